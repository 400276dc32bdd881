# SPDX-License-Identifier: MIT
"""What --check and --apply say before anything is changed: everything that is wrong, and what to do about it."""

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

    def problem_with(self, says, break_it=":", parts=None, data=()):
        """The only thing wrong is what `break_it` breaks."""
        self.bundle(parts or answers("local-aliases"))
        for line in data:
            self.change_data(line)
        self.host.shell(break_it)
        said = self.refused("--check")
        problems = [line for line in said.splitlines() if line.startswith("PROBLEM: ")]
        self.assertEqual(len(problems), 1, problems)
        self.assertRegex(problems[0], says)
        self.assertIn(problems[0], self.refused().splitlines())

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

    def test_another_host(self):
        self.problem_with("the bundle is for db7.example.com; this host is web01.* correct its name",
                          parts=answers("null-client", host={"name": "db7.example.com"}))

    def test_another_platform(self):
        parts = answers("null-client", host={"name": HOST, "platform": "redhat"})
        self.bundle(parts)
        self.assertIn("the bundle is for Red Hat or Fedora, and this host is not that. Export one", self.refused())

    def test_another_release(self):
        self.bundle(answers("null-client", host={"name": HOST, "release": "8.17"}), name="near")
        self.assertIn("the bundle was made for 8.17", self.install("--apply", name="near"))
        self.bundle(answers("null-client", host={"name": HOST, "release": "8.10"}), name="far")
        self.assertIn("needs a submit.cf", self.install("--apply", status=1, name="far"))

    def test_an_older_sendmail(self):
        self.problem_with(r"runs sendmail 8\.18\.1, older than the 8\.19 .* Export the bundle for 8\.18\.1",
                          data=["release=8.19"])

    def test_a_cf_tree_of_another_release(self):
        self.problem_with(r"cf tree in /usr/share/sendmail/cf is of sendmail 8\.17\.2, the program of 8\.18\.1",
                          "sed -i 's/8\\.18\\.1/8.17.2/' /usr/share/sendmail/cf/m4/version.m4", answers("null-client"))

    def test_a_type_of_map_that_is_missing(self):
        parts = answers("mail-server", relay={"address": ""})
        self.problem_with(r"no maps of the type cdb \(makemap -l names hash btree", parts=parts,
                          data=["maps=cdb:access"])

    def test_another_program_on_the_port(self):
        self.bundle(answers("local-aliases"))
        self.host.start_listener("--address", "0.0.0.0")
        self.assertRegex(self.refused(), r"PROBLEM: python3 \(process \d+\) listens on 0.0.0.0:25.* Stop it")

    def test_another_program_on_a_port_that_is_not_needed(self):
        self.bundle(answers("local-aliases"))
        self.host.start_listener("--address", "0.0.0.0", "--port", "465")
        self.assertIn("listens on 0.0.0.0:465; nothing of this bundle", self.install("--apply"))
        self.install("--status")

    def test_no_loopback_address_of_ipv6(self):
        parts = answers("local-aliases", listening={"where": "loopback", "ipv6": True})
        self.problem_with(r"no ::1\. Turn IPv6 on", "ip -6 address del ::1/128 dev lo", parts)

    def test_no_program_for_local_mail(self):
        self.problem_with("sensible-mda, which is missing. Install the package sensible-mda",
                          "mv /usr/sbin/sensible-mda /root", answers("mail-server", relay={"address": ""}))

    def test_a_null_client_delivers_nothing(self):
        self.bundle(answers("null-client"))
        self.host.shell("mv /usr/sbin/sensible-mda /root")
        self.install("--check")

    def test_no_cron(self):
        self.problem_with("no cron. Install it", "rm /usr/sbin/cron /usr/bin/crontab", answers("null-client"))

    def test_no_space(self):
        self.problem_with(r"the file system /var/backups has \d+ kB free; this needs \d+ kB. Make room",
                          "mount -t tmpfs -o size=64k tmpfs /var/backups")

    def test_a_read_only_file_system(self):
        self.problem_with("/etc/cron.d cannot be written: is its file system read-only",
                          "mkdir /root/cron; cp -a /etc/cron.d/. /root/cron; mount --bind /root/cron /etc/cron.d;"
                          " mount -o remount,bind,ro /etc/cron.d")

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

    def test_tools_that_are_missing(self):
        self.bundle(answers("null-client"))
        self.host.shell("mv /usr/bin/awk /usr/bin/diff /root")
        done = self.host.run(["sh", "/root/bundle/install.sh", "--check"], check=False)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stdout, "")
        self.assertEqual(done.stderr, "install.sh: these programs of the base system are missing: awk diff."
                                      " Install them first\n")

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
                self.sum_again()
                self.assertIn(says, self.install("--apply", status=1))
                self.assert_unchanged(before)

    def test_another_mail_system(self):
        self.problem_with("another mail system. Install sendmail", "printf '#!/bin/sh\\nexit 0\\n'"
                          " > /usr/libexec/sendmail/sendmail", answers("null-client"))

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
