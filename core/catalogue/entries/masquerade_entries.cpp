// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array alwaysAddDomainArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "domain"),
             .type = ArgumentType::Domain,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The domain to add, from 8.12, in place of the masquerade domain or the host's own name.")},
};
constexpr std::array domain{
    Argument{QT_TRANSLATE_NOOP("catalogue", "domain"), ArgumentType::Domain,
             QT_TRANSLATE_NOOP("catalogue", "The name to go under; never one in brackets."), "", "", true},
};
constexpr std::array domains{
    Argument{QT_TRANSLATE_NOOP("catalogue", "domains"), ArgumentType::Domain,
             QT_TRANSLATE_NOOP("catalogue", "One or several names, spaces between."), "", "", true},
};
constexpr std::array users{
    Argument{QT_TRANSLATE_NOOP("catalogue", "users"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "One or several names without a domain, spaces between."), "",
                 "", true},
};

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
            "It changes the sender in the header, where that has no domain or one of this host's own names: "
            "root and root@web01.example.com both become root@example.com, where the central server has a "
            "mailbox or an alias. Recipients and the envelope have features of their own."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "cron's mail comes from root, and a bare root becomes root@web01.example.com. Whoever answers "
            "writes to that address. If web01 takes no mail, the answer waits in some relay's queue until "
            "it expires, and nobody learns of it."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On every host whose users have their mailboxes on a central server."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where replies have to come back to this very host."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "It hides which host wrote. The Received: lines and the Message-ID still say it."),
        .order = QT_TRANSLATE_NOOP("catalogue",
            "After nullclient, which otherwise puts its hub's name in place of this one; before msp and "
            "MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
        .related = "masquerade_envelope allmasquerade always_add_domain EXPOSED_USER MASQUERADE_DOMAIN "
                   "nullclient",
        .arguments = domain,
        .cfName = "D M",
        .task = Task::Masquerading,
        .before = "msp",
        .after = "nullclient",
    },
    Entry{
        .name = "allmasquerade",
        .kind = Kind::Feature,
        .since = {8, 2},
        .comment = "Recipients in headers go under the domain, too",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Puts the masquerade domain behind bare recipients in the header as well."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It changes the lines To: and Cc: of mail to names without a domain or on this host: a message "
            "from cron says To: root@example.com. It does not change where the message goes: that is "
            "decided by the envelope."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The same message reaches its reader with To: root@web01.example.com, and \"reply to all\" "
            "writes to an address where nobody is."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where every local name also exists in the domain."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where this host has aliases that the domain does not know: the header would show an address "
            "in the domain that does not exist, and replies to it bounce."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER and msp; nullclient turns it on by itself."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "MASQUERADE_AS masquerade_envelope nullclient",
        .task = Task::Masquerading,
        .needs = "MASQUERADE_AS",
    },
    Entry{
        .name = "masquerade_envelope",
        .kind = Kind::Feature,
        .since = {8, 7},
        .comment = "Bounces go to the domain, not to this host",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Puts the masquerade domain into the envelope sender, the address that bounces go to."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The From: line is for people. A server that cannot deliver a message never reads it: it sends "
            "the bounce to the envelope sender, which it got in the SMTP command MAIL FROM and keeps as "
            "Return-Path. With this feature that is root@example.com, and somebody reads it. In submit.mc "
            "it also decides which domain a bare recipient gets: that is what takes cron's mail to "
            "root@example.com."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "With MASQUERADE_AS alone the envelope sender is still root@web01.example.com, and if web01 "
            "takes no mail, the bounce waits in the relay's queue until it expires. Servers that check "
            "whether a sender's domain exists refuse the message outright when web01 is not in the public "
            "DNS."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On every host that does not receive mail for its own name."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where programs on this very host must get their own bounces back."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER and msp; nullclient turns it on by itself."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
        .related = "MASQUERADE_AS allmasquerade msp nullclient",
        .task = Task::Masquerading,
        .before = "msp",
        .needs = "MASQUERADE_AS genericstable",
    },
    Entry{
        .name = "always_add_domain",
        .kind = Kind::Feature,
        .since = {8, 1},
        .comment = "Local mail is written with a domain, too",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Puts the domain behind bare names in mail that is delivered on this very host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that stays on the host; mail that leaves gets a domain in any case. From: root "
            "becomes From: root@example.com, or root at the host's own name where nothing is masqueraded. "
            "What the SMTP mailers send is as before."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Mail that stays is delivered with From: root. When a reader on another host sees that mailbox, "
            "over NFS or IMAP, an answer to root goes to the root of the wrong host."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where mailboxes are read from other hosts, and in general: a full address is never wrong."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "It changes nothing on a null client, which delivers nothing itself."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER(local)."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "MASQUERADE_AS local",
        .arguments = alwaysAddDomainArguments,
        .task = Task::Masquerading,
    },
    Entry{
        .name = "EXPOSED_USER",
        .kind = Kind::Macro,
        .since = {8, 6},
        .comment = "Keeps the name of this host",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names users whose addresses are not masqueraded."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A user named here keeps the host's name, in the header and in the envelope, so that one sees "
            "at once which host complains. It applies to all mail from that user. Before 8.10 root was "
            "exposed without being asked, except on a null client."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Mail from root of a thousand hosts looks the same once all of it says root@example.com. Only "
            "the Received: lines tell which host wrote."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "For a user who sends reports that nobody answers, on hosts whose names resolve."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "For everybody who wants an answer."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "Replies and bounces to these users go to the host, and are lost where it takes no mail."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before nullclient, msp and MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
        .related = "MASQUERADE_AS DOMAIN EXPOSED_USER_FILE",
        .arguments = users,
        .cfName = "C E",
        .task = Task::Masquerading,
        .needs = "MASQUERADE_AS nullclient",
    },
    Entry{
        .name = "MASQUERADE_DOMAIN",
        .kind = Kind::Macro,
        .since = {8, 7},
        .comment = "Addresses of this domain are rewritten, too",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Adds domains whose addresses become the masquerade domain when mail passes through this host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail of other hosts that passes through: an address in one of these domains is "
            "rewritten as this host's own are, wherever MASQUERADE_AS and its features rewrite. The domain "
            "does not become local by it: mail to it is still sent where DNS says."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Masquerading covers this host's own names only. A hub that passes mail of other hosts on "
            "leaves their addresses alone: what they wrote as mary@old.example.com stays so, and answers go "
            "there."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a hub for hosts that do not masquerade themselves, or after a change of the domain's name."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "For domains that are not yours: their users would get a new address without knowing."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue",
            "Before MAILER. With limited_masquerade only these domains are rewritten."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
        .related = "MASQUERADE_AS masquerade_entire_domain MASQUERADE_DOMAIN_FILE MASQUERADE_EXCEPTION",
        .arguments = domains,
        .cfName = "C M",
        .task = Task::Masquerading,
        .needs = "MASQUERADE_AS nullclient",
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
            "this feature every name that ends in the domain is rewritten, in all mail that this host sends "
            "or passes on. A host below it that has a mail name of its own loses it."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Each client would need a MASQUERADE_DOMAIN line of its own. The first one that somebody "
            "forgets sends under its own name, and the answers to it are lost."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a hub, to hide the names of all clients at once."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where some host below the domain keeps mailboxes of its own; MASQUERADE_EXCEPTION, from "
            "8.10, can spare one."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue",
            "With MASQUERADE_DOMAIN, before MAILER. Without any MASQUERADE_DOMAIN it does nothing."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "MASQUERADE_DOMAIN",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "It rewrites addresses of hosts that others may look after."),
        .task = Task::Masquerading,
        .needs = "MASQUERADE_DOMAIN MASQUERADE_DOMAIN_FILE",
    },
};

} // namespace

std::span<const Entry> masqueradeEntries()
{
    return table;
}

} // namespace catalogue
