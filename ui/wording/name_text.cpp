// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace wording {

using answers::Field;

QString fieldLabel(Field field)
{
    switch (field) {
    case Field::Role: return Words::tr("Role");
    case Field::HostName: return Words::tr("Host name");
    case Field::Platform: return Words::tr("Platform");
    case Field::Release: return Words::tr("sendmail release");
    case Field::Relay: return Words::tr("Relay host");
    case Field::RelaySecurity: return Words::tr("Way to the relay");
    case Field::RelayUser: return Words::tr("User name at the relay");
    case Field::UnaliasedToHub: return Words::tr("Names without an alias go to the relay");
    case Field::MasqueradeDomain: return Words::tr("Masquerade domain");
    case Field::MasqueradeRecipients: return Words::tr("Masquerade recipients too");
    case Field::MasqueradeEnvelope: return Words::tr("Masquerade the envelope too");
    case Field::AlwaysAddDomain: return Words::tr("Always add the domain");
    case Field::ExposedUsers: return Words::tr("Exposed users");
    case Field::FurtherDomains: return Words::tr("Further domains to rewrite");
    case Field::EntireDomain: return Words::tr("Hosts below these domains as well");
    case Field::Listen: return Words::tr("Listening");
    case Field::ListenIpv6: return Words::tr("IPv6 as well");
    case Field::SubmissionPort: return Words::tr("Port 587 as well");
    case Field::AcceptedDomains: return Words::tr("Accepted domains");
    case Field::MayRelay: return Words::tr("Who may send through this server");
    case Field::RootAlias: return Words::tr("Root’s mail goes to");
    case Field::PostmasterAlias: return Words::tr("Postmaster’s mail goes to");
    case Field::Aliases: return Words::tr("Further aliases");
    case Field::QueueMinutes: return Words::tr("Send the queue every");
    case Field::QueueRunner: return Words::tr("Queue runner");
    case Field::Comments: return Words::tr("Comments in the .mc files");
    case Field::Additions: return Words::tr("Additional directives");
    case Field::Tables: return Words::tr("Tables");
    }
    Q_UNREACHABLE_RETURN({});
}

QString gradeName(advice::Grade grade)
{
    switch (grade) {
    case advice::Grade::Note: return Words::tr("Note");
    case advice::Grade::Warning: return Words::tr("Warning");
    case advice::Grade::Error: return Words::tr("Error");
    }
    Q_UNREACHABLE_RETURN({});
}

QString roleName(answers::Role role)
{
    switch (role) {
    case answers::Role::NullClient: return Words::tr("Null client");
    case answers::Role::LocalAliases: return Words::tr("Local aliases");
    case answers::Role::MailServer: return Words::tr("Mail server");
    }
    Q_UNREACHABLE_RETURN({});
}

QString roleSummary(answers::Role role)
{
    switch (role) {
    case answers::Role::NullClient:
        return Words::tr("Hands every message to a relay and keeps none: for the many hosts that only send.");
    case answers::Role::LocalAliases:
        return Words::tr("Looks names up in its own aliases first, then sends on: for a host whose aliases "
                         "must work, and for a home or small office host without a relay.");
    case answers::Role::MailServer:
        return Words::tr("Takes mail for its domains and passes on what its clients send: for the central "
                         "host.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString relaySecurityName(answers::RelaySecurity security)
{
    switch (security) {
    case answers::RelaySecurity::Plain: return Words::tr("Never encrypted");
    case answers::RelaySecurity::Opportunistic: return Words::tr("Encrypted if the relay offers it");
    case answers::RelaySecurity::Verified: return Words::tr("Encrypted, and the relay proves its name");
    case answers::RelaySecurity::Login: return Words::tr("Encrypted, the relay proves its name, and this host logs in");
    }
    Q_UNREACHABLE_RETURN({});
}

QString listenName(answers::Listen listen)
{
    switch (listen) {
    case answers::Listen::None: return Words::tr("No daemon: nothing listens");
    case answers::Listen::Loopback: return Words::tr("Loopback: only this host itself can connect");
    case answers::Listen::Network: return Words::tr("Network: other hosts can connect");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace wording
