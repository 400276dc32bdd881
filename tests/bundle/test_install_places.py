# SPDX-License-Identifier: MIT
"""install.sh on hosts that are not like most others: without a cf tree, with links, crontabs, timers, other systems."""

import re

import laboratory
from installing import HOST, InstallTest, answers


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

    def test_links_stay_links(self):
        self.host.shell("mv /etc/mail/sendmail.mc /etc/mail/real.mc && ln -s real.mc /etc/mail/sendmail.mc")
        self.bundle(answers("null-client"))
        before = self.snapshot()
        self.install("--apply")
        self.assertEqual(self.host.shell("readlink /etc/mail/sendmail.mc").stdout, "real.mc\n")
        self.install("--rollback")
        self.assert_unchanged(before)

    def begin_without_cron_folder(self, crontab):
        self.bundle(answers("null-client", host={"name": HOST, "platform": "generic"}))
        self.host.shell("rm -r /etc/cron.d; cp -a /var/spool/mqueue-client /var/spool/clientmqueue")
        self.host.shell(f"printf '{crontab}' | crontab -")

    def test_half_a_block_in_the_crontab(self):
        self.begin_without_cron_folder(r"1 2 3 4 5 /bin/true\n# BEGIN sendmail-wizard\n6 7 8 9 0 /bin/ours\n")
        before = self.snapshot()
        self.assertIn("root's crontab has \"# BEGIN sendmail-wizard\" without", self.install("--apply", status=1))
        self.assertIn("/bin/ours", self.host.shell("crontab -l").stdout)
        self.assert_unchanged(before)

    def test_crontab_where_there_is_no_cron_folder(self):
        self.begin_without_cron_folder(r"1 2 3 4 5 /bin/true\n")
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

    def test_a_plain_file_and_a_map_of_another_type(self):
        """What is the host's own in them stays; sendmail reads both."""
        self.bundle(answers("mail-server", relay={"address": ""}))
        self.host.write_file("/root/bundle/relay-domains", "192.0.2\n198.51.100\n")
        self.change_data("maps=btree:access,file:relay-domains")
        self.host.shell("cd /root/bundle && sha256sum relay-domains >> SHA256SUMS; sed -i 's/Kaccess hash/Kaccess btree/'"
                        " sendmail.cf; echo 203.0.113 > /etc/mail/relay-domains;"
                        " printf 'LOCAL_CONFIG\nFR-o /etc/mail/relay-domains\nKaccess btree -T<TMPF> /etc/mail/access\n'"
                        " >> sendmail.mc; sed -i '/access_db/d' sendmail.mc")
        self.sum_again()
        before = self.snapshot()
        self.assertIn("+192.0.2\n", self.install("--check"))
        self.install("--apply")
        self.assertEqual(self.host.read_file("/etc/mail/relay-domains"),
                         "203.0.113\n# BEGIN sendmail-wizard\n192.0.2\n198.51.100\n# END sendmail-wizard\n")
        asked = "/map access connect:192.0.2\n$=R\n"
        found = self.host.run(["sendmail", "-bt"], input=asked).stdout
        self.assertIn("returns RELAY", found)
        for network in ("192.0.2", "198.51.100", "203.0.113"):
            self.assertRegex(found, rf"(?m)^(> )?{re.escape(network)}$")
        self.assertNotIn("BEGIN", found)
        self.bundle(answers("null-client"), name="without")
        self.install("--apply", name="without")
        self.assertEqual(self.host.read_file("/etc/mail/relay-domains"), "203.0.113\n")
        self.assertNotIn("sendmail-wizard", self.host.read_file("/etc/mail/access"))
        self.install("--rollback")
        self.install("--rollback")
        self.assert_unchanged(before)


class OtherSystems(InstallTest):
    """Their own programs are stubs that tell what they were called with; sendmail, m4 and the cf tree are real."""

    def stub(self, name, script):
        self.host.write_file(f"/usr/sbin/{name}", f"#!/bin/sh\necho {name} \"$@\" >> /root/calls\n{script}\n", "755")

    def calls(self):
        done = self.host.run(["cat", "/root/calls"], check=False).stdout.splitlines()
        self.host.shell("rm -f /root/calls")
        return done

    def system(self, platform, role="local-aliases", **changes):
        self.host.shell("cp -a /var/spool/mqueue-client /var/spool/clientmqueue; rm /etc/init.d/sendmail;"
                        " mkdir -p /usr/libexec /usr/lib; ln -sf /usr/sbin/sensible-mda /usr/libexec/mail.local;"
                        " ln -sf /usr/sbin/sensible-mda /usr/lib/mail.local; rm -f /var/run/sendmail.pid")
        self.bundle(answers(role, host={"name": HOST, "platform": platform}, **changes))

    def whole_life(self, stops, starts, stop_call=None):
        """A daemon that listens too widely becomes one of loopback, and comes back."""
        self.host.shell("sendmail-control start")
        laboratory.wait_until(self.mail_sockets, what="the daemon")
        self.calls()
        before, sockets = self.snapshot(), self.mail_sockets()
        applied = self.install("--apply")
        self.assertIn("was written from documentation, not tried", applied)
        calls = self.calls()
        for call in starts:
            self.assertIn(call, calls)
        self.assertEqual(self.mail_sockets(), {("tcp", "127.0.0.1", 25)})
        self.install("--status")
        self.bundle(self.without_daemon, name="quiet")
        self.install("--apply", name="quiet")
        calls = self.calls()
        for call in stops:
            self.assertIn(call, calls)
        self.assertEqual(self.mail_sockets(), set())
        self.install("--status", name="quiet")
        self.install("--rollback", self.install("--backups").split()[0])
        laboratory.wait_until(lambda: self.mail_sockets() == sockets, what="the daemon")
        self.assert_unchanged(before)

    def control(self):
        """What all the systems' own commands come to here."""
        self.host.write_file("/usr/sbin/sendmail-control", """#!/bin/sh
case $1 in
start) /usr/sbin/sendmail -bd -q1h ;;
stop) pkill -f '^sendmail: '; while pgrep -f '^sendmail: '; do sleep 0.1; done ;;
running) pgrep -f '^sendmail: ' ;;
esac >/dev/null
""", "755")

    def setUp(self):
        super().setUp()
        self.control()

    @property
    def without_daemon(self):
        return answers("null-client", host={"name": HOST, "platform": self.platform})

    def snapshot(self):
        return [line for line in super().snapshot() if "sendmail-wizard-backup" not in line]

    def test_sysv(self):
        self.platform = "generic"
        self.system("generic")
        self.host.write_file("/etc/init.d/sendmail", """#!/bin/sh
echo init "$@" >> /root/calls
case $1 in
start) sendmail-control start ;;
stop) sendmail-control stop ;;
restart) sendmail-control stop; sendmail-control start ;;
esac
""", "755")
        self.host.shell("cd /etc/rc2.d && test -h S01sendmail && ln -sf ../init.d/sendmail ../rc3.d/S80sendmail")
        self.whole_life(stops=["init stop"], starts=["init restart"])

    def test_sysv_links(self):
        """Init passes over a link with a small s."""
        self.platform = "generic"
        self.system("generic", "null-client")
        self.host.write_file("/etc/init.d/sendmail", "#!/bin/sh\n", "755")
        self.assertTrue(self.host.exists("/etc/rc2.d/S01sendmail"))
        self.install("--apply")
        self.assertEqual(self.host.shell("ls -d /etc/rc2.d/*sendmail").stdout, "/etc/rc2.d/s01sendmail\n")
        self.install("--rollback")
        self.assertEqual(self.host.shell("ls -d /etc/rc2.d/*sendmail").stdout, "/etc/rc2.d/S01sendmail\n")

    def test_red_hat(self):
        self.platform = "redhat"
        self.system("redhat")
        self.host.shell("echo Fedora > /etc/redhat-release; ln -s sendmail/cf /usr/share/sendmail-cf;"
                        " mkdir -p /run/systemd/system")
        self.stub("systemctl", """case $1 in
is-active) case $3 in sendmail) sendmail-control running ;; *) exit 3 ;; esac ;;
is-enabled) case $3 in sendmail) test ! -e /root/disabled ;; *) exit 1 ;; esac ;;
enable) rm -f /root/disabled ;;
disable) touch /root/disabled ;;
restart) case $2 in sendmail) sendmail-control stop; sendmail-control start ;; esac ;;
stop) case $2 in sendmail) sendmail-control stop ;; esac ;;
esac""")
        self.whole_life(stops=["systemctl stop sendmail", "systemctl disable --quiet sendmail",
                               "systemctl disable --quiet sm-client"],
                        starts=["systemctl enable --quiet sendmail", "systemctl restart sendmail"])

    def test_freebsd(self):
        self.platform = "freebsd"
        self.system("freebsd")
        self.host.shell("cp -p /usr/bin/uname /usr/bin/uname.real; printf 'sendmail_enable=\"YES\"\\nhostname=x\\n'"
                        " > /etc/rc.conf")
        self.stub("uname", "if [ \"$*\" = -s ]; then echo FreeBSD; else uname.real \"$@\"; fi")
        self.stub("service", """case $2 in
onestatus) sendmail-control running ;;
onestop) sendmail-control stop ;;
onerestart) sendmail-control stop; sendmail-control start ;;
esac""")
        self.whole_life(stops=["service sendmail onestop"], starts=["service sendmail onerestart"])
        self.install("--apply", name="quiet")
        self.assertEqual(self.host.read_file("/etc/rc.conf"),
                         'sendmail_enable="NO"\nhostname=x\nsendmail_submit_enable="NO"\n'
                         'sendmail_outbound_enable="NO"\nsendmail_msp_queue_enable="NO"\n')
        self.assertTrue(self.host.exists(f"/etc/mail/{HOST}.submit.mc"))

    def test_solaris(self):
        self.platform = "solaris"
        self.system("solaris")
        self.host.shell("cp -p /usr/bin/uname /usr/bin/uname.real; ln -s /usr/share/sendmail/cf /etc/mail/cf;"
                        " test -e /usr/lib/sendmail || ln -s ../sbin/sendmail /usr/lib/sendmail")
        self.stub("uname", "if [ \"$*\" = -s ]; then echo SunOS; else uname.real \"$@\"; fi")
        self.stub("svcs", "if sendmail-control running; then echo online; else echo disabled; fi")
        self.stub("svcprop", "echo true")
        self.stub("svccfg", ":")
        self.stub("svcadm", """case $1 in
enable) sendmail-control running || sendmail-control start ;;
restart) sendmail-control stop; sendmail-control start ;;
disable) sendmail-control stop ;;
esac""")
        self.whole_life(stops=["svcadm disable -s sendmail"],
                        starts=["svccfg -s sendmail setprop config/local_only = false", "svcadm restart sendmail"])
        self.assertTrue(self.host.exists("/etc/mail/sendmail-wizard-backup"))


laboratory.main()
