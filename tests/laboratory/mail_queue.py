# SPDX-License-Identifier: MIT
"""What waits in a host's queues, as its sendmail tells it."""

import re
from typing import NamedTuple

from waiting import wait_until


class Waiting(NamedTuple):
    """One message: its envelope, without angle brackets, and why it is still there ("" until it is tried)."""
    sender: str
    recipients: tuple
    reason: str


def waiting(host, client=False):
    """What waits in the MTA's queue, or in the client queue: a sorted list of Waiting."""
    # Debian's mailq shows both.
    listing = host.run(["/usr/sbin/sendmail", "-bp", "-Ac" if client else "-Am"], check=False).stdout
    # A message begins at the left margin with its queue id; what else is known of it is indented.
    found = re.findall(r"(?m)^\w{14}[*X-]* .*\n(?:(?!\t\tTotal requests)[ \t]+.*\n)*", listing)
    # Nothing to be found is no proof of nothing there.
    assert found or "Total requests: 0\n" in listing, f"{host.name}: what does sendmail -bp say?\n{listing}"
    return sorted(_read(entry) for entry in found)


def wait_for_waiting(host, count, reason, client=False):
    """The same, once exactly `count` messages are there, all of which wait for this reason (a part of it)."""
    def found():
        entries = waiting(host, client)
        return len(entries) == count and all(reason in entry.reason for entry in entries)
    try:
        wait_until(found, what=f"{count} messages that wait on {host.name} for {reason!r}")
    except TimeoutError as problem:
        log = "\n".join(host.log().splitlines()[-20:])
        raise AssertionError(f"{problem}: there are {waiting(host, client)}\n{log}") from None
    return waiting(host, client)


def wait_until_empty(host, client=False):
    wait_for_waiting(host, 0, "", client)


def _read(entry):
    first, *rest = entry.splitlines()
    reasons = re.findall(r"(?m)^[^<\n]*\((.*)\)$", "\n".join(rest))
    recipients = re.findall(r"(?m)^\s+<?([^<>\s]+)>?$", "\n".join(rest))
    return Waiting(first.split()[-1].strip("<>"), tuple(sorted(recipients)), " ".join(reasons))
