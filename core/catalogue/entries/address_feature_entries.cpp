// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array nocanonifyArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "exception"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "canonify_hosts still looks up names without a dot."),
             .choices = "canonify_hosts"},
};

constexpr std::array nouucpArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "action"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "reject or nospecial; the first letter is enough."),
             .choices = "reject nospecial",
             .isRequired = true},
};

constexpr std::array nopercenthackArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "action"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "reject or nospecial; the first letter is enough."),
             .choices = "reject nospecial",
             .isRequired = true},
};

/// How addresses are read and written.
constexpr std::array table{
    Entry{
        .name = "nocanonify",
        .kind = Kind::Feature,
        .since = {8, 1},
        .comment = "No look-up of canonical names in addresses",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Leaves names in addresses as they are instead of asking DNS for their canonical form."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for all mail: usually sendmail looks every domain in an address up and replaces an "
            "alias (CNAME) by the name it stands for. Without that a queue runs faster. Bare host names "
            "must not come in; the modifiers c and C of DAEMON_OPTIONS decide for single sockets."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a gateway that takes mail from other servers, and on a null client without DNS."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where programs hand in names without a domain."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing; it saves DNS look-ups."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "nullclient accept_unresolvable_domains DAEMON_OPTIONS",
        .arguments = nocanonifyArguments,
        .task = Task::Limits,
    },
    Entry{
        .name = "nouucp",
        .kind = Kind::Feature,
        .since = {8, 1},
        .comment = "! in an address means nothing, or is refused",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Stops treating host!user as an address of UUCP."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for all addresses with an exclamation mark before the @. With reject they are "
            "refused unless the sender may relay; with nospecial the mark is a letter like any other."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With reject on every server that has nothing to do with UUCP."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On a gateway to UUCP."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Features; Anti-spam configuration control"),
        .related = "nopercenthack uucpdomain",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "With nospecial a hub behind this host may read the mark and relay for strangers."),
        .arguments = nouucpArguments,
        .task = Task::Abuse,
    },
    Entry{
        .name = "nopercenthack",
        .kind = Kind::Feature,
        .since = {8, 15},
        .comment = "% in an address means nothing, or is refused",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Stops treating user%host@relay as a way through a relay."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for all addresses with a percent sign before the @. With reject they are refused "
            "unless the sender may relay; with nospecial the sign is a letter like any other."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "With reject on every server that strangers reach."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On a gateway that is addressed in this way."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Features; Anti-spam configuration control"),
        .related = "nouucp loose_relay_check",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "With nospecial a hub behind this host may read the sign and relay for strangers."),
        .arguments = nopercenthackArguments,
        .task = Task::Abuse,
    },
    Entry{
        .name = "limited_masquerade",
        .kind = Kind::Feature,
        .since = {8, 8},
        .comment = "Masquerades the named domains only",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Masquerades only the domains that MASQUERADE_DOMAIN names, not this host's own names."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for the senders that MASQUERADE_AS would change. A host with several domains of its "
            "own can hide one of them and leave the others; names without a domain still get the "
            "masquerade domain."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a host for several domains of which some have users of their own."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where all names of this host are to be hidden."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "MASQUERADE_AS MASQUERADE_DOMAIN masquerade_entire_domain",
        .task = Task::Masquerading,
        .needs = "MASQUERADE_DOMAIN MASQUERADE_DOMAIN_FILE",
    },
    Entry{
        .name = "local_no_masquerade",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "Mail that stays is not masqueraded",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Keeps addresses as they are in mail that is delivered on this very host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to mailboxes and programs here. MASQUERADE_AS then changes only what leaves "
            "the host, so an answer between two users of the host stays on it."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where users of one host write to each other and the domain lives elsewhere."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where mailboxes are read from other hosts."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "MASQUERADE_AS always_add_domain local",
        .task = Task::Masquerading,
    },
    Entry{
        .name = "use_ct_file",
        .kind = Kind::Feature,
        .since = {8, 7},
        .comment = "Reads the users who may set the sender from a file",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Reads trusted users from /etc/mail/trusted-users."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that programs on this host hand in with sendmail -f: from others such mail "
            "gets an X-Authentication-Warning line in its header, from these users it does not."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "For list managers and web programs that set the envelope sender."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where no program uses -f."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "sendmail does not start when the file is missing, unless confCT_FILE begins with -o."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "use_cw_file",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "A trusted user can send under any name without a trace in the header."),
        .task = Task::LocalDelivery,
    },
};

} // namespace

std::span<const Entry> addressFeatureEntries()
{
    return table;
}

} // namespace catalogue
