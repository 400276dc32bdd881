# SPDX-License-Identifier: MIT
"""What is true weeks after an --apply: --status, --backups, a second --apply, --rollback; and the test message."""

import laboratory
from installing import HUB, InstallTest, answers

STATE = "/var/backups/sendmail-wizard"


class Status(InstallTest):
    def setUp(self):
        super().setUp()
        self.bundle(answers("null-client"))
        self.install("--apply")

    def says(self, *parts):
        said = self.install("--status", status=1)
        for part in parts:
            self.assertIn(part, said)

    def test_an_edited_mc(self):
        mc = self.host.read_file("/etc/mail/sendmail.mc")
        edited = mc.replace("MASQUERADE_AS(`example.com')", "MASQUERADE_AS(`example.net')")
        self.assertNotEqual(edited, mc)
        self.host.write_file("/etc/mail/sendmail.mc", edited)
        self.says("edited:       /etc/mail/sendmail.mc\n", "sendmail.cf does not follow from sendmail.mc")
        self.host.shell("make -C /etc/mail")
        self.says("edited:       /etc/mail/sendmail.mc\n", "rebuilt:      /etc/mail/sendmail.cf, from the edited")

    def test_a_cf_that_was_edited_by_hand(self):
        self.host.shell("echo DX1 >> /etc/mail/submit.cf")
        self.says("edited:       /etc/mail/submit.cf, by hand: the next rebuild undoes that")

    def test_a_cf_tree_that_was_upgraded(self):
        self.host.shell("echo 'DXnew' >> /usr/share/sendmail/cf/m4/version.m4")
        self.says("out of date:  /etc/mail/sendmail.cf: sendmail's cf tree has changed since it was built",
                  "rebuild it with ./install.sh --apply")
        self.install("--apply")
        self.install("--status")

    def test_a_daemon_that_nobody_promised(self):
        self.host.shell("sed -i 's/^\\(DAEMON\\|QUEUE\\)_MODE=.*/\\1_MODE=\"Daemon\";/' /etc/mail/sendmail.conf;"
                        " /etc/init.d/sendmail start")
        laboratory.wait_until(self.daemon_runs, what="the daemon")
        self.says("differs:      /etc/mail/sendmail.conf", "daemon:       runs", "none should run")

    def test_a_daemon_that_is_gone(self):
        self.bundle(answers("local-aliases"), name="two")
        self.install("--apply", name="two")
        self.host.run(["pkill", "-x", "sendmail-mta"])
        laboratory.wait_until(lambda: not self.daemon_runs(), what="the daemon's end")
        self.assertIn("daemon:       does not run; it should listen on 127.0.0.1:25",
                      self.install("--status", status=1, name="two"))

    def test_a_runner_that_is_gone(self):
        self.host.shell("rm /etc/cron.d/sendmail-wizard")
        self.says("missing:      /etc/cron.d/sendmail-wizard")

    def test_another_bundle(self):
        self.bundle(answers("local-aliases"), name="two")
        self.install("--apply", name="two")
        self.says("differs:      /etc/mail/sendmail.cf\n", "The bundle is not installed on this host; another one is.")


class Backups(InstallTest):
    def state(self):
        return self.host.shell(f"find {STATE} -printf '%p %m %T@ %s\\n' | sort").stdout

    def backups(self):
        return self.install("--backups").splitlines()

    def test_a_second_apply_changes_nothing(self):
        for role in ("null-client", "local-aliases", "mail-server"):
            with self.subTest(role):
                parts = answers(role) | ({"relay": {"address": ""}} if role == "mail-server" else {})
                self.bundle(parts, name=role)
                self.install("--apply", name=role)
                before, state = self.snapshot(), self.state()
                daemon = self.host.run(["pgrep", "-x", "sendmail-mta"], check=False).stdout
                self.assertIn("Already installed", self.install("--apply", name=role))
                self.assert_unchanged(before)
                self.assertEqual(self.state(), state)
                self.assertEqual(self.host.run(["pgrep", "-x", "sendmail-mta"], check=False).stdout, daemon)

    def test_to_any_of_them(self):
        """Each leads back to its time, whatever came after it."""
        bundles = {"one": answers("null-client"), "two": answers("local-aliases"),
                   "three": answers("mail-server", relay={"address": ""})}
        times = []
        for name, parts in bundles.items():
            self.bundle(parts, name=name)
            times.append(self.snapshot())
            self.install("--apply", name=name)
        names = [line.split()[0] for line in self.backups()]
        self.assertEqual(len(names), 3)
        self.host.shell("echo '# weeks later' >> /etc/mail/access")
        self.install("--rollback", names[1])
        self.assert_unchanged(times[1])
        self.assertIn("as the bundle says", self.install("--status", name="one"))
        kept = self.host.shell(f"tail -n 1 {STATE}/{names[1]}/before-rollback/files/etc/mail/access").stdout
        self.assertEqual(kept, "# weeks later\n")
        self.install("--rollback")
        self.assert_unchanged(times[0])
        listed = self.backups()
        self.assertIn("what the host had before the first --apply", listed[0])
        self.assertTrue(all("gone back to" in line for line in listed))
        self.install("--rollback", names[1])
        self.assert_unchanged(times[1])

    def bundle(self, parts, name="bundle", options=()):
        """The first one serves for --backups and --rollback."""
        super().bundle(parts, name, options)
        if not self.host.exists("/root/bundle"):
            self.host.shell(f"cp -r /root/{name} /root/bundle")

    def test_not_for_ever_but_the_first(self):
        self.bundle(answers("null-client"), name="one")
        self.bundle(answers("local-aliases"), name="two")
        before = self.snapshot()
        self.install("--apply", name="one")
        self.host.shell(f"cd {STATE} && for number in 2 3 4 5 6 7 8 9 10 11 12; do"
                        " cp -a 0001-* $(printf %04d $number)-20260101T000000Z; done")
        self.install("--apply", name="two")
        names = [line.split()[0] for line in self.backups()]
        self.assertEqual(len(names), 10)
        self.assertEqual([name[:4] for name in names], ["0001", "0005", "0006", "0007", "0008", "0009", "0010", "0011",
                                                        "0012", "0013"])
        self.install("--rollback", names[0])
        self.assert_unchanged(before)

    def test_a_name_that_is_none(self):
        self.bundle(answers("null-client"))
        self.install("--apply")
        for name in ("9999-x", "../../etc", "", "."):
            done = self.host.run(["sh", "/root/bundle/install.sh", "--rollback", name or "/"], check=False)
            self.assertEqual(done.returncode, 1)
            self.assertIn("there is no backup", done.stderr)
            self.assertIn("0001-", done.stdout)

    def test_a_damaged_one_is_refused(self):
        self.bundle(answers("null-client"))
        self.install("--apply")
        before = self.snapshot()
        self.host.shell(f"sed -i 1d {STATE}/0001-*/files/etc/mail/sendmail.mc")
        done = self.host.run(["sh", "/root/bundle/install.sh", "--rollback"], check=False)
        self.assertIn("is damaged; nothing was changed", done.stderr)
        self.assert_unchanged(before)

    def test_a_clock_that_jumps_back(self):
        self.bundle(answers("null-client"), name="one")
        self.bundle(answers("local-aliases"), name="two")
        self.install("--apply", name="one")
        between = self.snapshot()
        self.host.shell(f"mv {STATE}/0001-* {STATE}/0001-20991231T000000Z")
        self.install("--apply", name="two")
        self.install("--rollback")
        self.assert_unchanged(between)


class TestMessage(InstallTest):
    def apply(self, *options, role="null-client", status=0):
        self.hub = self.lab.host(HUB)
        if options is not None and options != ("off",):
            self.hub.start_listener(*options)
        self.bundle(answers(role))
        return self.install("--apply", "--test-message", "admin@mail.example.com", status=status)

    def test_delivered(self):
        said = self.apply()
        self.assertIn(f"The test message to admin@mail.example.com was delivered: {HUB} has accepted it (2.0.0 Taken).", said)
        message, = self.hub.wait_for_messages(1)
        self.assertEqual((message["mail_from"], message["rcpt_to"]), ("root@example.com", ["admin@mail.example.com"]))

    def test_delivered_past_the_own_daemon(self):
        self.assertIn("was delivered: ", self.apply(role="local-aliases"))
        self.hub.wait_for_messages(1)

    def test_deferred(self):
        said = self.apply("--defer")
        self.assertIn("is NOT delivered: it waits in the queue (451 4.7.1 Try again later)", said)
        self.assertNotIn("was delivered", said)

    def test_nobody_answers(self):
        self.assertIn("is NOT delivered: it waits in the queue", self.apply("off"))

    def test_refused(self):
        before = self.snapshot()
        said = self.apply("--refuse", status=1)
        self.assertIn("was refused: 550 5.7.1 Refused", said)
        self.assertIn("Everything is as it was before", said)
        changed = {line.split()[0] for line in set(self.snapshot()) ^ set(before)}
        self.assertFalse([path for path in changed if path.startswith("/etc/") and path != "/etc/hosts"])

    def test_no_address(self):
        self.bundle(answers("null-client"))
        for address in ("", "-bd", "a b", "$(id)", "a@b@c"):
            done = self.host.run(["sh", "/root/bundle/install.sh", "--apply", "--test-message", address], check=False)
            self.assertEqual((done.returncode, done.stdout), (1, ""))


laboratory.main()
