// SPDX-License-Identifier: MIT
#include "app/options.h"

#include "app/words.h"

#include "answers/names.h"

namespace app {

using answers::Field;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename Enum>
QString namesOf()
{
    QStringList names;
    for (const auto &[value, name] : answers::enumNames<Enum>())
        names += fromView(name);
    return names.join(QLatin1Char('|'));
}

/// What stands for the value in the help.
QString valueName(Field field)
{
    switch (field) {
    case Field::Role: return namesOf<answers::Role>();
    case Field::Platform: return namesOf<answers::Platform>();
    case Field::Listen: return namesOf<answers::Listen>();
    case Field::RelaySecurity:
        return namesOf<answers::RelaySecurity>();
    case Field::RelayUser:
        return CommandLine::tr("USER");
    case Field::QueueRunner: return namesOf<answers::QueueRunner>();
    case Field::HostName: return CommandLine::tr("NAME");
    case Field::Release: return CommandLine::tr("RELEASE");
    case Field::Relay: return CommandLine::tr("HOST[:PORT]");
    case Field::MasqueradeDomain: return CommandLine::tr("DOMAIN");
    case Field::ExposedUsers: return CommandLine::tr("USER[,USER…]");
    case Field::FurtherDomains:
    case Field::AcceptedDomains: return CommandLine::tr("DOMAIN[,DOMAIN…]");
    case Field::MayRelay: return CommandLine::tr("CLIENT[,CLIENT…]");
    case Field::RootAlias:
    case Field::PostmasterAlias: return CommandLine::tr("ADDRESS[,ADDRESS…]");
    case Field::Aliases: return CommandLine::tr("NAME=TARGET[,TARGET…]");
    case Field::QueueMinutes: return CommandLine::tr("MINUTES");
    case Field::UnaliasedToHub:
    case Field::MasqueradeRecipients:
    case Field::MasqueradeEnvelope:
    case Field::AlwaysAddDomain:
    case Field::EntireDomain:
    case Field::ListenIpv6:
    case Field::SubmissionPort:
    case Field::Comments:
    case Field::Additions:
    case Field::Tables: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString description(Field field)
{
    switch (field) {
    case Field::Role: return CommandLine::tr("What the host is for.");
    case Field::HostName: return CommandLine::tr("The host’s full name; without it, this machine’s.");
    case Field::Platform: return CommandLine::tr("Whose file layout and cf tree the files are for.");
    case Field::Release: return CommandLine::tr("The host’s sendmail release, 8.9 to 8.18.");
    case Field::Relay:
        return CommandLine::tr("Where the mail goes: host, host:port, [host] or [host]:port. Brackets mean: "
                               "no MX look-up.");
    case Field::RelaySecurity:
        return CommandLine::tr(
            "How the relay is talked to: never encrypted, encrypted if it offers it, only when its "
            "certificate is verified, or that and a login.");
    case Field::RelayUser:
        return CommandLine::tr(
            "The name to log in with at the relay. The password is filled in on the host.");
    case Field::UnaliasedToHub:
        return CommandLine::tr("Names without an alias go to the relay (local-aliases).");
    case Field::MasqueradeDomain: return CommandLine::tr("The domain that mail goes under.");
    case Field::MasqueradeRecipients:
        return CommandLine::tr("Recipients without a domain get that domain as well.");
    case Field::MasqueradeEnvelope: return CommandLine::tr("Bounces go to that domain as well.");
    case Field::AlwaysAddDomain: return CommandLine::tr("Mail between local users shows the domain, too.");
    case Field::ExposedUsers: return CommandLine::tr("Users whose mail keeps the host’s own name.");
    case Field::FurtherDomains: return CommandLine::tr("Other domains whose addresses are rewritten, too.");
    case Field::EntireDomain: return CommandLine::tr("Hosts below these domains are rewritten, too.");
    case Field::Listen: return CommandLine::tr("Who may connect to the mail daemon.");
    case Field::ListenIpv6: return CommandLine::tr("The daemon listens on IPv6 as well.");
    case Field::SubmissionPort: return CommandLine::tr("The daemon listens on port 587 as well.");
    case Field::AcceptedDomains: return CommandLine::tr("Domains whose mail ends here (mail-server).");
    case Field::MayRelay:
        return CommandLine::tr("Domains, addresses and networks that may send through it (mail-server).");
    case Field::RootAlias: return CommandLine::tr("Who reads root’s mail (local-aliases).");
    case Field::PostmasterAlias: return CommandLine::tr("Who reads postmaster’s mail (local-aliases).");
    case Field::Aliases: return CommandLine::tr("A further alias (local-aliases).");
    case Field::QueueMinutes: return CommandLine::tr("Minutes between two queue runs; divides 60.");
    case Field::QueueRunner: return CommandLine::tr("What starts the queue runs.");
    case Field::Comments: return CommandLine::tr("Each line of a .mc file has a comment on its purpose.");
    case Field::Additions:
    case Field::Tables: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

OptionForm formOf(Field field)
{
    switch (field) {
    case Field::Role:
    case Field::HostName:
    case Field::Platform:
    case Field::Release:
    case Field::Relay:
    case Field::RelaySecurity:
    case Field::RelayUser:
    case Field::MasqueradeDomain:
    case Field::Listen:
    case Field::RootAlias:
    case Field::PostmasterAlias:
    case Field::QueueMinutes:
    case Field::QueueRunner: return OptionForm::Text;
    case Field::ExposedUsers:
    case Field::FurtherDomains:
    case Field::AcceptedDomains:
    case Field::MayRelay: return OptionForm::List;
    case Field::Aliases: return OptionForm::Aliases;
    case Field::UnaliasedToHub:
    case Field::MasqueradeRecipients:
    case Field::MasqueradeEnvelope:
    case Field::AlwaysAddDomain:
    case Field::EntireDomain:
    case Field::ListenIpv6:
    case Field::SubmissionPort:
    case Field::Comments: return OptionForm::YesNo;
    case Field::Additions:
    case Field::Tables: return OptionForm::FileOnly;
    }
    Q_UNREACHABLE_RETURN({});
}

QString optionName(Field field)
{
    return fromView(answers::nameOf(field).option);
}

QString noOptionName(Field field)
{
    return QLatin1String("no-") + optionName(field);
}

std::vector<QCommandLineOption> answersOptions()
{
    std::vector<QCommandLineOption> options{
        {answersOption, CommandLine::tr("Answers to begin with (“-” reads stdin); the other options override "
                                        "them."),
         CommandLine::tr("FILE.json")},
        {cfTreeOption, CommandLine::tr("The folder of sendmail’s cf tree, if it is not found by itself."),
         CommandLine::tr("DIR")},
    };
    for (const answers::FieldName &name : answers::fieldNames()) {
        if (formOf(name.field) == OptionForm::FileOnly)
            continue;
        options.emplace_back(optionName(name.field), description(name.field), valueName(name.field));
        if (formOf(name.field) == OptionForm::YesNo)
            options.emplace_back(noOptionName(name.field), QString());
    }
    return options;
}

} // namespace app
