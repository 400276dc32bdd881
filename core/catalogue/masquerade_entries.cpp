// SPDX-License-Identifier: MIT
#include "catalogue/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

/// The name that mail goes under.
constexpr std::array table{
    Entry{
        .name = "MASQUERADE_AS",
        .kind = Kind::Macro,
        .since = {8, 1},
        .comment = "Senders go under this domain",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Gives senders on this host the name of a domain in place of the host's own."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "cron's mail comes from root, and a bare root becomes root@web01.example.com. Whoever answers "
            "writes to that address. If web01 takes no mail, the answer waits in some relay's queue until "
            "it expires, and nobody learns of it. With this line the sender is root@example.com, where "
            "the central server has a mailbox for it. By itself it changes the sender in the header "
            "alone: recipients and the envelope have features of their own."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On every host whose users have their mailboxes on a central server."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where replies have to come back to this very host."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "It hides which host wrote. The Received: lines and the Message-ID still say it."),
        .order = QT_TRANSLATE_NOOP("catalogue",
            "After nullclient, which otherwise puts its hub's name in place of this one; before msp and "
            "MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
    },
    Entry{
        .name = "allmasquerade",
        .kind = Kind::Feature,
        .since = {8, 2},
        .comment = "Recipients in headers go under the domain, too",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Puts the masquerade domain behind bare recipients in the header as well."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A message from cron has To: root. Without this feature it reaches the reader as "
            "root@web01.example.com, and \"reply to all\" writes to an address where nobody is. With it "
            "the line says root@example.com. It does not change where the message goes: that is decided "
            "by the envelope."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where every local name also exists in the domain."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where this host has aliases that the domain does not know: the header would show an address "
            "in the domain that does not exist, and replies to it bounce."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER and msp; nullclient turns it on by itself."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
    },
    Entry{
        .name = "masquerade_envelope",
        .kind = Kind::Feature,
        .since = {8, 7},
        .comment = "Bounces go to the domain, not to this host",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Puts the masquerade domain into the envelope sender, the address that bounces go to."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The From: line is for people. A server that cannot deliver a message never reads it: it "
            "sends the bounce to the envelope sender, which it got in the SMTP command MAIL FROM and "
            "keeps as Return-Path. With MASQUERADE_AS alone that is still root@web01.example.com, and if "
            "web01 takes no mail, the bounce waits in the relay's queue until it expires. With this "
            "feature it goes to root@example.com, and somebody reads it. In submit.mc it also decides "
            "which domain a bare recipient gets: that is what takes cron's mail to root@example.com."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On every host that does not receive mail for its own name."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where programs on this very host must get their own bounces back."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER and msp; nullclient turns it on by itself."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
    },
    Entry{
        .name = "always_add_domain",
        .kind = Kind::Feature,
        .since = {8, 1},
        .comment = "Local mail is written with a domain, too",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Puts the domain behind bare names in mail that is delivered on this very host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Mail that leaves the host gets a domain in any case. Mail that stays is delivered with From: "
            "root, and when a reader on another host sees that mailbox, over NFS or IMAP, an answer to "
            "root goes to the root of the wrong host. With this feature the line names the domain. It has "
            "no effect on what the SMTP mailers send."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where mailboxes are read from other hosts, and in general: a full address is never wrong."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "It changes nothing on a null client, which delivers nothing itself."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER(local)."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
    },
    Entry{
        .name = "EXPOSED_USER",
        .kind = Kind::Macro,
        .since = {8, 6},
        .comment = "Keeps the name of this host",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names users whose addresses are not masqueraded."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Mail from root of a thousand hosts looks the same once all of it says root@example.com. A "
            "user named here keeps the host's name, so that one sees at once which host complains. The "
            "price is the old one: replies and bounces go to the host and are lost where it takes no "
            "mail. Before 8.10 root was exposed without being asked, except on a null client."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "For a user who sends reports that nobody answers, on hosts whose names resolve."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "For everybody who wants an answer."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "Bounces to these users are lost on a host that takes no mail."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before nullclient, msp and MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
    },
    Entry{
        .name = "MASQUERADE_DOMAIN",
        .kind = Kind::Macro,
        .since = {8, 7},
        .comment = "Addresses of this domain are rewritten, too",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Adds domains whose addresses become the masquerade domain when mail passes through this host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Masquerading by itself covers this host's own names only. A hub that passes mail of other "
            "hosts on leaves their addresses alone: what they wrote as mary@old.example.com stays so. "
            "With this line the hub rewrites it. The domain does not become local by it: mail to it is "
            "still sent where DNS says."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a hub for hosts that do not masquerade themselves, or after a change of the domain's name."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "For domains that are not yours: their users would get a new address without knowing."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue",
            "Before MAILER. With limited_masquerade only these domains are rewritten."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
    },
    Entry{
        .name = "masquerade_entire_domain",
        .kind = Kind::Feature,
        .since = {8, 8},
        .comment = "So are those of the hosts below these domains",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Makes MASQUERADE_DOMAIN cover all hosts below the domains it names."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "MASQUERADE_DOMAIN(example.com) rewrites mary@example.com, but not mary@pc7.example.com. With "
            "this feature every name that ends in the domain is rewritten. A host below it that has a "
            "mail name of its own loses it."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a hub, to hide the names of all clients at once."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where some host below the domain keeps mailboxes of its own; MASQUERADE_EXCEPTION, from "
            "8.10, can spare one."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue",
            "With MASQUERADE_DOMAIN, before MAILER. Without any MASQUERADE_DOMAIN it does nothing."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
    },
};

} // namespace

std::span<const Entry> masqueradeEntries()
{
    return table;
}

} // namespace catalogue
