# SPDX-License-Identifier: MIT
"""A host's own cron, which runs its jobs now instead of at their times."""

import re

from waiting import wait_until

_NOW = "/etc/cron.d/laboratory"
# Cron takes this for the times when it starts, unless this file says that it has done so since the boot.
_AT_START, _STARTED = "@reboot", "/run/crond.reboot"
_RUNNER = "/etc/cron.d/sendmail-wizard"
_TIMES = re.compile(r"(?m)^(?:[\d*][^\s=]*[ \t]+){5}")


def run_job(host, command, user="root"):
    """Cron runs a command and mails what it prints, as for any job. Returns when both are done."""
    _run(host, f"* * * * * {user} {command}\n")


def run_queue_runner(host):
    """Cron runs what the bundle's queue runner says, to the letter, but for the minutes.

    Returns when that is done.
    """
    assert "(*system*" not in host.log(), host.log()  # what cron says of a file that it does not take
    owner = host.run(["stat", "-c", "%U %a", _RUNNER]).stdout
    assert owner == "root 644\n", owner
    _run(host, host.read_file(_RUNNER))


def _run(host, table):
    content, jobs = _TIMES.subn(f"{_AT_START} ", table)
    assert jobs, table
    host.write_file(_NOW, content, mode="644")
    host.run(["rm", "-f", _STARTED])
    done = _ended(host) + jobs
    cron = host.start_daemon(["cron", "-f"])
    try:
        wait_until(lambda: _ended(host) >= done, 60, f"the end of {jobs} job(s) of cron on {host.name}")
    finally:
        host.stop_daemon(cron)
        host.run(["rm", "-f", _NOW])
    assert "(*system*" not in host.log(), host.log()


def _ended(host):
    """How many jobs have ended so far, their mail included."""
    return host.log().count("pam_unix(cron:session): session closed")
