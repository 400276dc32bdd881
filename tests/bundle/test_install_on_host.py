# SPDX-License-Identifier: MIT
"""install.sh on hosts with the real sendmail: what it changes, verifies, refuses and brings back."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import laboratory

HOST = "web01.example.com"
HUB = "mail.example.com"
CONFIGURATION = ["/etc/mail/sendmail.mc", "/etc/mail/submit.mc", "/etc/mail/sendmail.cf", "/etc/mail/submit.cf"]
# Everything that the installer or what it calls might touch. Without folders' own times, and without the backups.
SNAPSHOT = r"""
find /etc /var/spool /usr/share/sendmail -xdev \
    \( -type f -printf '%p %m %U %G %T@ %s ' -exec sha256sum '{}' ';' \) \
    -o \( -type l -printf '%p %l\n' \) -o \( -type d -printf '%p %m %U %G\n' \) | sort
"""


def answers(role, **changes):
    """An answers file; `changes` replace whole parts of it."""
    parts = {"version": 1, "role": role, "host": {"name": HOST}, "relay": {"address": HUB},
             "masquerade": {"domain": "example.com"}}
    if role == "local-aliases":
        parts |= {"listening": {"where": "loopback"}, "aliases": {"root": "admin@example.com"}}
    if role == "mail-server":
        parts |= {"listening": {"where": "network"},
                  "server": {"acceptedDomains": ["example.com"], "mayRelay": ["192.0.2.0/24"]}}
    return parts | changes


class InstallTest(unittest.TestCase):
    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.host = self.lab.host(HOST, names=["example.com"])

    def bundle(self, parts, name="bundle", options=()):
        """Exports a bundle and copies it to /root/NAME on the host."""
        file = self.folder / f"{name}.json"
        file.write_text(json.dumps(parts))
        target = self.folder / name
        subprocess.run([os.environ["WRITE_BUNDLE"], file, target, *options], check=True)
        self.host.copy_in(target, f"/root/{name}")

    def install(self, *arguments, status=0, name="bundle", shell="sh"):
        done = self.host.run([*shell.split(), f"/root/{name}/install.sh", *arguments], check=False, timeout=180)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        if status == 0:
            self.assertEqual(done.stderr, "", done.stdout)
        return done.stdout

    def snapshot(self):
        return self.host.shell(SNAPSHOT).stdout.splitlines()

    def assert_unchanged(self, before):
        self.assertEqual(sorted(set(self.snapshot()) ^ set(before)), [])

    def configuration(self):
        """What counts in the four files: Debian's make appends the .mc to a .cf as comments, and a header."""
        result = {}
        for path in CONFIGURATION:
            lines = self.host.read_file(path).splitlines()
            result[path] = [line for line in lines if line and not (path.endswith(".cf") and line.startswith("#"))]
        return result

    def mail_sockets(self):
        return {socket for socket in self.host.sockets() if socket[2] in (25, 465, 587)}

    def daemon_runs(self):
        return self.host.run(["pgrep", "-x", "sendmail-mta"], check=False).returncode == 0


class Roles(InstallTest):
    def whole_life(self, parts, sockets, header_sender="root@example.com"):
        self.bundle(parts)
        before = self.snapshot()

        check = self.install("--check")
        self.assertIn("would change: /etc/mail/sendmail.mc", check)
        self.assertIn("+++ ", check)  # diff -u
        self.assert_unchanged(before)
        self.assertIn("not installed", self.install("--status", status=1))

        applied = self.install("--apply")
        self.assertIn(f"Mail from root now comes from {header_sender}", applied)
        self.assertEqual(self.mail_sockets(), sockets)
        self.assertEqual(self.daemon_runs(), bool(sockets))
        rewritten = self.host.rewrite("/etc/mail/sendmail.cf", "root", flags=["HS"])
        self.assertEqual(rewritten, {"HS": header_sender})
        self.assertIn("as the bundle says", self.install("--status"))

        after = self.snapshot()
        self.assertIn("Already installed", self.install("--apply"))
        self.assertIn("Already installed", self.install("--check"))
        self.assert_unchanged(after)

        self.platforms_own_rebuild()
        self.install("--rollback")
        self.assert_unchanged(before)
        self.assertEqual(self.mail_sockets(), set())
        again = self.host.run(["sh", "/root/bundle/install.sh", "--rollback"], check=False)
        self.assertIn("no backup", again.stderr)

    def platforms_own_rebuild(self):
        """Debian's make and update_sendmail (behind sendmailconfig) come to the same configuration."""
        configuration = self.configuration()
        self.host.shell("make -C /etc/mail")
        self.assertEqual(self.configuration(), configuration)
        self.host.shell("touch /etc/mail/sendmail.mc /etc/mail/submit.mc; make -C /etc/mail")
        self.assertEqual(self.configuration(), configuration)
        self.host.run(["/usr/share/sendmail/update_sendmail"], check=False)
        self.assertEqual(self.configuration(), configuration)
        self.install("--status")

    def test_null_client(self):
        self.whole_life(answers("null-client"), set())

    def test_null_client_with_a_daemon(self):
        parts = answers("null-client", listening={"where": "loopback"})
        self.whole_life(parts, {("tcp", "127.0.0.1", 25)})

    def test_local_aliases(self):
        self.whole_life(answers("local-aliases"), {("tcp", "127.0.0.1", 25)})

    def test_mail_server(self):
        self.whole_life(answers("mail-server", relay={"address": ""}), {("tcp", "0.0.0.0", 25)})

    def test_other_shells(self):
        for shell in ("dash", "bash --posix", "busybox sh"):
            if self.host.run(["which", shell.split()[0]], check=False).returncode != 0:
                continue
            with self.subTest(shell=shell):
                self.bundle(answers("null-client"), name=shell.split()[0])
                before = self.snapshot()
                for verb in ("--check", "--apply", "--status", "--rollback"):
                    self.install(verb, name=shell.split()[0], shell=shell)
                self.assert_unchanged(before)

    def test_role_after_role(self):
        before = self.snapshot()
        self.bundle(answers("local-aliases"), name="one")
        self.bundle(answers("null-client"), name="two")
        self.install("--apply", name="one")
        between = self.snapshot()
        self.install("--apply", name="two")
        self.assertEqual(self.mail_sockets(), set())
        self.assertNotIn("sendmail-wizard", self.host.read_file("/etc/aliases"))
        newest = self.host.shell("ls /var/backups/sendmail-wizard | sort | tail -n 1").stdout.strip()
        self.assertIn(newest, self.install("--rollback", newest, name="two"))
        self.assert_unchanged(between)
        self.assertEqual(self.mail_sockets(), {("tcp", "127.0.0.1", 25)})
        self.install("--rollback", name="two")
        self.assert_unchanged(before)


class Tables(InstallTest):
    def test_aliases_are_merged(self):
        own = ("# kept\nRoot: olduser,\n\tother\npostmaster : someone\nweb: \"|/usr/bin/filter: x\"\n\n"
               "news: root")  # without a newline at the end
        self.host.write_file("/etc/aliases", own)
        self.host.run(["chown", "smmta:smmsp", "/etc/aliases"])
        self.host.run(["chmod", "640", "/etc/aliases"])
        self.bundle(answers("local-aliases"))
        before = self.snapshot()
        self.install("--apply")
        self.assertEqual(self.host.read_file("/etc/aliases"), (
            "# kept\n# sendmail-wizard hides: Root: olduser,\n# sendmail-wizard hides: \tother\n"
            "# sendmail-wizard hides: postmaster : someone\nweb: \"|/usr/bin/filter: x\"\n\nnews: root\n"
            "# BEGIN sendmail-wizard\npostmaster: root\nroot: admin@example.com\n# END sendmail-wizard\n"))
        self.assertEqual(self.host.shell("stat -c '%U:%G %a' /etc/aliases").stdout, "smmta:smmsp 640\n")
        self.assertIn("admin@example.com", self.host.run(["sendmail", "-bv", "news"], check=False).stdout)

        entries = [{"name": "news", "targets": ["root"]}]
        changed = answers("local-aliases", aliases={"root": "boss@example.com", "entries": entries})
        self.bundle(changed, name="changed")
        self.install("--apply", name="changed")
        merged = self.host.read_file("/etc/aliases")
        self.assertEqual(merged.count("BEGIN sendmail-wizard"), 1)
        self.assertIn("# sendmail-wizard hides: news: root\n", merged)
        self.assertIn("\nroot: boss@example.com\n", merged)
        self.install("--rollback", name="changed")
        self.install("--rollback")
        self.assert_unchanged(before)

    def test_access_is_merged(self):
        self.host.write_file("/etc/mail/access", "Connect:192.0.2\tREJECT\nFrom:spam.example\tREJECT\n")
        self.bundle(answers("mail-server", relay={"address": ""}))
        self.install("--apply")
        asked = "/map access connect:192.0.2\n/map access from:spam.example\n"
        found = self.host.run(["sendmail", "-bt"], input=asked).stdout
        self.assertIn("returns RELAY", found)
        self.assertIn("returns REJECT", found)

    def test_half_a_block_is_refused(self):
        self.host.write_file("/etc/aliases", "# BEGIN sendmail-wizard\nroot: x\n")
        self.bundle(answers("local-aliases"))
        before = self.snapshot()
        self.assertIn("without", self.install("--apply", status=1))
        self.assert_unchanged(before)


class Daemon(InstallTest):
    def test_a_running_daemon_is_stopped_and_comes_back(self):
        self.bundle(answers("null-client"))
        self.host.run(["/etc/init.d/sendmail", "start"])
        laboratory.wait_until(self.mail_sockets, what="the daemon")
        sockets = self.mail_sockets()
        before = self.snapshot()
        self.assertIn("would stop", self.install("--check"))
        self.install("--apply")
        self.assertFalse(self.daemon_runs())
        self.assertEqual(self.mail_sockets(), set())
        self.install("--rollback")
        laboratory.wait_until(lambda: self.mail_sockets() == sockets, what="the daemon")
        self.assert_unchanged(before)

    def test_waiting_mail_is_spoken_of_and_sent_later(self):
        self.bundle(answers("null-client", relay={"address": f"[{HUB}]"}))
        self.host.run(["/etc/init.d/sendmail", "start"])
        laboratory.wait_until(self.mail_sockets, what="the daemon")
        hub = self.lab.host(HUB)  # does not listen yet
        self.host.run(["sendmail", "-i", "-odq", "someone@mail.example.com"], input="Subject: waits\n\nhello\n")
        self.assertIn("still wait", self.install("--apply"))
        hub.start_listener()
        for line in self.host.read_file("/etc/cron.d/sendmail-wizard").splitlines():
            if not line.startswith("#"):
                user, command = line.split(maxsplit=6)[5:]
                self.host.shell(command, user=user)
        message, = hub.wait_for_messages(1)
        self.assertEqual(message["mail_from"], "root@example.com")


class Failures(InstallTest):
    def test_all_problems_at_once(self):
        self.bundle(answers("null-client"))
        before = self.snapshot()
        self.host.shell("rm -r /var/spool/mqueue-client; hostname web01; echo '127.0.1.1 web01' > /etc/hosts;"
                        " echo x >> /root/bundle/submit.mc")
        for verb in ("--check", "--apply"):
            said = self.install(verb, status=1)
            self.assertEqual(said.count("PROBLEM: "), 3, said)
            self.assertIn("submit.mc is missing or was changed", said)
            self.assertIn("without a domain", said)
            self.assertIn("/var/spool/mqueue-client", said)
        changed = set(self.snapshot()) ^ set(before)
        self.assertFalse([line for line in changed if line.startswith("/etc/mail")])

    def test_another_host(self):
        self.bundle(answers("null-client", host={"name": "db7.example.com"}))
        self.assertIn("the bundle is for db7.example.com", self.install("--apply", status=1))

    def test_another_release(self):
        self.bundle(answers("null-client", host={"name": HOST, "release": "8.17"}), name="near")
        self.assertIn("the bundle was made for 8.17", self.install("--apply", name="near"))
        self.bundle(answers("null-client", host={"name": HOST, "release": "8.10"}), name="far")
        self.assertIn("needs a submit.cf", self.install("--apply", status=1, name="far"))

    def test_m4_complaints(self):
        """m4 ends with 0 whatever sendmail's macros complain about."""
        self.bundle(answers("null-client"))
        good = self.host.read_file("/root/bundle/sendmail.mc")
        before = self.snapshot()
        for line, says in (("FEATUER(`nullclient')", "FEATUER"), ("FEATURE(`nosuchfeature')dnl", "nosuchfeature"),
                           ("LOCAL_CONFIG\nO NoSuchOption=1", "NoSuchOption"),
                           ("LOCAL_CONFIG\nDMexample.net", "would come from")):
            with self.subTest(line):
                self.host.write_file("/root/bundle/sendmail.mc", f"{good}{line}\n")
                self.host.shell("cd /root/bundle && sha256sum $(sed 's/.*  //' SHA256SUMS) > new && mv new SHA256SUMS")
                self.assertIn(says, self.install("--apply", status=1))
                self.assert_unchanged(before)

    def test_another_mail_system(self):
        self.bundle(answers("null-client"))
        self.host.shell("printf '#!/bin/sh\\nexit 0\\n' > /usr/libexec/sendmail/sendmail")
        self.assertIn("another mail system", self.install("--apply", status=1))

    def test_another_program_on_the_port(self):
        self.bundle(answers("local-aliases"))
        self.host.start_listener()
        before = self.snapshot()
        self.assertIn("another program listens", self.install("--apply", status=1))
        self.assert_unchanged(before)

    def assert_restores(self, break_it, says):
        self.bundle(answers("local-aliases"))
        self.host.shell(break_it)
        before = self.snapshot()
        said = self.install("--apply", status=1)
        self.assertIn(says, said)
        self.assertIn("Everything is as it was before", said)
        self.assert_unchanged(before)
        self.assertEqual(self.mail_sockets(), set())
        self.assertFalse(self.host.exists("/var/backups/sendmail-wizard/lock"))

    def test_a_step_that_fails(self):
        self.assert_restores("printf '#!/bin/sh\\necho broken; exit 1\\n' > /usr/share/sendmail/update_conf",
                             "broken")

    def test_a_daemon_that_does_not_start(self):
        self.assert_restores("printf '#!/bin/sh\\nexit 1\\n' > /etc/init.d/sendmail", "FAILED: the daemon")

    def test_a_signal_in_the_middle(self):
        self.assert_restores("printf '#!/bin/sh\\nkill -TERM $PPID\\n' > /usr/share/sendmail/update_conf",
                             "FAILED: interrupted")

    def test_cut_off(self):
        self.bundle(answers("local-aliases"))
        self.host.shell("cp -p /usr/share/sendmail/update_conf /root/update_conf;"
                        " printf '#!/bin/sh\\nkill -KILL $PPID\\n' > /usr/share/sendmail/update_conf")
        before = self.snapshot()
        self.host.run(["sh", "/root/bundle/install.sh", "--apply"], check=False)
        self.assertNotEqual(self.snapshot(), before)
        refused = self.host.run(["sh", "/root/bundle/install.sh", "--apply"], check=False)
        self.assertIn("--rollback first", refused.stderr)
        self.install("--rollback")
        self.assert_unchanged(before)
        self.host.shell("cp -p /root/update_conf /usr/share/sendmail/update_conf")
        self.install("--apply")

    def test_a_full_disk(self):
        self.host.shell("mkdir /var/copy && cp -a /etc/cron.d/. /var/copy"
                        " && mount -t tmpfs -o size=16k tmpfs /etc/cron.d && cp -a /var/copy/. /etc/cron.d;"
                        " head -c 16k /dev/zero > /etc/cron.d/filler || :")
        self.assert_restores(":", "FAILED: a file could not be written")

    def test_without_root(self):
        self.bundle(answers("null-client"))
        self.host.shell("chmod 755 /root")
        done = self.host.run(["sh", "/root/bundle/install.sh", "--apply"], user="smmsp", check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("needs root", done.stderr)
        done = self.host.run(["sh", "/root/bundle/install.sh", "--check"], user="smmsp", check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


class OtherPlaces(InstallTest):
    def test_without_a_cf_tree_the_shipped_files_serve(self):
        self.bundle(answers("null-client"))
        self.host.shell("mv /usr/share/sendmail/cf /usr/share/sendmail/cf.away")
        self.install("--apply")
        rewritten = self.host.rewrite("/etc/mail/sendmail.cf", "root", flags=["HS"])
        self.assertEqual(rewritten, {"HS": "root@example.com"})

    def test_without_a_cf_tree_and_without_shipped_files(self):
        self.bundle(answers("null-client"), options=["--without-cf"])
        self.host.shell("mv /usr/share/sendmail/cf /usr/share/sendmail/cf.away")
        before = self.snapshot()
        self.assertIn("needs m4 and sendmail's cf tree", self.install("--apply", status=1))
        self.assert_unchanged(before)

    def test_an_edited_mc_is_seen(self):
        self.bundle(answers("null-client"))
        self.install("--apply")
        mc = self.host.read_file("/etc/mail/sendmail.mc")
        edited = mc.replace("MASQUERADE_AS(`example.com')", "MASQUERADE_AS(`example.net')")
        self.assertNotEqual(edited, mc)
        self.host.write_file("/etc/mail/sendmail.mc", edited)
        said = self.install("--status", status=1)
        self.assertIn("differs:      /etc/mail/sendmail.mc", said)
        self.assertIn("does not follow", said)

    def test_links_stay_links(self):
        self.host.shell("mv /etc/mail/sendmail.mc /etc/mail/real.mc && ln -s real.mc /etc/mail/sendmail.mc")
        self.bundle(answers("null-client"))
        before = self.snapshot()
        self.install("--apply")
        self.assertEqual(self.host.shell("readlink /etc/mail/sendmail.mc").stdout, "real.mc\n")
        self.install("--rollback")
        self.assert_unchanged(before)

    def test_crontab_where_there_is_no_cron_folder(self):
        parts = answers("null-client", host={"name": HOST, "platform": "generic"})
        self.bundle(parts)
        self.host.shell("rm -r /etc/cron.d; cp -a /var/spool/mqueue-client /var/spool/clientmqueue;"
                        " echo '1 2 3 4 5 /bin/true' | crontab -")
        self.install("--apply")
        table = self.host.shell("crontab -l").stdout
        self.assertTrue(table.startswith("1 2 3 4 5 /bin/true\n# BEGIN sendmail-wizard\n"), table)
        self.assertRegex(table, r"(?m)^[\d,]+ \* \* \* \* /usr/sbin/sendmail -Ac -q$")
        self.install("--status")
        self.install("--rollback")
        self.assertEqual(self.host.shell("crontab -l").stdout, "1 2 3 4 5 /bin/true\n")
        self.assertTrue(self.host.exists("/etc/mail/sendmail-wizard-backup"))

    def test_systemd_timer(self):
        if self.host.run(["which", "systemctl"], check=False).returncode != 0:
            self.skipTest("no systemd in the laboratory's root")
        self.bundle(answers("null-client", queue={"runner": "systemd-timer"}))
        before = self.snapshot()
        self.install("--apply")
        self.assertTrue(self.host.exists("/etc/systemd/system/timers.target.wants/sendmail-wizard-queue.timer"))
        verified = self.host.shell("systemd-analyze verify /etc/systemd/system/sendmail-wizard-queue.*", check=False)
        self.assertNotIn("sendmail-wizard-queue", verified.stdout + verified.stderr)
        self.assertEqual(verified.returncode, 0, verified.stderr)
        self.install("--rollback")
        self.assert_unchanged(before)


laboratory.main()
