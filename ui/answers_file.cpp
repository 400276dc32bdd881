// SPDX-License-Identifier: MIT
#include "ui/answers_file.h"

#include "answers/json.h"
#include "answers/role_rules.h"
#include "ui/session.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace answersfile {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AnswersFile)
};

/// No set of answers comes near this; a larger file is something else.
constexpr qint64 largest = 4 * 1024 * 1024;

QString problemsText(const QString &path, const std::vector<answers::FileProblem> &problems)
{
    QStringList lines{Texts::tr("“%1” cannot be used.").arg(QDir::toNativeSeparators(path))};
    for (const answers::FileProblem &problem : problems) {
        if (lines.size() > 4)
            break;
        const QString where = problem.path.isEmpty() ? QString() : problem.path + QStringLiteral(": ");
        lines.append(where + wording::reasonText(problem) + u' ' + wording::remedyText(problem));
    }
    return lines.join(u'\n');
}

} // namespace

std::expected<answers::Answers, QString> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Texts::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largest)
        return std::unexpected(Texts::tr("“%1” is too large to be a file with answers.").arg(path));
    const auto read = answers::fromJson(file.readAll());
    if (!read)
        return std::unexpected(problemsText(path, read.error()));
    return *read;
}

std::expected<void, QString> write(const answers::Answers &answers, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = answers::toJson(answers);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(Texts::tr("“%1” cannot be written: %2.").arg(path, file.errorString()));
}

} // namespace answersfile

LastAnswers::LastAnswers(Session *session) : m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(500));
    connect(&m_delay, &QTimer::timeout, this, &LastAnswers::save);
    connect(session, &Session::answersChanged, this, [this] { m_delay.start(); });
}

LastAnswers::~LastAnswers()
{
    if (m_delay.isActive())
        save();
}

QString LastAnswers::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/answers.json");
}

LastAnswers::Outcome LastAnswers::restore(const QString &hostName)
{
    if (!QFileInfo::exists(path())) {
        m_session->startWith(answers::suggestedAnswers(hostName));
        return Outcome::FirstStart;
    }
    const auto answers = answersfile::read(path());
    if (!answers)
        return setAside(answers.error());
    m_session->startWith(*answers);
    return Outcome::Restored;
}

LastAnswers::Outcome LastAnswers::setAside(const QString &why)
{
    QString aside;
    for (int number = 1; aside.isEmpty() || QFileInfo::exists(aside); ++number)
        aside = path() + QStringLiteral(".damaged-%1").arg(number);
    const bool moved = QFile::rename(path(), aside);
    m_notice = tr("The answers of the last time could not be read, so this starts afresh.") + u'\n' + why;
    if (moved)
        m_notice += u'\n' + tr("The file was kept as “%1”.").arg(QDir::toNativeSeparators(aside));
    return Outcome::Damaged;
}

void LastAnswers::save()
{
    m_delay.stop();
    if (QDir().mkpath(QFileInfo(path()).path()))
        (void)answersfile::write(m_session->answers(), path());
}

QSettings &windowSettings()
{
    static QSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                  QStringLiteral("/window.ini"),
                              QSettings::IniFormat);
    return settings;
}
