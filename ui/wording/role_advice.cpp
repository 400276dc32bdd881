// SPDX-License-Identifier: MIT
#include "ui/wording/explanation.h"
#include "ui/wording/words.h"

namespace wording {

using answers::Role;

namespace {

RoleAdvice nullClientAdvice()
{
    return {
        Words::tr(
            "A central server has the mailboxes and the aliases, and this host only sends: web servers, "
            "databases, workstations, appliances."),
        Words::tr(
            "Nothing listens, so nothing can be attacked from outside. No aliases have to be kept in step on "
            "each host: they are in one place, on the server."),
        Words::tr("The relay has to be up. Until it is, mail waits, and something has to flush the queue; "
                  "the bundle "
                  "sets that up."),
        Words::tr("Nobody has a mailbox for root at the masquerade domain: then every report of this host "
                  "bounces to "
                  "an address that nobody reads. An alias in this host’s own file has no effect at all."),
    };
}

RoleAdvice localAliasesAdvice()
{
    return {
        Words::tr(
            "The central aliases are not yours to change, or there is no central server: a home or a small "
            "office. The host’s own aliases decide who reads what."),
        Words::tr("Aliases work whatever the relay knows. The daemon is there for this host alone; from the "
                  "network "
                  "nobody can connect."),
        Words::tr(
            "A daemon runs all the time and has to be kept up to date. Whoever breaks into an account on the "
            "host can talk to it. And each such host has a file of aliases that somebody has to keep right."),
        Words::tr(
            "People leave and their aliases stay, on every host. A name without an alias ends in a mailbox "
            "here, where nobody looks, unless it is sent on to the relay."),
    };
}

RoleAdvice mailServerAdvice()
{
    return {
        Words::tr("This is the host that the others send through and that has the mailboxes. Most sites need "
                  "one or "
                  "two, and every other host can be a null client."),
        Words::tr("All aliases are in one place, and only this host has to be watched, patched and backed up "
                  "for the "
                  "sake of mail."),
        Words::tr(
            "It listens to the network, so it will be attacked. It needs DNS records that fit, a queue that "
            "somebody watches, and a backup of the mailboxes."),
        Words::tr("If too many may send through it, strangers send spam, and other servers stop taking its "
                  "mail. If "
                  "its own domain is not listed, mail for the domain comes back as a loop."),
    };
}

} // namespace

RoleAdvice roleAdvice(Role role)
{
    switch (role) {
    case Role::NullClient:
        return nullClientAdvice();
    case Role::LocalAliases:
        return localAliasesAdvice();
    case Role::MailServer:
        return mailServerAdvice();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace wording
