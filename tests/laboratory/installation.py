# SPDX-License-Identifier: MIT
"""Hosts on which a bundle is to be installed, or was: how they begin, and what has to be true at any time."""

import os
import pathlib
import re
import subprocess

import laboratory
import namespaces
import snapshot
import wizard

HUB = "mailhost.example.com"
ADDRESS = "192.0.2.80"
INSTALLER = "/root/bundle/install.sh"
_TAKEN, _DEFERRED = "taken@example.org", "later@example.org"
_MAIL_PORTS = (25, 465, 587)

# Debian's init script and the installer wait whole seconds for what takes a fraction of one here.
_QUICK_SLEEP = """#!/bin/sh
case $1 in
1 | 2) exec /usr/bin/sleep.real 0.3 ;;
esac
exec /usr/bin/sleep.real "$@"
"""
# A host that somebody has set up by hand: a relay, names of its own, a table of clients.
_BY_HAND = r"""
set -e
sed -i -e '/^MAILER_DEFINITIONS/i define(`SMART_HOST'"'"', `mailhost.example.com'"'"')dnl' /etc/mail/sendmail.mc
make -C /etc/mail
printf '# ours\nRoot: admin@example.net\nwebmaster: root\n' > /etc/aliases
chown smmta:smmsp /etc/aliases
chmod 640 /etc/aliases
newaliases
printf '# cleaned at night\n' >> /etc/mail/sendmail.conf
touch -d '2020-02-02 02:02:02.123456789' /etc/mail/sendmail.conf
"""


def is_full():
    """Whether everything is to be tried that is new: SENDMAIL_WIZARD_FAULTS=full, or =every, which leaves nothing out."""
    return os.environ.get("SENDMAIL_WIZARD_FAULTS") in ("full", "every")


def is_every():
    return os.environ.get("SENDMAIL_WIZARD_FAULTS") == "every"


def some(rows, count):
    """All rows, or, unless everything is to be tried, `count` of them from first to last."""
    rows = list(rows)
    return rows if is_full() or len(rows) <= count else rows[len(rows) // count // 2::len(rows) // count]


def quicken(host):
    host.shell("mv /usr/bin/sleep /usr/bin/sleep.real")
    host.write_file("/usr/bin/sleep", _QUICK_SLEEP, "755")


def mail_sockets(host):
    return {socket for socket in host.sockets() if socket[2] in _MAIL_PORTS}


def daemon_runs(host):
    return host.run(["pgrep", "-x", "sendmail-mta"], check=False).returncode == 0


def queued(host):
    """The subjects of the messages in both queues, each with its text."""
    found = set()
    for queue in ("mqueue", "mqueue-client"):
        folder = host.folder / "var/spool" / queue
        for control in folder.glob("qf*"):
            subject = re.search(r"(?m)^H.*?Subject: (.*)$", control.read_text(errors="replace"))
            if subject and (folder / f"df{control.name[2:]}").exists():
                found.add(subject[1])
    return found


def delivered(hub):
    return {value for message in hub.messages() for name, value in message["headers"] if name == "Subject"}


def left_behind(host):
    """What the installer needs only while it runs, and is still there."""
    folder = host.folder / "var/backups/sendmail-wizard"
    names = [path.name for path in folder.glob(".*")] if folder.is_dir() else []
    return [f"left behind: {name}" for name in names if name != ".installed"]


class Situation:
    """A host at the moment when `verb` is about to be run on it.

    `old` and `new` are the two states of its disk, before and after --apply; `old_sockets` and `new_sockets`
    what listens then, `boot_sockets` what does after a start of the host as it was before. `messages` are
    those that wait on it.
    """

    def __init__(self, name, verb, layers, old, new, old_sockets, new_sockets, boot_sockets, messages):
        self.name, self.verb, self.layers = name, verb, layers
        self.old, self.new, self.old_sockets, self.new_sockets = old, new, old_sockets, new_sockets
        self.boot_sockets, self.messages = boot_sockets, messages

    def begin(self, lab):
        """The host, with its daemon running if it had one."""
        host = lab.host(wizard.HOST, address=ADDRESS, layers=self.layers)
        if self.sockets_before:
            wake(host, self.sockets_before)
        return host

    @property
    def sockets_before(self):
        return self.old_sockets if self.verb == "--apply" else self.new_sockets

    def faults_of_moment(self, host, hub):
        """What must not be at any moment, however the installer ended: a list of sentences."""
        found = [f"{path} is neither old nor new" for path in
                 snapshot.neither(self.old, self.new, snapshot.take(host))]
        return found + self.lost_mail(host, hub) + self.open_doors(host, self.old_sockets | self.new_sockets)

    def faults_of_start(self, host, hub):
        """What must not be when the host has started anew at any moment."""
        promised = self.boot_sockets | self.old_sockets | self.new_sockets
        return self.lost_mail(host, hub) + self.open_doors(host, promised)

    def lost_mail(self, host, hub):
        lost = self.messages - queued(host)
        return [f"lost: {subject}" for subject in sorted(lost - delivered(hub) if lost else lost)]

    def open_doors(self, host, promised):
        return [f"{address} port {port} is open" for _, address, port in sorted(mail_sockets(host) - promised)]

    def faults_of_old(self, host, started_anew=False):
        """How the host differs from what it was before --apply, times included."""
        return self._faults(host, self.old, self.boot_sockets if started_anew else self.old_sockets, True)

    def faults_of_new(self, host):
        """How the host differs from what --apply promises.

        Debian's own generators write two files in their places when the daemon starts. Cut off there, they leave
        what the next start makes anew.
        """
        found = self._faults(host, self.new, self.new_sockets, False)
        return [fault for fault in found if not fault.startswith(("/etc/mail/Makefile ", "/etc/mail/databases "))]

    def _faults(self, host, expected, sockets, with_time):
        found = snapshot.differences(expected, snapshot.take(host), with_time)
        try:
            laboratory.wait_until(lambda: mail_sockets(host) == sockets, 10)
        except TimeoutError:
            found.append(f"open: {sorted(mail_sockets(host))}, not {sorted(sockets)}")
        if daemon_runs(host) != bool(sockets):
            found.append("a daemon runs" if not sockets else "no daemon runs")
        return found


def start(host):
    """What a boot starts."""
    host.run(["/etc/init.d/sendmail", "start"], check=False)
    laboratory.wait_until(lambda: mail_sockets(host) or not daemon_runs(host), what="the daemon")


def wake(host, sockets):
    said = host.run(["/etc/init.d/sendmail", "start"]).stdout
    try:
        laboratory.wait_until(lambda: mail_sockets(host) == sockets, what="the daemon")
    except TimeoutError:
        processes = host.run(["ps", "ax"]).stdout
        found = f"{mail_sockets(host)}, not {sockets}: {said}\n{host.log()[-2000:]}\n{processes}"
        raise AssertionError(found) from None


def _begin_by_hand(host):
    host.shell(_BY_HAND)
    host.run(["/etc/init.d/sendmail", "start"])
    laboratory.wait_until(lambda: mail_sockets(host), what="the daemon")
    for recipient in (_TAKEN, _DEFERRED):
        for queue, program in (("client", "/usr/sbin/sendmail"), ("server", "/usr/sbin/sendmail -Am")):
            host.run([*program.split(), "-i", "-odq", recipient],
                     input=f"Subject: {queue} queue to {recipient}\n\nhello\n")


def start_hub(lab):
    """The relay: it takes mail, but puts off one recipient."""
    hub = lab.host(HUB)
    hub.start_listener("--defer-user", _DEFERRED.partition("@")[0])
    return hub


class Stock:
    """Prepared hosts, kept as layers for others: made once, used by every process that is forked afterwards."""

    def __init__(self):
        self._folder = laboratory.root_folder() / "media"
        namespaces.mount("stock", self._folder, "tmpfs", "mode=755")

    def _keep(self, lab, host, name):
        subprocess.run(["cp", "-a", lab.remove(host), self._folder / name], check=True)
        return self._folder / name

    def situations(self):
        """Those in which the installer is cut off."""
        return [*self._pair("fresh", "local-aliases", None),
                *self._pair("by hand", "null-client", _begin_by_hand)]

    def _pair(self, name, role, prepare):
        """A host before --apply, and the same before --rollback."""
        with laboratory.Laboratory() as lab:
            lab.host(HUB)  # takes no mail yet
            host = lab.host(wizard.HOST, address=ADDRESS)
            quicken(host)
            host.copy_in(wizard.export(lab, wizard.answers(role)), "/root/bundle")
            if prepare:
                prepare(host)
            old, old_sockets, messages = snapshot.take(host), mail_sockets(host), queued(host)
            before = self._keep(lab, host, f"{name} before")
            boot_sockets = self._start(lab, before)
            host = lab.host(wizard.HOST, address=ADDRESS, layers=[before])
            if old_sockets:
                wake(host, old_sockets)
            host.run(["sh", INSTALLER, "--apply"], timeout=180)
            new, new_sockets, left = snapshot.take(host), mail_sockets(host), queued(host)
            after = self._keep(lab, host, f"{name} after")
        assert messages == left and len(messages) == (4 if prepare else 0), (messages, left)
        states = (old, new, old_sockets, new_sockets, boot_sockets, messages)
        return [Situation(name, "--apply", [before], *states),
                Situation(name, "--rollback", [after, before], *states)]

    def _start(self, lab, layer):
        """What listens when such a host starts."""
        host = lab.host(wizard.HOST, address=ADDRESS, layers=[layer])
        start(host)
        sockets = mail_sockets(host)
        lab.remove(host)
        return sockets


def exported(lab, role, **fields):
    return pathlib.Path(wizard.export(lab, wizard.answers(role, **fields)))
