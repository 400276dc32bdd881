// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <optional>

namespace wording {

using answers::Field;
using answers::Reason;

namespace {

/// What can be written in a field, with an example.
QString writeSuchAs(Field field)
{
    switch (field) {
    case Field::Role: return Words::tr("Choose null-client, local-aliases or mail-server.");
    case Field::HostName: return Words::tr("Write the host’s full name, such as web01.example.com.");
    case Field::Platform: return Words::tr("Choose debian, redhat, freebsd, solaris or generic.");
    case Field::Release:
        return Words::tr("Write the release that “sendmail -d0.1 -bv root” shows, such as 8.18.");
    case Field::Relay:
        return Words::tr("Write the name of the host that takes this host’s mail, such as mail.example.com, "
                         "mail.example.com:2525 or [192.0.2.25].");
    case Field::RelaySecurity:
        return Words::tr("Choose plain, opportunistic, verified or login.");
    case Field::RelayUser:
        return Words::tr("Write the name that the provider gave out, such as web01@example.com.");
    case Field::MasqueradeDomain:
        return Words::tr("Write the domain that replies and bounces should go to, such as example.com.");
    case Field::ExposedUsers: return Words::tr("Write the part before the @ alone, such as “operator”.");
    case Field::FurtherDomains: return Words::tr("Write one domain a row, such as old.example.net.");
    case Field::Listen: return Words::tr("Choose none, loopback or network.");
    case Field::AcceptedDomains: return Words::tr("Write one domain a row, such as example.com.");
    case Field::MayRelay:
        return Words::tr("Write a domain, an address or a network, such as example.com, 192.0.2.7 or "
                         "192.0.2.0/24.");
    case Field::RootAlias:
    case Field::PostmasterAlias:
        return Words::tr("Write the address of a person who reads it, such as admin@example.com.");
    case Field::Aliases:
        return Words::tr("Write a name and the addresses it leads to, such as “backup” and "
                         "admin@example.com.");
    case Field::QueueMinutes: return Words::tr("Write a number that divides 60, such as 10, 15 or 30.");
    case Field::QueueRunner: return Words::tr("Choose cron or systemd-timer.");
    case Field::Additions:
        return Words::tr("Write a name and its arguments as the catalogue has them, such as access_db.");
    case Field::Tables: return Words::tr("Write a key, a tab and a value on each line.");
    case Field::UnaliasedToHub:
    case Field::MasqueradeRecipients:
    case Field::MasqueradeEnvelope:
    case Field::AlwaysAddDomain:
    case Field::EntireDomain:
    case Field::ListenIpv6:
    case Field::SubmissionPort:
    case Field::Comments: return Words::tr("Choose yes or no.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString charactersOf(std::optional<Field> field)
{
    if (field == Field::ExposedUsers)
        return Words::tr("Use letters, digits and the characters . _ + - only.");
    if (field == Field::RootAlias || field == Field::PostmasterAlias || field == Field::Aliases)
        return Words::tr("Use plain addresses and names only, such as admin@example.com or operator.");
    if (field == Field::RelayUser)
        return Words::tr("Use letters, digits and the characters @ . _ + - = / : ~ # % ! only.");
    if (field == Field::Relay)
        return Words::tr("Write the name without it, such as mail.example.com; letters, digits, hyphens and "
                         "dots make a name.");
    if (field == Field::Additions)
        return Words::tr("Use plain printable characters, without quotes and line breaks; letters, digits and "
                         "_ make a name.");
    if (field == Field::Tables)
        return Words::tr("Use plain printable ASCII characters; small letters, digits and _ - . make the name of a "
                         "file.");
    return Words::tr("Use letters, digits, hyphens and dots only, as in web01.example.com.");
}

QString lengthOf(std::optional<Field> field)
{
    if (field == Field::Additions || field == Field::Tables)
        return Words::tr("Shorten it: a name has 64 characters at the most, an argument or a line 2048.");
    return Words::tr("A whole name has 253 characters at the most, and what stands before an @ has 64.");
}

QString oneOf(const QStringList &values, const QString &otherwise)
{
    if (values.isEmpty())
        return otherwise;
    if (values.size() == 1)
        return Words::tr("The only possible value is %1.").arg(printable(values.first()));
    return Words::tr("Possible values are %1.").arg(enumeration(values));
}

QString wantedType(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return Words::tr("See the schema of the answers file for the type.");
    return Words::tr("The type wanted here: %1.").arg(printable(arguments.first()));
}

QString nearestField(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.first().isEmpty())
        return Words::tr("Remove it; the schema of the answers file lists every field.");
    return Words::tr("Perhaps %1 was meant; otherwise remove it.").arg(quoted(arguments.first()));
}

QString releases(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return Words::tr("Choose a release from the list.");
    return Words::tr("Choose a release from %1 to %2.")
        .arg(printable(arguments.at(0)), printable(arguments.at(1)));
}

QString newerRelease(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return Words::tr("Leave it off, or choose a newer release.");
    return Words::tr("Leave it off, or choose release %1 or newer if the host has it.")
        .arg(printable(arguments.first()));
}

QString remedyOf(Reason reason, std::optional<Field> field, const QStringList &arguments)
{
    const QString form = field ? writeSuchAs(*field) : Words::tr("See the schema of the answers file.");
    switch (reason) {
    case Reason::Missing:
        return field ? form : Words::tr("Add it; the schema of the answers file says what belongs there.");
    case Reason::NoDot:
    case Reason::NotAnAddress: return form;
    case Reason::BadCharacter: return charactersOf(field);
    case Reason::BadLabel:
        return Words::tr("Between dots stand letters, digits and inner hyphens, 63 at the most; the last "
                         "part is no number.");
    case Reason::TooLong: return lengthOf(field);
    case Reason::M4Word:
        if (field == Field::Additions)
            return Words::tr("Write the whole directive as text of its own instead, quoted for m4.");
        return Words::tr("Use another name for it, such as an alias in the DNS without this word.");
    case Reason::NotInternational:
        return Words::tr("Write the name as its owner registered it, or as A-labels that begin with xn--.");
    case Reason::BadPort:
        return Words::tr("Write a number after the colon, such as mail.example.com:587, or neither.");
    case Reason::UnclosedBracket:
        return Words::tr("Write [mail.example.com] or [mail.example.com]:587; brackets mean: no MX look-up.");
    case Reason::NeedsRelayName:
        return Words::tr("Write the relay’s name, such as [smtp.example.com]:587.");
    case Reason::LoginNeedsDaemon:
        return Words::tr("Let a daemon listen on loopback; only this host itself can connect.");
    case Reason::RelayIsThisHost:
        return Words::tr("Name another host; for a host that delivers by itself choose another role and "
                         "leave the relay empty.");
    case Reason::NotForThisRole:
    case Reason::UnknownValue: return oneOf(arguments, form);
    case Reason::NotInThisRelease: return newerRelease(arguments);
    case Reason::UnknownRelease: return releases(arguments);
    case Reason::BadPrefixLength:
        return Words::tr("Write the network’s first address and a length up to 32 (IPv4) or 128 (IPv6), such "
                         "as 192.0.2.0/24 or 2001:db8::/32.");
    case Reason::NetworkTooWide: return Words::tr("Write narrower networks, such as 192.0.2.0/24.");
    case Reason::BadLocalPart: return charactersOf(Field::ExposedUsers);
    case Reason::BadAliasName: return Words::tr("Use a name without @, such as “backup”.");
    case Reason::BadAliasTarget:
        return Words::tr("Write addresses and names with commas between them, such as admin@example.com, "
                         "operator. Files and commands are not accepted.");
    case Reason::AliasLoop:
        return Words::tr("Let one of these aliases lead to an address outside this host.");
    case Reason::AliasWithoutTarget:
        return Words::tr("Give it an address, such as admin@example.com, or remove it.");
    case Reason::DuplicateAlias:
        return Words::tr("Keep one of them with all of the addresses; root and postmaster have fields of "
                         "their own.");
    case Reason::BadQueueInterval: return writeSuchAs(Field::QueueMinutes);
    case Reason::Duplicate: return Words::tr("Remove one of them.");
    case Reason::Reserved: return Words::tr("Take another file name, or word the line differently.");
    case Reason::NotJson:
        return Words::tr("Correct that place; “export” writes an answers.json that can be compared.");
    case Reason::UnknownField: return nearestField(arguments);
    case Reason::WrongType: return wantedType(arguments);
    case Reason::UnknownVersion:
        return Words::tr("This program reads version %1.")
            .arg(arguments.isEmpty() ? QString::number(answers::fileVersion) : printable(arguments.first()));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString remedyText(const answers::Problem &problem)
{
    return remedyOf(problem.reason, problem.field, problem.arguments);
}

QString remedyText(const answers::FileProblem &problem)
{
    return remedyOf(problem.reason, answers::fieldWithPath(problem.path), problem.arguments);
}

} // namespace wording
