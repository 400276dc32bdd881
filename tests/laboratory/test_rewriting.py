# SPDX-License-Identifier: MIT
"""What the real sendmail makes of addresses under each role, its companions and the forms of a relay."""

import unittest

import laboratory
import wizard
from wizard import answers

H = "web01.example.com"
D = "example.com"
PLAIN = dict(masquerade__recipients=False, masquerade__envelope=False)
BOTH = dict(masquerade__recipients=True, masquerade__envelope=True)

# In each row: header sender, envelope sender, header recipient, envelope recipient of root. The envelope
# recipient is never masqueraded by these features: cf/README, "Masquerading and relaying".
ROOT = [
    ("masquerade alone", PLAIN, [D, H, H, H]),
    ("recipients", PLAIN | dict(masquerade__recipients=True), [D, H, D, H]),
    ("envelope", PLAIN | dict(masquerade__envelope=True), [D, D, H, H]),
    ("both", BOTH, [D, D, D, H]),
    ("no masquerading", BOTH | dict(masquerade__domain=""), [H, H, H, H]),
]

RELAYS = [
    "mailhost.example.com", "mailhost.example.com:2525",
    "[mailhost.example.com]", "[mailhost.example.com]:2525",
    "192.0.2.25", "[192.0.2.25]:2525", "[2001:db8::25]",
]

OTHER = dict(masquerade__furtherDomains=["other.example.net"])
EXPOSED = dict(masquerade__exposedUsers=["dave"])
ENTIRE = dict(masquerade__entireDomain=True)

# Address, and what becomes of it as header sender, envelope sender and header recipient. As envelope recipient
# it stays.
SCOPE = [
    ("exposed user", EXPOSED, "dave", "dave@web01.example.com"),
    ("beside an exposed user", EXPOSED, "root", "root@example.com"),
    ("further domain", OTHER, "bob@other.example.net", "bob@example.com"),
    ("below a further domain", OTHER, "bob@pc7.other.example.net", "bob@pc7.other.example.net"),
    ("below an entire further domain", OTHER | ENTIRE, "bob@pc7.other.example.net", "bob@example.com"),
    ("another host of the domain", {}, "root@web02.example.com", "root@web02.example.com"),
    ("another host of the entire domain", ENTIRE, "root@web02.example.com", "root@example.com"),
    ("a foreign address", OTHER | ENTIRE, "carol@example.org", "carol@example.org"),
    ("somebody in the domain", {}, "carol@example.com", "carol@example.com"),
]


def as_root(hosts):
    return dict(zip(("HS", "ES", "HR", "ER"), (f"root@{host}" for host in hosts)))


class Rewriting(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lab = cls.enterClassContext(laboratory.Laboratory())
        cls.host = cls.lab.host(H)
        cls.lab.know("192.0.2.25", "mailhost.example.com")

    def cf(self, role, file="sendmail.cf", **fields):
        folder = wizard.export(self.lab, answers(role, **fields))
        self.host.write_file("/root/try.cf", (folder / file).read_bytes())
        return "/root/try.cf"

    def test_companions(self):
        for role in ("local-aliases", "mail-server"):
            for name, fields, hosts in ROOT:
                cf = self.cf(role, **fields)
                for mailer in ("relay", "esmtp"):
                    with self.subTest(role=role, companions=name, mailer=mailer):
                        self.assertEqual(self.host.rewrite(cf, "root", mailer=mailer), as_root(hosts))

    def test_null_client_decides_the_companions_itself(self):
        for name, fields in (("off", PLAIN), ("on", BOTH)):
            for file in ("sendmail.cf", "submit.cf"):
                with self.subTest(companions=name, file=file):
                    cf = self.cf("null-client", file, **fields)
                    self.assertEqual(self.host.rewrite(cf, "root"), as_root([D, D, D, H]))

    def test_relay_does_not_change_the_name(self):
        for role in ("null-client", "local-aliases", "mail-server"):
            for relay in RELAYS:
                with self.subTest(role=role, relay=relay):
                    cf = self.cf(role, relay__address=relay)
                    self.assertEqual(self.host.rewrite(cf, "root"), as_root([D, D, D, H]))

    def test_scope(self):
        for role, file in (("null-client", "sendmail.cf"), ("null-client", "submit.cf"),
                           ("local-aliases", "sendmail.cf"), ("mail-server", "sendmail.cf")):
            for name, fields, address, becomes in SCOPE:
                with self.subTest(role=role, file=file, scope=name):
                    stays = address if "@" in address else f"{address}@{H}"
                    self.assertEqual(self.host.rewrite(self.cf(role, file, **fields), address),
                                     {"HS": becomes, "ES": becomes, "HR": becomes, "ER": stays})

    def test_submission_leaves_names_to_the_daemon(self):
        # root@example.com would pass /etc/aliases by.
        for role in ("local-aliases", "mail-server"):
            with self.subTest(role=role):
                cf = self.cf(role, "submit.cf")
                self.assertEqual(self.host.rewrite(cf, "root"), as_root([H, H, H, H]))
                self.assertEqual(self.host.destinations(cf, "root"), {("relay", "[127.0.0.1]", f"root@{H}")})

    def test_always_add_domain_is_for_the_local_mailer(self):
        for wanted, becomes in ((True, "root@example.com"), (False, "root")):
            for role in ("local-aliases", "mail-server"):
                with self.subTest(role=role, wanted=wanted):
                    cf = self.cf(role, masquerade__alwaysAddDomain=wanted)
                    self.assertEqual(self.host.rewrite(cf, "root", ["HS"], "local"), {"HS": becomes})


class Destinations(unittest.TestCase):
    """Where the envelope goes, aliases and ruleset 5 included."""

    @classmethod
    def setUpClass(cls):
        cls.lab = cls.enterClassContext(laboratory.Laboratory())
        cls.host = cls.lab.host(H)
        cls.lab.know("192.0.2.25", "mailhost.example.com")
        cls.lab.know("192.0.2.26", "example.com")
        cls.host.add_user("dave", 1001)

    def install(self, role, **fields):
        self.host.install_bundle_files(wizard.export(self.lab, answers(role, **fields)))

    def destinations(self, *addresses, file="sendmail.cf"):
        return self.host.destinations(f"/etc/mail/{file}", *addresses)

    def test_null_client(self):
        rows = [
            ("mailhost.example.com", ("relay", "mailhost.example.com", "root@mailhost.example.com")),
            ("[mailhost.example.com]", ("relay", "[mailhost.example.com]", "root@example.com")),
            ("[mailhost.example.com]:2525", ("relay", "[mailhost.example.com]", "root@example.com")),
            ("192.0.2.25", ("relay", "[192.0.2.25]", "root@example.com")),
        ]
        for relay, expected in rows:
            with self.subTest(relay=relay):
                self.install("null-client", relay__address=relay, listening__where="loopback")
                self.assertEqual(self.destinations("root"), {expected})
                self.assertEqual(self.destinations("root", file="submit.cf"),
                                 {("relay", "[127.0.0.1]", "root@example.com")})

    def test_null_client_without_a_daemon_hands_its_mail_to_the_relay(self):
        for relay in ("mailhost.example.com", "[mailhost.example.com]"):
            with self.subTest(relay=relay):
                self.install("null-client", relay__address=relay)
                self.assertEqual(self.destinations("root", file="submit.cf"),
                                 {("relay", relay, "root@example.com")})
                self.assertEqual(self.destinations("carol@example.org", file="submit.cf"),
                                 {("relay", relay, "carol@example.org")})

    def test_local_aliases(self):
        hub = "mailhost.example.com"
        self.install("local-aliases", aliases__root="alice@example.com, bob@example.org")
        with self.subTest("aliases come first"):
            self.assertEqual(self.destinations("root"),
                             {("relay", hub, "alice@example.com"), ("relay", hub, "bob@example.org")})
        with self.subTest("postmaster is root unless said otherwise"):
            self.assertEqual(self.destinations("postmaster"), self.destinations("root"))
        with self.subTest("a name without an alias stays here"):
            self.assertEqual(self.destinations("dave"), {("local", "", "dave")})
        with self.subTest("the masquerade domain is the hub's"):
            self.assertEqual(self.destinations("dave@example.com"), {("relay", hub, "dave@example.com")})

    def test_names_without_an_alias_to_the_hub(self):
        rows = [
            ("mailhost.example.com", ("relay", "mailhost.example.com", "dave@mailhost.example.com")),
            ("[mailhost.example.com]", ("relay", "[mailhost.example.com]", "dave@example.com")),
        ]
        for relay, expected in rows:
            with self.subTest(relay=relay):
                self.install("local-aliases", relay__address=relay, relay__unaliasedToHub=True)
                self.assertEqual(self.destinations("dave"), {expected})
                self.assertEqual(self.destinations("root"), {("relay", relay, "alice@example.com")})

    def test_local_aliases_without_a_relay(self):
        self.install("local-aliases", relay__address="")
        self.assertEqual(self.destinations("root"), {("esmtp", "example.com.", "alice@example.com")})
        self.assertEqual(self.destinations("dave"), {("local", "", "dave")})

    def test_mail_server(self):
        self.install("mail-server")
        with self.subTest("an accepted domain ends here"):
            self.assertEqual(self.destinations("dave@example.com"), {("local", "", "dave")})
        with self.subTest("the rest goes through the relay"):
            self.assertEqual(self.destinations("carol@example.org"),
                             {("relay", "mailhost.example.com", "carol@example.org")})


if __name__ == "__main__":
    laboratory.main()
