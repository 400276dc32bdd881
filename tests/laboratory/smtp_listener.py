# SPDX-License-Identifier: MIT
"""An SMTP server that writes down what it is told, for the laboratory.

Runs on a laboratory host. Each message becomes one line of JSON in the --record file: "peer" (the client's
address), "helo", "tls" (the protocol's name, or null in clear), "login" (who proved to be whom, or null),
"mail_from", "rcpt_to" (a list), "headers" (a list of [name, value], in order) and "body".

With --greylist it takes nothing at the first attempt. With --certificate it offers STARTTLS; with --login, as a
provider does, takes mail only from who gave that name and password, and both only within TLS. --attempts is a
file with a line for each login that was tried.
"""

import argparse
import asyncio
import email
import email.policy
import json
import re
import ssl

from aiosmtpd.smtp import SMTP, AuthResult


class Recorder:
    def __init__(self, options):
        self._options = options
        self._attempts = set()

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if self._options.refuse:
            return "550 5.7.1 Refused"
        user = address.partition("@")[0]
        if user in self._options.unknown:
            return "550 5.1.1 User unknown"
        if self._options.defer or user == self._options.defer_user \
                or self._is_new(session.peer[0], envelope.mail_from, address):
            return "451 4.7.1 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    def _is_new(self, *attempt):
        """Whether greylisting sees this client, sender and recipient for the first time."""
        known = not self._options.greylist or attempt in self._attempts
        self._attempts.add(attempt)
        return not known

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.original_content, policy=email.policy.compat32)
        entry = {
            "peer": session.peer[0],
            "helo": session.host_name,
            "tls": session.ssl["cipher"][1] if session.ssl else None,
            "login": session.auth_data,
            "mail_from": envelope.mail_from,
            "rcpt_to": envelope.rcpt_tos,
            "headers": [[name, str(value)] for name, value in message.items()],
            "body": message.get_payload(),
        }
        with open(self._options.record, "a", encoding="utf-8") as record:
            record.write(json.dumps(entry) + "\n")
        return "250 2.0.0 Taken"


class Server(SMTP):
    """aiosmtpd's, which does not know a parameter that goes with its own AUTH: RFC 4954, 5."""

    async def smtp_MAIL(self, arg):
        await super().smtp_MAIL(re.sub(r" AUTH=\S+", "", arg or ""))


class Doorkeeper:
    """Compares names and passwords, and writes down who came."""

    def __init__(self, options):
        self._options = options

    def __call__(self, server, session, envelope, mechanism, data):
        user, password = data.login.decode(), data.password.decode()
        known = f"{user}:{password}" == self._options.login
        with open(self._options.attempts, "a", encoding="utf-8") as record:
            record.write(f"{mechanism} {user} {'in' if known else 'out'}\n")
        return AuthResult(success=known, handled=False, auth_data=user)


def protocol_options(options):
    """What SMTP() is told about encryption and logins."""
    if not options.certificate:
        return {}
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(options.certificate)
    if not options.login:
        return {"tls_context": context}
    return {"tls_context": context, "require_starttls": True, "auth_required": True,
            "authenticator": Doorkeeper(options)}


async def stay_silent(reader, writer):
    await reader.read()
    writer.close()


async def serve(options):
    loop = asyncio.get_running_loop()
    if options.silent:
        server = await asyncio.start_server(stay_silent, options.address, options.port)
    else:
        handler = Recorder(options)
        security = protocol_options(options)
        protocol = lambda: Server(handler, hostname=options.name, loop=loop, **security)
        server = await loop.create_server(protocol, options.address, options.port)
    await server.serve_forever()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--record", required=True)
    parser.add_argument("--address", help="default: every one, IPv4 and IPv6")
    parser.add_argument("--port", type=int, default=25)
    parser.add_argument("--name", help="in the greeting; default: the host's own")
    parser.add_argument("--certificate", help="file with the certificate and its key: offer STARTTLS")
    parser.add_argument("--login", help="NAME:PASSWORD that a client has to give; needs --certificate")
    parser.add_argument("--attempts", help="file for the logins that were tried", default="/dev/null")
    parser.add_argument("--unknown", action="append", default=[], help="550 for this name, in any domain")
    parser.add_argument("--defer-user", help="451 for the recipients of this name, whatever their domain")
    answers = parser.add_mutually_exclusive_group()
    answers.add_argument("--refuse", action="store_true", help="550 for every recipient")
    answers.add_argument("--defer", action="store_true", help="451 for every recipient")
    answers.add_argument("--greylist", action="store_true", help="451 for the first attempt of each envelope")
    answers.add_argument("--silent", action="store_true", help="take connections and never say a word")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
