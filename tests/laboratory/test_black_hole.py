# SPDX-License-Identifier: MIT
"""The black hole and its cure: mail for a host that takes none, without the bundle, with it, and without again.

Writes a transcript of all of it.
"""

import email.utils
import unittest

import correspondent
import cron
import laboratory
from mail_queue import Waiting, wait_for_waiting, wait_until_empty
from three_hosts import DOMAIN, HUB, OUTSIDE, WEB, ThreeHosts
from transcript import Transcript

CONFIGURATION = ("sendmail.mc", "sendmail.cf", "submit.mc", "submit.cf", "sendmail.conf")
# A host without a daemon, set up by hand, as a hundred instructions say: whatever is sent goes to the hub.
BY_HAND = f"""
sed -i "s/^FEATURE(.msp.*/FEATURE(\\`msp', \\`{HUB}')dnl/" /etc/mail/submit.mc
sed -i 's/^DAEMON_MODE=.*/DAEMON_MODE="none";/' /etc/mail/sendmail.conf
make -C /etc/mail
"""
HEADERS = "grep -hE '^(From |From:|To:|Subject:)' /var/mail/{}"
MESSAGE = "To: {recipient}\nSubject: {subject}\n\nDo you still want it?\n"
CAROL = "carol@example.net"
REFUSED = f"Connection refused by {WEB}"


class BlackHole(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lab = cls.enterClassContext(ThreeHosts())
        cls.lab.install_hub()
        cls.lab.outside.start_listener("--unknown", "gone")
        cls.transcript = Transcript("The black hole, and its cure")
        cls.addClassCleanup(cls.transcript.write, "black-hole.txt")

    def setUp(self):
        self.web, self.hub, self.outside = self.lab.web, self.lab.hub, self.lab.outside

    def test_before_with_the_bundle_and_after_its_rollback(self):
        self.tell_the_hosts()
        before = self.set_up_by_hand()
        self.lost("first", 3)
        self.install()
        self.arrives()
        self.roll_back()
        self.assertEqual(self.configuration(), before)
        self.lost("third", 6)

    # The stages

    def tell_the_hosts(self):
        self.transcript.heading("Three hosts")
        self.transcript.note(
            f"{WEB} has no daemon and hands its mail to {HUB}, which takes the mail of {DOMAIN} and runs the "
            f"mail server bundle of this program. {OUTSIDE} is somebody else's. alice reads root's mail on the "
            "hub; dave has an account on web01 and a mailbox on the hub.")
        self.transcript.run(self.hub, "cat /etc/aliases; cat /root/bundle/sendmail.mc | grep -E '^[A-Z]'")
        for domain in (DOMAIN, WEB):
            self.transcript.run(self.outside, f"echo '/mx {domain}' | sendmail -bt | sed 1,2d")

    def set_up_by_hand(self):
        self.web.shell(BY_HAND)
        self.transcript.heading("Before: a plain FEATURE(`msp') and no daemon")
        self.transcript.run(self.web, "grep -E '^(FEATURE|MASQ)' /etc/mail/submit.mc; ss -lntH | wc -l")
        return self.configuration()

    def lost(self, round_name, total):
        """Three messages end in the hub's queue, and another run of it changes nothing."""
        self.send_three(round_name)
        entries = wait_for_waiting(self.hub, total, REFUSED)
        expected = [Waiting("MAILER-DAEMON", (f"dave@{WEB}",), f"Deferred: {REFUSED}."),
                    Waiting(CAROL, (f"dave@{WEB}",), f"Deferred: {REFUSED}."),
                    Waiting(f"root@{WEB}", (f"root@{WEB}",), f"Deferred: {REFUSED}.")]
        self.assertEqual(sorted(entries), sorted(expected * (total // 3)))
        self.transcript.note("The hub tries again, and again; after five days it gives up.")
        self.transcript.run(self.hub, "sendmail -v -qf; mailq")
        wait_for_waiting(self.hub, total, REFUSED)
        for user in ("alice", "dave"):
            self.assertNotIn(round_name, self.lab.mailbox(user))
        self.transcript.run(self.hub, f"grep -c '{round_name}' /var/mail/alice /var/mail/dave", check=False)
        self.transcript.run(self.web, "ls -A /var/mail; mailq")

    def install(self):
        self.transcript.heading("The bundle")
        said = self.lab.install_web("null-client")
        self.transcript.record("root@web01#", "sh /root/bundle/install.sh --apply", said)
        self.transcript.run(self.web, "grep -E '^[A-Z]' /etc/mail/submit.mc; ss -lntH | wc -l")
        self.assertEqual(self.web.sockets(), set())

    def arrives(self):
        self.send_three("second")
        self.hub.wait_for_text("/var/mail/alice", "second")
        self.hub.wait_for_text("/var/mail/dave", "Re: second")
        self.hub.wait_for_text("/var/mail/dave", "Returned mail")
        self.transcript.note("Each is in the mailbox of who has to read it: the report of the job in that of "
                             "root's reader, the answer and the bounce in dave's.")
        self.assertIn("To: root@example.com", self.transcript.run(self.hub, "cat /var/mail/alice"))
        headers = self.transcript.run(self.hub, HEADERS.format("dave"))
        self.assertRegex(headers, r"(?m)^From carol@example\.net .*\n(.+\n)*To: dave@example\.com\n")
        self.assertRegex(headers, r"(?m)^From: Mail Delivery Subsystem .*\nTo: <dave@example\.com>\n")
        self.transcript.note("In the hub's queue is still what was lost before, and nothing else.")
        wait_for_waiting(self.hub, 3, REFUSED)
        self.transcript.run(self.hub, "mailq")
        self.assertNotIn("first", self.lab.mailbox("alice") + self.lab.mailbox("dave"))

    def roll_back(self):
        self.transcript.heading("Back to before")
        said = self.web.roll_back_bundle()
        self.transcript.record("root@web01#", "sh /root/bundle/install.sh --rollback", said)
        self.transcript.run(self.web, "grep -E '^(FEATURE|MASQ)' /etc/mail/submit.mc; ss -lntH | wc -l")

    # The messages

    def send_three(self, round_name):
        """What root's cron says, what dave's correspondent answers, and what a wrong address sends back."""
        self.transcript.note("A job of cron fails, and cron writes to root.")
        cron.run_job(self.web, f"echo {round_name} backup: disk full")
        self.transcript.run(self.web, "grep -E 'CMD|to=' /var/log/mail.log | tail -n 2")
        wait_until_empty(self.web, client=True)
        self.write_to_carol_who_answers(round_name)
        self.transcript.note("dave writes to an address that does not exist: a bounce.")
        self.write("gone@example.net", f"{round_name} offer")
        wait_until_empty(self.web, client=True)

    def write_to_carol_who_answers(self, round_name):
        self.transcript.note("dave writes to carol. She answers to the address that she sees, and her server "
                             "asks the mail hosts of that address in turn.")
        before = len(self.outside.messages())
        self.write(CAROL, f"{round_name} offer")
        message = self.outside.wait_for_messages(before + 1)[-1]
        _, address = email.utils.parseaddr(dict(message["headers"])["From"])
        answer = MESSAGE.format(recipient=address, subject=f"Re: {round_name} offer")
        said = correspondent.send(self.outside, CAROL, address, f"From: {CAROL}\n{answer}")
        self.transcript.record("outside, by SMTP:", f"MAIL FROM:<{CAROL}> RCPT TO:<{address}>", said)

    def write(self, recipient, subject):
        message = MESSAGE.format(recipient=recipient, subject=subject)
        self.transcript.run(self.web, f"printf '%b' {message!r} | sendmail -i {recipient}", user="dave")

    def configuration(self):
        return {name: self.web.read_file(f"/etc/mail/{name}") for name in CONFIGURATION}


if __name__ == "__main__":
    laboratory.main()
