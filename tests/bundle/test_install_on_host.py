# SPDX-License-Identifier: MIT
"""install.sh from --check to --rollback on hosts with the real sendmail, in each role."""

import laboratory
from installing import HUB, InstallTest, answers


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

    def test_a_busy_host(self):
        """sendmail closes its sockets while the load is high; that is nobody's fault."""
        self.bundle(answers("local-aliases"))
        self.host.set_load(99)
        self.assertIn("the load average is 99: sendmail takes no connections now", self.install("--apply"))
        self.assertEqual(self.mail_sockets(), set())
        self.install("--status")
        self.host.set_load(0)
        laboratory.wait_until(lambda: self.mail_sockets() == {("tcp", "127.0.0.1", 25)}, what="the daemon")

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


laboratory.main()
