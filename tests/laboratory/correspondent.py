# SPDX-License-Identifier: MIT
"""Sends mail from a host as a mail server does: to the mail hosts of an address, the best first."""

import re

# Takes the mail hosts in the order in which they are to be tried. Prints what each says, until one answers.
_CLIENT = """
import smtplib, socket, sys
sender, recipient, name, source = sys.argv[1:5]
text = sys.stdin.read().replace("\\n", "\\r\\n")
for server in sys.argv[5:]:
    try:
        with smtplib.SMTP(server, local_hostname=name, timeout=30,
                          source_address=(source, 0) if source else None) as client:
            client.ehlo()
            answer = client.mail(sender)
            answer = client.rcpt(recipient) if answer[0] == 250 else answer
            answer = client.data(text) if answer[0] in (250, 251) else answer
            print(f"{server}: {answer[0]} {answer[1].decode()}")
            break
    except OSError as problem:
        print(f"{server}: {problem.strerror or problem}")
"""


def mail_hosts(host, domain):
    """The mail hosts of a domain, the best first, as `host` finds them in the name service."""
    said = host.run(["sendmail", "-bt"], input=f"/mx {domain}\n").stdout
    return [name.rstrip(".") for name in re.findall(r"(?m)^\t(\S+)$", said)]


def send(host, sender, recipient, message, servers=(), source=None, helo=None):
    """Sends one message and returns what each server said, one a line.

    `servers` are tried in turn, until one answers; default: the recipient's mail hosts. `source` is the
    host's address that it comes from; default: the only one.
    """
    servers = servers or mail_hosts(host, recipient.partition("@")[2])
    return host.run(["python3", "-c", _CLIENT, sender, recipient, helo or host.name, source or "", *servers],
                    input=message).stdout.strip()
