// SPDX-License-Identifier: MIT
#include "app/choices.h"

#include "app/commands/command.h"
#include "app/options.h"
#include "app/words.h"

#include "answers/names.h"
#include "answers/release.h"
#include "catalogue/catalogue.h"
#include "ui/wording/wording.h"

#include <algorithm>

namespace app {

using answers::Field;

namespace {

const QString folders = QStringLiteral("folders");
const QString hosts = QStringLiteral("hosts");

QString filesEndingWith(const QString &suffix)
{
    return QStringLiteral("files ") + suffix;
}

QString withoutDescription(auto)
{
    return {};
}

template <typename Enum>
Choices namesOf(QString (*description)(Enum))
{
    Choices choices;
    for (const auto &[value, name] : answers::enumNames<Enum>())
        choices.words.push_back({answers::toString(value), description(value)});
    return choices;
}

Choices releases()
{
    Choices choices;
    for (const answers::Release release : answers::supportedReleases())
        choices.words.push_back({answers::toString(release), {}});
    return choices;
}

Choices divisorsOfAnHour()
{
    Choices choices;
    for (int minutes = 1; minutes <= 60; ++minutes) {
        if (60 % minutes == 0)
            choices.words.push_back({QString::number(minutes), {}});
    }
    return choices;
}

Choices choicesFor(Field field)
{
    switch (field) {
    case Field::Role: return namesOf<answers::Role>(wording::roleName);
    case Field::Listen: return namesOf<answers::Listen>(wording::listenName);
    case Field::RelaySecurity:
        return namesOf<answers::RelaySecurity>(wording::relaySecurityName);
    case Field::Platform: return namesOf<answers::Platform>(withoutDescription);
    case Field::QueueRunner: return namesOf<answers::QueueRunner>(withoutDescription);
    case Field::Release: return releases();
    case Field::QueueMinutes: return divisorsOfAnHour();
    case Field::HostName:
    case Field::Relay: return {.words = {}, .names = hosts};
    case Field::RelayUser:
    case Field::MasqueradeDomain:
    case Field::ExposedUsers:
    case Field::FurtherDomains:
    case Field::AcceptedDomains:
    case Field::MayRelay:
    case Field::RootAlias:
    case Field::PostmasterAlias:
    case Field::Aliases:
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

Choices explainableNames()
{
    Choices choices;
    for (const catalogue::Entry &entry : catalogue::entries())
        choices.words.push_back({QString::fromUtf8(entry.name), wording::entrySummary(entry)});
    return choices;
}

/// "[FILE.json]", "[FILE.mc|FILE.cf]" and "sendmail.cf|submit.cf [LINE]" say it all.
Choices choicesOfNotation(QString notation)
{
    Choices choices;
    notation.remove(u'[').remove(u']').replace(u' ', u'|');
    for (const QString &part : notation.split(u'|', Qt::SkipEmptyParts)) {
        if (part.startsWith(QLatin1String("FILE.")))
            choices.names = choices.names.isEmpty() ? filesEndingWith(part.sliced(4)) : QStringLiteral("files");
        else if (part == QLatin1String("DIR"))
            choices.names = folders;
        else if (part == part.toLower())
            choices.words.push_back({part, {}});
    }
    return choices;
}

bool isRepeatable(const QString &option)
{
    const auto field = answers::fieldWithOption(option);
    return field && (formOf(*field) == OptionForm::List || formOf(*field) == OptionForm::Aliases);
}

QString descriptionOf(const QCommandLineOption &option)
{
    // Only the opposites have none of their own.
    return option.description().isEmpty()
        ? CommandLine::tr("The opposite of --%1.").arg(option.names().constLast().mid(3))
        : option.description();
}

} // namespace

Choices commandChoices()
{
    Choices choices;
    for (const Command &command : commands())
        choices.words.push_back({QLatin1StringView(command.name), CommandLine::tr(command.summary)});
    return choices;
}

Choices optionChoices(const Command &command, const QStringList &given)
{
    Choices choices;
    for (const QCommandLineOption &option : optionsOf(command)) {
        const QString name = option.names().constLast();
        if (!given.contains(name) || isRepeatable(name))
            choices.words.push_back({QLatin1String("--") + name, descriptionOf(option)});
    }
    return choices;
}

Choices operandChoices(const Command &command)
{
    if (command.run == runExplain)
        return explainableNames();
    if (command.run == runHelp)
        return commandChoices();
    return choicesOfNotation(QLatin1StringView(command.operands));
}

Choices valueChoices(const QString &option)
{
    if (option == answersOption)
        return {.words = {}, .names = filesEndingWith(QStringLiteral(".json"))};
    if (option == cfTreeOption)
        return {.words = {}, .names = folders};
    if (option == searchOption)
        return {};
    const auto field = answers::fieldWithOption(option);
    return field ? choicesFor(*field) : Choices{.words = {}, .names = QStringLiteral("files")};
}

} // namespace app
