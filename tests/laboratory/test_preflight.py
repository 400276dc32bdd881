# SPDX-License-Identifier: MIT
"""What install.sh --check finds in the way, each thing provoked, and all at once; it changes nothing.

SENDMAIL_WIZARD_PREFLIGHT_LIST names a file for the messages as an admin sees them.
"""

import os
import pathlib
import re
import unittest

import installation
import laboratory
import snapshot
import wizard

CLIENT = {"role": "null-client"}
ALIASES = {"role": "local-aliases"}
SERVER = {"role": "mail-server"}
LOGIN = CLIENT | {"listening__where": "loopback", "relay__security": "login", "relay__user": "web01@example.com"}
_STATE = "/var/backups/sendmail-wizard"
# All that the kernel shows of it are the addresses.
_NO_IPV6 = "for link in $(ip -o link | cut -d: -f2 | cut -d@ -f1); do ip -6 address flush dev $link; done"
_VERSION = r"""
mv /usr/libexec/sendmail/sendmail /usr/libexec/sendmail/sendmail.real
cat >/usr/libexec/sendmail/sendmail <<'END'
#!/bin/sh
case "$*" in
*-d0.20*) /usr/libexec/sendmail/sendmail.real "$@" | sed '%s'; exit ;;
esac
exec /usr/libexec/sendmail/sendmail.real "$@"
END
chmod 755 /usr/libexec/sendmail/sendmail
"""
_SUMS_AGAIN = "cd /root/bundle && sha256sum $(sed 's/.*  //' SHA256SUMS) >new && mv new SHA256SUMS"
_ANOTHER_AT_WORK = f"""
mkdir -p {_STATE}
sleep 1000 >/dev/null 2>&1 &
started=$(sed 's/.*) //' "/proc/$!/stat" | cut -d ' ' -f 20)
echo "$! $started $(cat /proc/sys/kernel/random/boot_id)" >{_STATE}/.lock
"""
_CUT_OFF = f"""
mkdir -p {_STATE}
printf 'apply 0001-20260101T000000Z 1-1\\nbegin flush the queues\\n' >{_STATE}/.journal
"""

# Name, what the answers are, what is wrong on the host, and what --check says.
ROWS = [
    ("changed file", CLIENT, "echo dnl >>/root/bundle/submit.mc", "submit.mc is missing or was changed"),
    ("file gone", CLIENT, "rm /root/bundle/sendmail.mc", "sendmail.mc is missing or was changed"),
    ("sums gone", CLIENT, "rm /root/bundle/SHA256SUMS", "SHA256SUMS is missing"),
    ("foreign line in the sums", CLIENT, "echo 'x  ../../etc/passwd' >>/root/bundle/SHA256SUMS", "does not belong there"),
    ("sums that leave a file out", CLIENT, "sed -i /bundle.conf/d /root/bundle/SHA256SUMS", "does not speak of bundle.conf"),
    ("wrong platform", CLIENT | {"host__platform": "freebsd"}, "", "for FreeBSD"),
    ("wrong platform: Red Hat", CLIENT | {"host__platform": "redhat"}, "",
     "the bundle is for Red Hat or Fedora, and this host is not that. Export one"),
    ("host name without a dot", CLIENT, "hostname web01; echo '127.0.1.1 web01' >/etc/hosts", "without a domain"),
    ("another host's bundle", CLIENT | {"host__name": "db7.example.com"}, "",
     "the bundle is for db7.example.com; this host is web01.* correct its name"),
    ("no sendmail", CLIENT, "rm /etc/alternatives/sendmail", "no program /usr/sbin/sendmail"),
    ("no configuration folder", CLIENT, "mv /etc/mail /etc/mail.away", "no folder /etc/mail"),
    ("another mail system", CLIENT, "printf '#!/bin/sh\\nexit 0\\n' >/usr/libexec/sendmail/sendmail", "another mail system"),
    ("older sendmail", CLIENT, _VERSION % "s/^Version 8[.0-9]*/Version 8.15.2/", r"runs sendmail 8\.15\.2, older than the 8\.18 .* Export the bundle for 8\.15\.2"),
    ("sendmail without a submission program", CLIENT, _VERSION % "s/^Version 8[.0-9]*/Version 8.11.7/", "no submission program"),
    ("bundle for a release without submit.cf", CLIENT | {"host__release": "8.10"}, "", "needs a submit.cf"),
    ("another place for sendmail.cf", CLIENT, _VERSION % "s,/etc/mail/sendmail.cf,/etc/sendmail.cf,", "reads /etc/sendmail.cf"),
    ("queue folder gone", CLIENT, "rm -r /var/spool/mqueue-client", "/var/spool/mqueue-client is missing"),
    ("no cron", CLIENT, "rm /usr/sbin/cron /usr/bin/crontab", "no cron. Install it"),
    ("no systemd for its timer", CLIENT | {"queue__runner": "systemd-timer"}, "rm /usr/bin/systemctl", "has no systemd"),
    ("port taken", ALIASES, "listener 127.0.0.1", r"PROBLEM: python3 \(process \d+\) listens on 127.0.0.1:25.* Stop it"),
    ("port taken on every address", ALIASES, "listener 0.0.0.0", "listens on 0.0.0.0:25"),
    ("no ::1", ALIASES | {"listening__ipv6": True}, "ip address delete ::1/128 dev lo", r"no ::1\. Turn IPv6 on"),
    ("no IPv6", SERVER | {"listening__ipv6": True}, _NO_IPV6, "IPv6 is off"),
    ("no maps of the type", SERVER, "printf '#!/bin/sh\\necho dbm\\n' >/usr/sbin/makemap", r"no maps of the type hash \(makemap -l names dbm"),
    ("no makemap", SERVER, "rm /usr/sbin/makemap", "makemap is missing"),
    ("no local mailer", ALIASES, "rm /usr/sbin/sensible-mda", "sensible-mda, which is missing. Install the package sensible-mda"),
    ("no certificates", CLIENT | {"relay__security": "verified"}, "rm -rf /etc/ssl/certs", "Install the package ca-certificates"),
    ("sendmail without TLS", CLIENT | {"relay__security": "verified"}, _VERSION % "s/STARTTLS//", "without STARTTLS"),
    ("sendmail without SASL", LOGIN,
     _VERSION % "s/SASLv2//", "without SASL"),
    ("no plug-in for the login", LOGIN,
     "rm -r /usr/lib/*/sasl2", "libsasl2-modules"),
    ("sendmail.mc that does not compile", CLIENT, f"echo 'FEATUER(`nullclient'\\'')' >>/root/bundle/sendmail.mc; {_SUMS_AGAIN}",
     "FEATUER"),
    ("feature that does not exist", CLIENT, f"echo 'FEATURE(`nosuchfeature'\\'')dnl' >>/root/bundle/sendmail.mc; {_SUMS_AGAIN}",
     "nosuchfeature"),
    ("sendmail refuses the file", CLIENT, f"printf 'LOCAL_CONFIG\\nO NoSuchOption=1\\n' >>/root/bundle/sendmail.mc; {_SUMS_AGAIN}",
     "NoSuchOption"),
    ("another sender than promised", CLIENT, f"printf 'LOCAL_CONFIG\\nDMexample.net\\n' >>/root/bundle/sendmail.mc; {_SUMS_AGAIN}",
     "would come from"),
    ("half a block in the aliases", ALIASES, "echo '# BEGIN sendmail-wizard' >>/etc/aliases", "without \"# END"),
    ("no room", CLIENT, "mount -t tmpfs -o size=16k tmpfs /var/backups", r"the file system /var/backups has \d+ kB free; this needs \d+ kB. Make room there"),
    ("read-only", CLIENT, "mount --bind /etc/mail /etc/mail; mount -o remount,bind,ro /etc/mail", "Mount it for writing"),
    ("cron's folder read-only", CLIENT, "mount --bind /etc/cron.d /etc/cron.d; mount -o remount,bind,ro /etc/cron.d",
     "/etc/cron.d cannot be written: is its file system read-only"),
    ("another run at work", CLIENT, _ANOTHER_AT_WORK, r"another install.sh \(process \d+\) is at work"),
    ("a run that was cut off", CLIENT, _CUT_OFF, "was cut off"),
    ("no awk", CLIENT, "rm /usr/bin/awk", "base system are missing: awk. Install them first"),
]


class Preflight(unittest.TestCase):
    seen = []

    @classmethod
    def tearDownClass(cls):
        name = os.environ.get("SENDMAIL_WIZARD_PREFLIGHT_LIST")
        if name:
            pathlib.Path(name).write_text("\n".join(f"== {title}\n{said}" for title, said in cls.seen))

    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())

    def host(self, given):
        host = self.lab.host(wizard.HOST, address=installation.ADDRESS)
        host.copy_in(self.exported(given), "/root/bundle")
        return host

    def exported(self, given):
        fields = {name: value for name, value in given.items() if name != "role"}
        return installation.exported(self.lab, given["role"], **fields)

    def spoil(self, host, line):
        if line.startswith("listener "):
            host.start_listener("--address", line.split()[1])
        else:
            host.shell(line)

    def check(self, host, title, user=None):
        """What --check says; it changes nothing, and --apply refuses with the same problems."""
        before = snapshot.take(host)
        done = host.run(["sh", installation.INSTALLER, "--check"], check=False, user=user)
        said = done.stdout + done.stderr
        shown = [line for line in said.splitlines() if line.startswith(("PROBLEM", "install.sh", "note:"))
                 or line.endswith("would refuse.")]
        self.seen.append((title, "\n".join(shown) + "\n"))
        self.assertEqual(done.returncode, 1, said)
        self.assertRegex(done.stderr, r"\A(install\.sh: .*\n)?\Z")
        self.assertEqual(snapshot.differences(before, snapshot.take(host), True), [])
        self.assertEqual(host.shell("ls -A /tmp").stdout, "")
        return said

    def test_each(self):
        for title, given, line, says in ROWS:
            with self.subTest(title):
                host = self.host(given)
                self.spoil(host, line)
                said = self.check(host, title)
                self.assertRegex(said, says)
                problems = re.findall("(?m)^PROBLEM: .*", said)
                self.assertEqual(len(problems), len(set(problems)), said)
                done = host.run(["sh", installation.INSTALLER, "--apply"], check=False)
                if title != "a run that was cut off":
                    self.assertEqual(done.returncode, 1, done.stdout)
                    self.assertRegex(done.stdout + done.stderr, says)
                self.lab.remove(host)

    def test_without_root(self):
        host = self.host(CLIENT)
        host.shell("chmod 755 /root")
        self.assertIn("not root", self.check(host, "not root", user="smmsp"))

    def test_all_at_once(self):
        """Whatever is wrong is said in one run."""
        lines = {title: (line, says) for title, given, line, says in ROWS if given in (CLIENT, ALIASES)}
        together = ("changed file", "host name without a dot", "queue folder gone", "no cron", "half a block in the aliases",
                    "port taken", "no room", "read-only", "another run at work")
        host = self.host(ALIASES)
        for title in together:
            self.spoil(host, lines[title][0])
        said = self.check(host, "nine things at once")
        for title in together:
            with self.subTest(title):
                self.assertRegex(said, lines[title][1])
        self.assertIn(f"{len(together)} problem(s)", said)


if __name__ == "__main__":
    laboratory.main()
