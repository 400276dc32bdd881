// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace wording {

using answers::Field;
using answers::Reason;

namespace {

QString missing(Field field)
{
    switch (field) {
    case Field::HostName: return Words::tr("The host has no name yet.");
    case Field::Relay: return Words::tr("There is no relay, and this role hands all of its mail to one.");
    case Field::RelayUser:
        return Words::tr("There is no user name yet to log in with at the relay.");
    case Field::MasqueradeDomain: return Words::tr("There is no domain yet for the mail to go under.");
    case Field::RootAlias: return Words::tr("Nobody is named yet who reads root’s mail.");
    case Field::PostmasterAlias: return Words::tr("Nobody is named yet who reads postmaster’s mail.");
    case Field::AcceptedDomains: return Words::tr("No domain is named yet whose mail ends here.");
    case Field::Aliases: return Words::tr("An alias has no name yet.");
    case Field::Role:
    case Field::Platform:
    case Field::Release:
    case Field::RelaySecurity:
    case Field::UnaliasedToHub:
    case Field::MasqueradeRecipients:
    case Field::MasqueradeEnvelope:
    case Field::AlwaysAddDomain:
    case Field::ExposedUsers:
    case Field::FurtherDomains:
    case Field::EntireDomain:
    case Field::Listen:
    case Field::ListenIpv6:
    case Field::SubmissionPort:
    case Field::MayRelay:
    case Field::QueueMinutes:
    case Field::QueueRunner:
    case Field::Comments:
    case Field::Additions:
    case Field::Tables: return Words::tr("An empty value stands here.");
    }
    Q_UNREACHABLE_RETURN({});
}

/// A character as the validator names it: itself, or "U+000A" for one that cannot be seen.
QString characterName(const QString &character)
{
    if (character == QLatin1String(" ") || character == QLatin1String("U+0020"))
        return Words::tr("a space");
    if (character == QLatin1String("U+000A") || character == QLatin1String("U+000D"))
        return Words::tr("a line break");
    if (character == QLatin1String("U+0009"))
        return Words::tr("a tab");
    if (character.startsWith(QLatin1String("U+")))
        return Words::tr("the invisible character %1").arg(printable(character));
    return Words::tr("the character “%1”").arg(printable(character));
}

QString badCharacter(const QString &value, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return Words::tr("%1 has a character in it that cannot stand here.").arg(quoted(value));
    return Words::tr("%1 has %2 in it.").arg(quoted(value), characterName(arguments.first()));
}

QString badLabel(const QString &value, const QStringList &arguments)
{
    constexpr qsizetype longestLabel = 63;
    const QString label = arguments.value(0);
    const QString name = quoted(value);
    if (label.isEmpty())
        return Words::tr("%1 has a dot at its beginning or two dots in a row.").arg(name);
    if (label.size() > longestLabel)
        return Words::tr("%1 has a part with more than 63 characters: %2.").arg(name, quoted(label));
    if (label.startsWith(QLatin1Char('-')) || label.endsWith(QLatin1Char('-')))
        return Words::tr("%1 has a part that begins or ends with a hyphen: %2.").arg(name, quoted(label));
    return Words::tr("%1 has a part that no host name can have there: %2.").arg(name, quoted(label));
}

QString wrongType(const QString &value)
{
    if (value.isEmpty())
        return Words::tr("This is a value of the wrong type.");
    return Words::tr("%1 is a value of the wrong type.").arg(quoted(value));
}

QString twice(const QString &value)
{
    if (value.isEmpty())
        return Words::tr("This stands here twice.");
    return Words::tr("%1 stands here twice.").arg(quoted(value));
}

QString loop(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown += printable(name);
    if (shown.isEmpty())
        return Words::tr("This alias leads back to itself.");
    if (shown.size() == 1 || shown.first() != shown.last())
        shown += shown.first();
    return Words::tr("The alias leads back to itself: %1.").arg(shown.join(QStringLiteral(" → ")));
}

QString notJson(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return Words::tr("The file is no JSON.");
    return Words::tr("The file is no JSON: line %1, %2.")
        .arg(arguments.at(0), printable(arguments.at(1), 200));
}

QString notInRelease(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return Words::tr("The chosen sendmail release has no such thing.");
    return Words::tr("sendmail has this only since release %1.").arg(printable(arguments.first()));
}

/// What is said of a value whatever place it stands in.
QString reasonOf(Reason reason, const QString &value, const QStringList &arguments)
{
    switch (reason) {
    case Reason::Missing: return Words::tr("The value is missing.");
    case Reason::NoDot: return Words::tr("%1 has no dot, so it is no full name.").arg(quoted(value));
    case Reason::BadCharacter: return badCharacter(value, arguments);
    case Reason::BadLabel: return badLabel(value, arguments);
    case Reason::TooLong: return Words::tr("%1 is too long.").arg(quoted(value));
    case Reason::M4Word:
        return Words::tr("m4, which makes the configuration, takes “%1” in %2 for one of its commands.")
            .arg(printable(arguments.value(0)), quoted(value));
    case Reason::NotInternational:
        return Words::tr("%1 has letters that no internationalised domain name can have.").arg(quoted(value));
    case Reason::BadPort: return Words::tr("%1 has no port number between 1 and 65535.").arg(quoted(value));
    case Reason::UnclosedBracket:
        return Words::tr("The brackets in %1 do not belong together.").arg(quoted(value));
    case Reason::NotAnAddress: return Words::tr("%1 is no address.").arg(quoted(value));
    case Reason::NeedsRelayName:
        return Words::tr("The relay is an address, and a certificate is for a name.");
    case Reason::LoginNeedsDaemon:
        return Words::tr(
            "A login needs a daemon on this host: without one the processes of all users would have to "
            "read the password, and sendmail -v shows it.");
    case Reason::RelayIsThisHost:
        return Words::tr("%1 is this host itself. sendmail passes over such a relay without a word.")
            .arg(quoted(value));
    case Reason::NotForThisRole: return Words::tr("This role cannot have %1.").arg(quoted(value));
    case Reason::NotInThisRelease: return notInRelease(arguments);
    case Reason::UnknownRelease:
        return Words::tr("%1 is no sendmail release that this program knows.").arg(quoted(value));
    case Reason::UnknownValue: return Words::tr("%1 is none of the possible values.").arg(quoted(value));
    case Reason::BadPrefixLength:
        return Words::tr("%1 is no network: its prefix length does not fit its address.").arg(quoted(value));
    case Reason::NetworkTooWide:
        return Words::tr("%1 would take more than 256 lines of the access map.").arg(quoted(value));
    case Reason::BadLocalPart:
        return Words::tr("%1 cannot stand before the @ of an address.").arg(quoted(value));
    case Reason::BadAliasName: return Words::tr("%1 cannot be the name of an alias.").arg(quoted(value));
    case Reason::BadAliasTarget:
        return Words::tr("%1 is neither an address nor the name of an alias or a user.").arg(quoted(value));
    case Reason::AliasLoop: return loop(arguments);
    case Reason::AliasWithoutTarget: return Words::tr("The alias %1 leads nowhere.").arg(quoted(value));
    case Reason::DuplicateAlias: return Words::tr("The alias %1 stands here twice.").arg(quoted(value));
    case Reason::BadQueueInterval:
        return Words::tr("%1 is no number of minutes that divides an hour.").arg(quoted(value));
    case Reason::Duplicate: return twice(value);
    case Reason::Reserved:
        return Words::tr("%1 already means something else to the host or to install.sh.").arg(quoted(value));
    case Reason::NotJson: return notJson(arguments);
    case Reason::UnknownField: return Words::tr("There is no such field.");
    case Reason::WrongType: return wrongType(value);
    case Reason::UnknownVersion:
        return Words::tr("Version %1 of the answers file is not known to this program.").arg(quoted(value));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString reasonText(const answers::Problem &problem)
{
    if (problem.reason == Reason::Missing)
        return missing(problem.field);
    if (problem.reason == Reason::NoDot && problem.field == Field::HostName)
        return Words::tr("%1 has no dot: with such a host name sendmail waits a minute at each start.")
            .arg(quoted(problem.value));
    return reasonOf(problem.reason, problem.value, problem.arguments);
}

QString reasonText(const answers::FileProblem &problem)
{
    return reasonOf(problem.reason, problem.value, problem.arguments);
}

} // namespace wording
