// SPDX-License-Identifier: MIT
#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "ui/wording/explanation.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace wording {

using answers::Answers;
using answers::Field;

namespace {

/// More values than this and the line would no longer be read.
constexpr qsizetype mostValues = 2;

QString valuesOf(const QStringList &values)
{
    return values.isEmpty() ? Words::tr("none", "no names are listed") : shortEnumeration(values, mostValues);
}

QString aliasNames(const Answers &answers)
{
    QStringList names;
    for (const answers::Alias &alias : answers.aliases.entries)
        names += alias.name;
    return valuesOf(names);
}

QStringList namesOf(const std::vector<answers::Addition> &additions)
{
    QStringList names;
    for (const answers::Addition &addition : additions)
        names += addition.name.isEmpty() ? addition.text.section(u'\n', 0, 0) : addition.name;
    return names;
}

QStringList namesOf(const std::vector<answers::TableFile> &tables)
{
    QStringList names;
    for (const answers::TableFile &table : tables)
        names += table.name;
    return names;
}

QString minutesText(int minutes)
{
    return Words::tr("every %n minutes", "between two queue runs", minutes);
}

QString textOf(Field field, const Answers &answers)
{
    switch (field) {
    case Field::Role:
        return roleName(answers.role);
    case Field::HostName:
        return answers.host.name;
    case Field::Platform:
        return QString::fromUtf8(catalogue::factsOf(answers.host.platform).name);
    case Field::Release:
        return Words::tr("sendmail %1", "an answer").arg(answers::toString(answers.host.release));
    case Field::Relay:
        return answers.relay.address;
    case Field::RelaySecurity:
        return relaySecurityName(answers.relay.security);
    case Field::RelayUser:
        return answers.relay.user;
    case Field::MasqueradeDomain:
        return answers.masquerade.domain;
    case Field::ExposedUsers:
        return valuesOf(answers.masquerade.exposedUsers);
    case Field::FurtherDomains:
        return valuesOf(answers.masquerade.furtherDomains);
    case Field::Listen:
        return listenName(answers.listening.where);
    case Field::AcceptedDomains:
        return valuesOf(answers.server.acceptedDomains);
    case Field::MayRelay:
        return valuesOf(answers.server.mayRelay);
    case Field::RootAlias:
        return answers.aliases.root;
    case Field::PostmasterAlias:
        return answers.aliases.postmaster;
    case Field::Aliases:
        return aliasNames(answers);
    case Field::QueueMinutes:
        return minutesText(answers.queue.minutes);
    case Field::QueueRunner:
        return answers.queue.runner == answers::QueueRunner::Cron ? Words::tr("cron")
                                                                  : Words::tr("a systemd timer");
    case Field::Comments:
        return answers.comments ? Words::tr("yes") : Words::tr("no");
    case Field::Additions:
        return valuesOf(namesOf(answers.additions));
    case Field::Tables:
        return valuesOf(namesOf(answers.tables));
    default:
        return answers::effective(field, answers) ? Words::tr("yes") : Words::tr("no");
    }
}

} // namespace

QString answerText(Field field, const Answers &answers)
{
    const QString text = textOf(field, answers).trimmed();
    return text.isEmpty() ? Words::tr("none", "no names are listed") : printable(text);
}

QString answerHtml(Field field, const Answers &answers)
{
    const std::string_view option = answers::nameOf(field).option;
    const QString link = QStringLiteral("<a href=\"answer:%1\">%2</a>")
                             .arg(QLatin1StringView(option.data(), static_cast<qsizetype>(option.size())),
                                  fieldLabel(field).toHtmlEscaped());
    return Words::tr("%1: %2", "an answer's label and value")
        .arg(link, answerText(field, answers).toHtmlEscaped());
}

} // namespace wording
