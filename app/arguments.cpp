// SPDX-License-Identifier: MIT
#include "app/arguments.h"

#include "app/host_of_machine.h"
#include "app/messages.h"
#include "app/options.h"
#include "app/words.h"

#include "answers/json.h"
#include "answers/names.h"
#include "answers/normalised.h"
#include "answers/role_rules.h"
#include "answers/validation.h"
#include "ui/wording/words.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace app {

using answers::Answers;
using answers::Field;
using answers::Reason;

namespace {

/// No file that a person writes is longer; a device file may well be.

std::unexpected<Outcome> unreadable(const QString &message)
{
    return std::unexpected(failure(ExitStatus::Usage, message));
}

std::expected<Answers, Outcome> answersOfFile(const QString &name)
{
    const auto bytes = readInput(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto read = answers::fromJson(*bytes);
    if (!read)
        return std::unexpected(badFile(name, read.error()));
    return *read;
}

template <typename Enum>
QStringList allNames()
{
    QStringList names;
    for (const auto &[value, name] : answers::enumNames<Enum>())
        names += QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return names;
}

/// Puts the options' values into answers and collects the values that have no meaning.
class Overrides
{
public:
    Overrides(const QCommandLineParser &parser, Answers &answers) : m_parser(parser), m_answers(answers) {}

    std::vector<answers::Problem> apply()
    {
        applyRole();
        for (const answers::FieldName &name : answers::fieldNames()) {
            if (name.field != Field::Role)
                applyField(name.field);
        }
        return std::move(m_problems);
    }

private:
    bool isGiven(Field field) const { return m_parser.isSet(optionName(field)); }

    void add(Field field, Reason reason, const QString &value, const QStringList &arguments = {})
    {
        m_problems.push_back({field, reason, value, -1, arguments});
    }

    /// First of all, since the role decides which defaults hold.
    void applyRole()
    {
        if (!isGiven(Field::Role))
            return;
        answers::Role role = m_answers.role;
        setNamed(Field::Role, m_parser.value(optionName(Field::Role)), role);
        m_answers = answers::withRole(m_answers, role);
    }

    void applyField(Field field)
    {
        switch (formOf(field)) {
        case OptionForm::Text:
            if (isGiven(field))
                setText(field, m_parser.value(optionName(field)));
            return;
        case OptionForm::List:
            if (isGiven(field))
                setList(field);
            return;
        case OptionForm::Aliases:
            if (isGiven(field))
                setAliases();
            return;
        case OptionForm::YesNo:
            setYesNo(field);
            return;
        case OptionForm::FileOnly:
            return;
        }
    }

    void setYesNo(Field field)
    {
        bool *answer = yesOrNo(field);
        if (answer && (isGiven(field) || m_parser.isSet(noOptionName(field))))
            *answer = isGiven(field);
    }

    template <typename Enum>
    void setNamed(Field field, const QString &text, Enum &target)
    {
        if (const auto value = answers::fromString<Enum>(text))
            target = *value;
        else
            add(field, Reason::UnknownValue, text, allNames<Enum>());
    }

    void setText(Field field, const QString &text)
    {
        if (QString *target = textOf(field))
            *target = text;
        else if (field == Field::Platform)
            setNamed(field, text, m_answers.host.platform);
        else if (field == Field::Listen)
            setNamed(field, text, m_answers.listening.where);
        else if (field == Field::RelaySecurity)
            setNamed(field, text, m_answers.relay.security);
        else if (field == Field::QueueRunner)
            setNamed(field, text, m_answers.queue.runner);
        else if (field == Field::Release)
            setRelease(text);
        else if (field == Field::QueueMinutes)
            setMinutes(text);
    }

    void setRelease(const QString &text)
    {
        if (const auto release = answers::parseRelease(text))
            m_answers.host.release = *release;
        else
            add(Field::Release, Reason::UnknownRelease, text,
                {answers::toString(answers::oldestRelease), answers::toString(answers::newestRelease)});
    }

    void setMinutes(const QString &text)
    {
        bool isNumber = false;
        const int minutes = text.toInt(&isNumber);
        if (isNumber)
            m_answers.queue.minutes = minutes;
        else
            add(Field::QueueMinutes, Reason::BadQueueInterval, text);
    }

    /// Null for a field whose answer is no text.
    QString *textOf(Field field)
    {
        if (field == Field::HostName)
            return &m_answers.host.name;
        if (field == Field::Relay)
            return &m_answers.relay.address;
        if (field == Field::RelayUser)
            return &m_answers.relay.user;
        if (field == Field::MasqueradeDomain)
            return &m_answers.masquerade.domain;
        if (field == Field::RootAlias)
            return &m_answers.aliases.root;
        if (field == Field::PostmasterAlias)
            return &m_answers.aliases.postmaster;
        return nullptr;
    }

    /// Null for a field that is no list.
    QStringList *listOf(Field field)
    {
        if (field == Field::ExposedUsers)
            return &m_answers.masquerade.exposedUsers;
        if (field == Field::FurtherDomains)
            return &m_answers.masquerade.furtherDomains;
        if (field == Field::AcceptedDomains)
            return &m_answers.server.acceptedDomains;
        if (field == Field::MayRelay)
            return &m_answers.server.mayRelay;
        return nullptr;
    }

    /// Null for a field that is no question of yes or no.
    bool *yesOrNo(Field field)
    {
        if (field == Field::UnaliasedToHub)
            return &m_answers.relay.unaliasedToHub;
        if (field == Field::MasqueradeRecipients)
            return &m_answers.masquerade.recipients;
        if (field == Field::MasqueradeEnvelope)
            return &m_answers.masquerade.envelope;
        if (field == Field::AlwaysAddDomain)
            return &m_answers.masquerade.alwaysAddDomain;
        if (field == Field::EntireDomain)
            return &m_answers.masquerade.entireDomain;
        if (field == Field::ListenIpv6)
            return &m_answers.listening.ipv6;
        if (field == Field::SubmissionPort)
            return &m_answers.listening.submissionPort;
        if (field == Field::Comments)
            return &m_answers.comments;
        return nullptr;
    }

    /// An empty value empties the list.
    void setList(Field field)
    {
        QStringList *list = listOf(field);
        list->clear();
        for (const QString &value : m_parser.values(optionName(field)))
            *list += splitAtCommas(value);
    }

    static QStringList splitAtCommas(const QString &text)
    {
        return text.isEmpty() ? QStringList() : text.split(QLatin1Char(','));
    }

    void setAliases()
    {
        m_answers.aliases.entries.clear();
        for (const QString &value : m_parser.values(optionName(Field::Aliases))) {
            if (value.isEmpty())
                continue;
            const qsizetype equals = value.indexOf(QLatin1Char('='));
            if (equals < 0) {
                add(Field::Aliases, Reason::AliasWithoutTarget, value);
                continue;
            }
            const QStringList targets = splitAtCommas(value.sliced(equals + 1));
            m_answers.aliases.entries.push_back({value.first(equals), targets});
        }
    }

    const QCommandLineParser &m_parser;
    Answers &m_answers;
    std::vector<answers::Problem> m_problems;
};

/// The first question of yes or no that was answered with both.
std::expected<void, Outcome> refuseContradictions(const QCommandLineParser &parser)
{
    for (const answers::FieldName &name : answers::fieldNames()) {
        const bool both = formOf(name.field) == OptionForm::YesNo && parser.isSet(optionName(name.field))
                          && parser.isSet(noOptionName(name.field));
        if (both)
            return std::unexpected(usageError(CommandLine::tr("--%1 and --%2 contradict each other.")
                                                  .arg(optionName(name.field), noOptionName(name.field))));
    }
    return {};
}

std::expected<Answers, Outcome> baseAnswers(const QCommandLineParser &parser, const QString &file)
{
    const QString name = file.isEmpty() ? parser.value(answersOption) : file;
    if (!file.isEmpty() || parser.isSet(answersOption))
        return answersOfFile(name);
    const QString hostOption = optionName(Field::HostName);
    const QString host = parser.isSet(hostOption) ? parser.value(hostOption) : fullNameOfMachine();
    return answers::suggestedAnswers(host);
}

} // namespace

std::expected<QByteArray, Outcome> readInput(const QString &name, int longest)
{
    const qint64 bytesInMiB = qint64{1} << 20;
    QFile file(name);
    const bool isStdin = name == QLatin1String("-");
    const bool opened = isStdin ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray bytes = opened ? file.read(longest * bytesInMiB + 1) : QByteArray();
    if (!opened || file.error() != QFileDevice::NoError)
        return unreadable(CommandLine::tr("%1 cannot be read: %2.").arg(wording::quoted(name), file.errorString()));
    if (bytes.size() > longest * bytesInMiB)
        return unreadable(CommandLine::tr("%1 is longer than %2 MiB.").arg(wording::quoted(name)).arg(longest));
    return bytes;
}

std::expected<Answers, Outcome> readAnswers(const QCommandLineParser &parser, const QString &file)
{
    if (const auto clear = refuseContradictions(parser); !clear)
        return std::unexpected(clear.error());
    auto answers = baseAnswers(parser, file);
    if (!answers)
        return answers;
    std::vector<answers::Problem> problems = Overrides(parser, *answers).apply();
    // A value without a meaning left the field as it was, which validate() then takes for the answer.
    for (const answers::Problem &problem : answers::validate(*answers)) {
        if (answers::problemsOf(problem.field, problems).empty())
            problems.push_back(problem);
    }
    std::ranges::stable_sort(problems, {}, &answers::Problem::field);
    if (!problems.empty())
        return std::unexpected(badAnswers(problems));
    return answers::normalised(*answers);
}

QStringList givenAnswers(const QCommandLineParser &parser)
{
    QStringList given;
    for (const answers::FieldName &name : answers::fieldNames()) {
        for (const QString &option : {optionName(name.field), noOptionName(name.field)}) {
            if (parser.optionNames().contains(option))
                given += option;
        }
    }
    return given;
}

std::expected<std::expected<cf::Tree, cf::TreeMissing>, Outcome> chooseTree(const QCommandLineParser &parser)
{
    if (!parser.isSet(cfTreeOption))
        return cf::findTree();
    const QString folder = parser.value(cfTreeOption);
    const auto tree = cf::readTree(folder);
    if (!tree)
        return std::unexpected(failure(ExitStatus::Usage,
                                       CommandLine::tr("--cf-tree: %1 is no cf tree of sendmail: it lacks "
                                                       "m4/cf.m4 or m4/version.m4.")
                                           .arg(wording::quoted(folder))));
    return tree;
}

} // namespace app
