# SPDX-License-Identifier: MIT
"""An --apply that fails, is interrupted or cut off: it is undone or finished, wholly."""

import laboratory
from installing import InstallTest, answers

INIT = "/etc/init.d/sendmail"


class Interrupted(InstallTest):
    def run_installer(self, verb, name="bundle"):
        return self.host.run(["sh", f"/root/{name}/install.sh", verb], check=False, timeout=180)

    def replace_init(self, line):
        """What starts the daemon does this instead; give_back_init() ends that."""
        self.host.shell(f"cp -p {INIT} /root/init")
        self.host.write_file(INIT, f"#!/bin/sh\n{line}\n")

    def give_back_init(self):
        self.host.shell(f"cp -p /root/init {INIT}")

    def assert_restores(self, says):
        before = self.snapshot()
        said = self.install("--apply", status=1)
        self.assertIn(says, said)
        self.assertIn("Everything is as it was before", said)
        self.assert_unchanged(before)
        self.assertEqual(self.mail_sockets(), set())
        self.assert_nothing_left()

    def assert_nothing_left(self):
        left = self.host.shell("ls -A /var/backups/sendmail-wizard | grep '^[.]' | grep -v installed;"
                               " ls -d /tmp/sendmail-wizard.* 2>/dev/null;"
                               " find / -xdev -name '*sendmail-wizard-new*'", check=False)
        self.assertEqual(left.stdout, "")

    def cut_off_apply(self, name="bundle"):
        """SIGKILL at the worst time: every file is new, and the daemon is to start."""
        self.replace_init("pkill -KILL -f /install.sh")
        self.run_installer("--apply", name)
        self.give_back_init()

    def test_a_daemon_that_does_not_start(self):
        self.bundle(answers("local-aliases"))
        self.replace_init("echo broken; exit 1")
        before = self.snapshot()
        said = self.install("--apply", status=1)
        self.assertIn("broken\nFAILED: the daemon could not be set up\nEverything is as it was before", said)
        self.assert_unchanged(before)

    def test_a_daemon_that_does_not_listen(self):
        self.bundle(answers("local-aliases"))
        self.replace_init("exit 0")
        self.assert_restores("FAILED: the daemon does not run; it should listen on 127.0.0.1:25")

    def test_a_signal_in_the_middle(self):
        for signal in ("TERM", "INT", "HUP"):
            with self.subTest(signal):
                self.bundle(answers("local-aliases"), name=signal)
                self.replace_init(f"case $1 in restart) pkill -{signal} -f install.sh; sleep 1 ;; esac")
                before = self.snapshot()
                said = self.install("--apply", status=1, name=signal)
                self.assertIn("FAILED: interrupted\nEverything is as it was before", said)
                self.assert_unchanged(before)
                self.give_back_init()

    def test_a_full_disk(self):
        """There is room when it is looked for, and none when it is needed."""
        self.bundle(answers("local-aliases"))
        self.host.shell("mkdir /var/copy && cp -a /etc/cron.d/. /var/copy"
                        " && mount -t tmpfs -o size=60k tmpfs /etc/cron.d && cp -a /var/copy/. /etc/cron.d;"
                        " mv /usr/bin/sync /usr/bin/sync.real")
        self.host.write_file("/usr/bin/sync", "#!/bin/sh\ntest -e /etc/cron.d/filler ||"
                             " head -c 60k /dev/zero > /etc/cron.d/filler 2>/dev/null\nexec sync.real \"$@\"\n", "755")
        before = [line for line in self.snapshot() if "filler" not in line]
        said = self.install("--apply", status=1)
        self.assertIn("FAILED: a file could not be written\nEverything is as it was before", said)
        self.host.shell("rm /etc/cron.d/filler")
        self.assert_unchanged(before)
        self.assert_nothing_left()

    def test_cut_off_and_finished(self):
        self.bundle(answers("local-aliases"))
        before = self.snapshot()
        self.cut_off_apply()
        said = self.install("--status", status=1)
        self.assertIn("INTERRUPTED: an --apply was cut off (in the middle of: set the daemon)", said)
        self.assertIn("./install.sh --apply finishes it; ./install.sh --rollback undoes it", said)
        self.assertIn("was cut off", self.install("--check", status=1))
        self.assertIn("It is finished now", self.install("--apply"))
        self.assertEqual(self.mail_sockets(), {("tcp", "127.0.0.1", 25)})
        self.install("--status")
        self.assert_nothing_left()
        self.install("--rollback")
        self.assert_unchanged(before)

    def test_cut_off_and_undone(self):
        self.bundle(answers("local-aliases"))
        before = self.snapshot()
        self.cut_off_apply()
        self.assertNotEqual(self.snapshot(), before)
        self.install("--rollback")
        self.assert_unchanged(before)
        self.assert_nothing_left()
        self.assertIn("not installed", self.install("--status", status=1))

    def test_cut_off_and_another_bundle(self):
        self.bundle(answers("local-aliases"), name="one")
        self.bundle(answers("null-client"), name="two")
        before = self.snapshot()
        self.cut_off_apply("one")
        self.assertIn("First everything goes back", self.install("--apply", name="two"))
        self.install("--status", name="two")
        self.assertEqual(self.host.read_file("/etc/aliases"), "")
        self.install("--rollback", name="two")
        self.assert_unchanged(before)

    def test_a_rollback_that_is_cut_off(self):
        self.bundle(answers("null-client"))
        self.host.run([INIT, "start"])
        laboratory.wait_until(self.mail_sockets, what="the daemon")
        before = self.snapshot()
        self.install("--apply")
        self.replace_init("pkill -KILL -f /install.sh")
        self.run_installer("--rollback")
        self.give_back_init()
        self.assertIn("INTERRUPTED: an --rollback", self.install("--status", status=1))
        self.install("--rollback")
        self.assertTrue(self.daemon_runs())
        self.assert_unchanged(before)
        self.assert_nothing_left()

    def test_two_at_once(self):
        self.bundle(answers("local-aliases"))
        self.host.run(["sh", "-c", "for i in 1 2 3; do sh /root/bundle/install.sh --apply > /root/$i 2>&1 & done; wait"],
                      timeout=180)
        said = [self.host.read_file(f"/root/{number}") for number in (1, 2, 3)]
        installed = [text for text in said if text.startswith("Installed.")]
        self.assertEqual(len(installed), 1, said)
        for text in said:
            self.assertRegex(text, r"Installed\.|install\.sh: another install\.sh|Already installed")
        self.install("--status")
        self.assert_nothing_left()


laboratory.main()
