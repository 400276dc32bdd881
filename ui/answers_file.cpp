// SPDX-License-Identifier: MIT
#include "ui/answers_file.h"

#include "answers/json.h"
#include "answers/role_rules.h"
#include "ui/opened/opened_files.h"
#include "ui/session.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QStorageInfo>
#include <algorithm>

namespace {

/// "…-1", "…-2": the first under which there is nothing.
QString freeName(const QString &start)
{
    for (int number = 1;; ++number) {
        if (const QString name = start + QStringLiteral("-%1").arg(number); !QFileInfo::exists(name))
            return name;
    }
}

} // namespace

namespace answersfile {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AnswersFile)
};

/// No configuration comes near this; a larger file is something else.
constexpr qint64 largest = 4 * 1024 * 1024;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString problemsText(const QString &path, const std::vector<answers::FileProblem> &problems)
{
    QStringList lines{Texts::tr("“%1” cannot be used.").arg(shown(path))};
    for (const answers::FileProblem &problem : problems) {
        if (lines.size() > 4)
            break;
        const QString what = wording::inSequence(wording::reasonText(problem), wording::remedyText(problem));
        lines.append(problem.path.isEmpty() ? what : Texts::tr("%1: %2", "place, problem").arg(problem.path, what));
    }
    return lines.join(u'\n');
}

QString whyUnreadable(const QFile &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Texts::tr("“%1” does not exist, or not any more: choose another file.").arg(shown(file.fileName()));
    if (file.error() == QFileDevice::PermissionsError || !info.isReadable())
        return Texts::tr("You have no permission to read “%1”: ask its owner for a copy.")
            .arg(shown(file.fileName()));
    return Texts::tr("“%1” cannot be read: %2.").arg(shown(file.fileName()), file.errorString());
}

bundle::WriteError kindOfFailure(const QString &path, qint64 size)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return bundle::WriteError::ParentMissing;
    const QStorageInfo disk(folder.filePath());
    if (disk.isReadOnly())
        return bundle::WriteError::ReadOnly;
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return bundle::WriteError::NoPermission;
    if (disk.bytesTotal() > 0 && disk.bytesAvailable() < size)
        return bundle::WriteError::DiskFull;
    return bundle::WriteError::CannotWrite;
}

QString whyUnwritten(const QSaveFile &file, qint64 size)
{
    const QString path = shown(file.fileName());
    if (QFileInfo(file.fileName()).isDir())
        return Texts::tr("“%1” is a folder: choose a name for the file in it.").arg(path);
    const bundle::WriteError kind = kindOfFailure(file.fileName(), size);
    const QString what = kind == bundle::WriteError::CannotWrite
                             ? Texts::tr("“%1” was not saved (%2).").arg(path, file.errorString())
                             : Texts::tr("“%1” was not saved.").arg(path);
    return wording::inSequence(what, wording::writeRemedy(kind));
}

} // namespace

// A named pipe would never open, and a file of /proc lies about its size.
std::expected<QByteArray, QString> readBytes(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return std::unexpected(Texts::tr("“%1” is a folder: choose a file in it.").arg(shown(path)));
    if (info.exists() && !info.isFile())
        return std::unexpected(Texts::tr("“%1” is not a plain file: choose another one.").arg(shown(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(whyUnreadable(file));
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return std::unexpected(
            Texts::tr("“%1” is too large to be answers or a configuration: choose another file.")
                .arg(shown(path)));
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(whyUnreadable(file));
    return bytes;
}

std::expected<answers::Answers, QString> read(const QString &path)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto read = answers::fromJson(*bytes);
    if (!read)
        return std::unexpected(problemsText(path, read.error()));
    return *read;
}

std::expected<void, QString> write(const answers::Answers &answers, const QString &path)
{
    return writeBytes(answers::toJson(answers), path);
}

std::expected<void, QString> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(whyUnwritten(file, bytes.size()));
}

bool holdsOther(const QString &path, const std::vector<answers::Answers> &known)
{
    if (!QFileInfo::exists(path))
        return false;
    const auto there = read(path);
    return !there || !std::ranges::contains(known, *there);
}

std::expected<QString, QString> keepBeside(const QString &path)
{
    const QString aside = freeName(path + QStringLiteral(".other"));
    QFile file(path);
    if (file.copy(aside))
        return aside;
    return std::unexpected(Texts::tr("“%1” was not saved: what stands in it cannot be kept as “%2” (%3).")
                               .arg(shown(path), shown(aside), file.errorString()));
}

} // namespace answersfile

namespace {

const QString hostKey = QStringLiteral("window/hostName");

} // namespace

LastAnswers::LastAnswers(Session *session) : m_session(session), m_path(path())
{
    m_writer.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(400));
    connect(&m_delay, &QTimer::timeout, this, &LastAnswers::save);
    connect(session, &Session::answersChanged, this, &LastAnswers::saveSoon);
    connect(session, &Session::answersFileChanged, this, &LastAnswers::saveSoon);
}

LastAnswers::~LastAnswers()
{
    m_writer.waitForDone();
    if (m_isStale)
        write(snapshot());
}

QString LastAnswers::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/answers.json");
}

QString LastAnswers::placePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/place.json");
}

QString LastAnswers::pathOf(int number)
{
    return number == 1 ? path() : path().replace(QStringLiteral(".json"), QStringLiteral("-%1.json").arg(number));
}

QString LastAnswers::ownPlacePath() const
{
    return QFileInfo(m_path).path() + u'/' +
           QFileInfo(m_path).fileName().replace(QStringLiteral("answers"), QStringLiteral("place"));
}

LastAnswers::Outcome LastAnswers::restore(const QString &hostName)
{
    takePlaceOfOwn();
    if (!QFileInfo::exists(m_path))
        return suggest(hostName);
    const auto answers = answersfile::read(m_path);
    if (!answers)
        return setAside(answers.error());
    m_session->startWith(*answers);
    restorePlace();
    return Outcome::Restored;
}

LastAnswers::Outcome LastAnswers::suggest(const QString &hostName)
{
    if (m_path != path()) {
        m_notice = tr("Another window keeps the answers of the last time; these are new ones.");
        m_session->startWith(answers::suggestedAnswers(suggestedHostName()));
        return Outcome::Beside;
    }
    windowSettings().setValue(hostKey, hostName);
    m_session->startWith(answers::suggestedAnswers(hostName));
    return Outcome::FirstStart;
}

// Each running program has files of its own. Of those that are free, the ones written last come back; the others
// wait for another window.
void LastAnswers::takePlaceOfOwn()
{
    QDir().mkpath(QFileInfo(path()).path());
    std::vector<OwnFiles> free;
    for (int number = 1; number == 1 || free.empty() || QFileInfo::exists(pathOf(number)); ++number) {
        auto lock = std::make_unique<QLockFile>(pathOf(number) + QStringLiteral(".lock"));
        lock->setStaleLockTime(0); // it lasts as long as its program
        // Where nothing can be written, saving will say so.
        if (lock->tryLock(0) || lock->error() != QLockFile::LockFailedError)
            free.push_back({number, std::move(lock)});
    }
    const auto newest = std::ranges::max_element(
        free, {}, [](const OwnFiles &files) { return QFileInfo(pathOf(files.number)).lastModified(); });
    m_path = pathOf(newest->number);
    m_lock = std::move(newest->lock);
}

QString LastAnswers::suggestedHostName()
{
    return windowSettings().value(hostKey).toString();
}

void LastAnswers::restorePlace()
{
    QFile file(ownPlacePath());
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_place = placeFromJson(file.readAll());
    if (!m_place)
        return;
    takeUpAnswersFile(m_place->answersPath);
    openAgain(*m_place);
}

void LastAnswers::takeUpAnswersFile(const QString &path)
{
    if (path.isEmpty())
        return;
    if (const auto content = answersfile::read(path))
        m_session->setAnswersFile(path, *content);
}

void LastAnswers::openAgain(const WizardPlace &place)
{
    if (place.openedPath.isEmpty())
        return;
    const auto opened = opened::readHostFile(place.openedPath).and_then([&](const opened::HostFile &file) {
        return m_session->opened().openAgain(file, place.repairedTexts);
    });
    if (!opened)
        m_notice = opened.error();
}

void LastAnswers::keepPlace(const WizardPlace &place)
{
    if (m_place == place)
        return;
    m_place = place;
    saveSoon();
}

LastAnswers::Outcome LastAnswers::setAside(const QString &why)
{
    const QString aside = freeName(m_path + QStringLiteral(".damaged"));
    const bool moved = QFile::rename(m_path, aside);
    m_notice = tr("The answers of the last time could not be read, so this starts afresh.") + u'\n' + why;
    if (moved)
        m_notice += u'\n' + tr("The file was kept as “%1”.").arg(QDir::toNativeSeparators(aside));
    return Outcome::Damaged;
}

// Not begun again by each change: who types on and on would otherwise never be saved.
void LastAnswers::saveSoon()
{
    m_isStale = true;
    if (!m_delay.isActive() && !m_isWriting)
        m_delay.start();
}

LastAnswers::Snapshot LastAnswers::snapshot() const
{
    WizardPlace place = m_place.value_or(WizardPlace());
    place.answersPath = m_session->answersPath();
    return {m_session->answers(), m_place ? toJson(place) : QByteArray()};
}

// Syncing takes as long as the disk likes, so it is not for the thread that paints.
void LastAnswers::save()
{
    m_isStale = false;
    m_isWriting = true;
    m_writer.start([this, snapshot = snapshot()] {
        const auto written = write(snapshot);
        QMetaObject::invokeMethod(
            this, [this, written] { takeOutcome(written); }, Qt::QueuedConnection);
    });
}

std::expected<void, QString> LastAnswers::write(const Snapshot &snapshot) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    if (!snapshot.place.isEmpty())
        (void)answersfile::writeBytes(snapshot.place, ownPlacePath());
    return answersfile::write(snapshot.answers, m_path);
}

void LastAnswers::takeOutcome(const std::expected<void, QString> &written)
{
    m_isWriting = false;
    if (m_isStale)
        saveSoon();
    if (!written && !m_hasFailed)
        Q_EMIT couldNotSave(tr("The answers cannot be kept for the next start.") + u'\n' + written.error());
    m_hasFailed = !written;
}

QSettings &windowSettings()
{
    static QSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                  QStringLiteral("/window.ini"),
                              QSettings::IniFormat);
    return settings;
}
