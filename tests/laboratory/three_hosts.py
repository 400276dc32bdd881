# SPDX-License-Identifier: MIT
"""The smallest network in which mail can get lost: a host, its mail hub, and the world outside.

A name service knows them all, and nobody has a table of the others:

    web01.example.com      the host with the bundle under test; whoever writes to a user there is sent to web01
                           itself, and if that takes no mail, to the hub
    mailhub.example.com    takes the mail of example.com, with a mail server bundle; alice reads root's
                           mail there
    outside.example.net    takes the mail of example.net, and of brand.example

dave has an account on web01 and a mailbox on the hub.
"""

import laboratory
import wizard

WEB = wizard.HOST
HUB = "mailhub.example.com"
OUTSIDE = "outside.example.net"
DOMAIN = wizard.DOMAIN
# A liar, whose address the name service takes for the host's, though not the other way round.
LIAR = "198.51.100.66"


class ThreeHosts(laboratory.Laboratory):
    """The network, with the name service running and no mail server yet."""

    def __init__(self, ipv6=False):
        super().__init__()
        self._ipv6 = ipv6

    def __enter__(self):
        super().__enter__()
        # Debian's own access table refuses the first of the networks for examples, 192.0.2.0/24.
        self.web = self.host(WEB, address="203.0.113.1", ipv6=self._ipv6)
        self.hub = self.host(HUB, address="203.0.113.2", ipv6=self._ipv6)
        self.outside = self.host(OUTSIDE, address="198.51.100.25", ipv6=self._ipv6)
        for host in (self.web, self.hub):
            host.add_user("dave", 1001)
        self.hub.add_user("alice", 1002)
        self.start_name_service(self.host("ns.example.net", address="198.51.100.53"), mx=[
            (WEB, WEB, 0), (WEB, HUB, 10), (DOMAIN, HUB, 10),
            ("example.net", OUTSIDE, 10), ("brand.example", OUTSIDE, 10),
        ], ptr=[(LIAR, WEB)])
        return self

    def install_hub(self, **fields):
        """Applies a mail server bundle to the hub; `fields` as for wizard.answers()."""
        given = {"host__name": HUB, "relay__address": "", "server__mayRelay": [DOMAIN]} | fields
        self.hub.write_file("/etc/aliases", "root: alice\npostmaster: root\nMAILER-DAEMON: postmaster\n")
        return self.hub.apply_bundle(wizard.export(self, wizard.answers("mail-server", **given)))

    def install_web(self, role="null-client", **fields):
        """Applies a bundle to web01, by default with the hub as its relay."""
        given = {"relay__address": HUB} | fields
        return self.web.apply_bundle(wizard.export(self, wizard.answers(role, **given)))

    def mailbox(self, user):
        """What lies in a user's mailbox on the hub, "" when there is none."""
        return self.hub.run(["cat", f"/var/mail/{user}"], check=False).stdout
