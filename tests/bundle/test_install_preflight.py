# SPDX-License-Identifier: MIT
"""What --check and --apply say before anything is changed, beyond the one thing wrong at a time of the laboratory."""

import laboratory
from installing import HOST, InstallTest, answers

# Every file but what the kernel and the host's own log write.
ALL_FILES = r"""
find / -xdev \( -path /proc -o -path /dev -o -path /var/log -o -path /mnt -o -path /sys \) -prune \
    -o -printf '%p %m %U %G %T@ %s\n' | sort
"""


class Preflight(InstallTest):
    def refused(self, verb="--apply", name="bundle"):
        """What a run says that changes nothing; each of its problems says what to do."""
        before = self.snapshot()
        said = self.install(verb, status=1, name=name)
        self.assert_unchanged(before)
        return said

    def problem_with(self, says, break_it=":", parts=None):
        """The only thing wrong is what `break_it` breaks."""
        self.bundle(parts or answers("local-aliases"))
        self.host.shell(break_it)
        said = self.refused("--check")
        problems = [line for line in said.splitlines() if line.startswith("PROBLEM: ")]
        self.assertEqual(len(problems), 1, problems)
        self.assertRegex(problems[0], says)
        self.assertIn(problems[0], self.refused().splitlines())

    def test_check_changes_nothing_anywhere(self):
        self.bundle(answers("local-aliases"))
        self.host.shell("mkdir /root/tmp")
        before = self.host.shell(ALL_FILES).stdout
        for verb in ("--check", "--status"):
            self.host.run(["sh", f"/root/bundle/install.sh", verb], check=False, environment={"TMPDIR": "/root/tmp"})
        after = self.host.shell(ALL_FILES).stdout
        changed = set(before.splitlines()) ^ set(after.splitlines())
        self.assertEqual({line.split()[0] for line in changed}, {"/root/tmp"})
        self.assertEqual(self.host.shell("ls -A /root/tmp").stdout, "")

    def test_without_root(self):
        self.bundle(answers("null-client"))
        self.host.shell("chmod 755 /root")
        done = self.host.run(["sh", "/root/bundle/install.sh", "--apply"], user="smmsp", check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("needs root", done.stderr)
        done = self.host.run(["sh", "/root/bundle/install.sh", "--check"], user="smmsp", check=False)
        self.assertIn("PROBLEM: not root", done.stdout)
        self.assertIn("would change: /etc/mail/sendmail.mc", done.stdout)
        self.assertEqual(done.stderr, "")

    def test_another_release(self):
        self.bundle(answers("null-client", host={"name": HOST, "release": "8.17"}), name="near")
        self.assertIn("the bundle was made for 8.17", self.install("--apply", name="near"))
        self.bundle(answers("null-client", host={"name": HOST, "release": "8.10"}), name="far")
        self.assertIn("needs a submit.cf", self.install("--apply", status=1, name="far"))

    def test_a_cf_tree_of_another_release(self):
        self.problem_with(r"cf tree in /usr/share/sendmail/cf is of sendmail 8\.17\.2, the program of 8\.18\.1",
                          "sed -i 's/8\\.18\\.1/8.17.2/' /usr/share/sendmail/cf/m4/version.m4", answers("null-client"))

    def test_another_program_on_a_port_that_is_not_needed(self):
        self.bundle(answers("local-aliases"))
        self.host.start_listener("--address", "0.0.0.0", "--port", "465")
        self.assertIn("listens on 0.0.0.0:465; nothing of this bundle", self.install("--apply"))
        self.install("--status")

    def test_a_null_client_delivers_nothing(self):
        self.bundle(answers("null-client"))
        self.host.shell("mv /usr/sbin/sensible-mda /root")
        self.install("--check")

    def test_another_install_at_work(self):
        self.bundle(answers("null-client"))
        self.host.start_daemon(["sleep", "1000"])
        laboratory.wait_until(lambda: self.host.run(["pgrep", "-x", "sleep"], check=False).stdout, what="a process")
        self.host.shell("mkdir -m 700 /var/backups/sendmail-wizard; process=$(pgrep -x sleep);"
                        " echo $process $(cut -d' ' -f22 /proc/$process/stat) $(cat /proc/sys/kernel/random/boot_id)"
                        " > /var/backups/sendmail-wizard/.lock")
        says = r"another install.sh \(process \d+\) is at work: wait"
        self.assertRegex(self.refused("--check"), says)
        for verb in ("--apply", "--rollback"):
            done = self.host.run(["sh", "/root/bundle/install.sh", verb], check=False)
            self.assertRegex(done.stderr, says)
        self.assertRegex(self.install("--status", status=1), r"Another install.sh \(process \d+\) is at work")

    def test_a_lock_that_is_left_over(self):
        """Of a process that is gone, of an earlier boot, and of one whose number another process has now."""
        self.bundle(answers("null-client"))
        boot = self.host.read_file("/proc/sys/kernel/random/boot_id").strip()
        for lock in (f"99999 1 {boot}", "1 1 another-boot", f"1 1 {boot}", "nonsense", ""):
            with self.subTest(lock):
                self.host.write_file("/var/backups/sendmail-wizard/.lock", lock + "\n")
                self.install("--apply")
                self.install("--rollback")

    def test_aliases_that_sendmail_refuses(self):
        self.host.write_file("/etc/aliases", "web: a\nweb: b\n")
        self.problem_with("sendmail refuses the aliases of /etc/aliases: .*duplicate")

    def test_hostile_files_do_not_reach_the_terminal(self):
        self.bundle(answers("local-aliases"))
        self.host.write_file("/etc/aliases", "web: \033]0;owned\007$(touch /root/owned)`touch /root/owned`'\"\n")
        self.host.write_file("/etc/mail/sendmail.mc", "dnl \033[2J \x9b2J $(touch /root/owned)\n".encode("latin1"))
        for verb in ("--check", "--apply", "--status", "--rollback"):
            done = self.host.run(["sh", "/root/bundle/install.sh", verb], check=False, input=b"")
            for byte in (b"\033", b"\007", b"\x9b"):
                self.assertNotIn(byte, done.stdout + done.stderr)
        self.assertFalse(self.host.exists("/root/owned"))


laboratory.main()
