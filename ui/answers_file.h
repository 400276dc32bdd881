// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "ui/place.h"

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <expected>
#include <memory>
#include <optional>
#include <vector>

class QSettings;
class Session;

/// Answers on disk, with errors in words.
namespace answersfile {

std::expected<answers::Answers, QString> read(const QString &path);
/// Any file that may be opened, as its bytes; larger ones than any configuration are refused.
std::expected<QByteArray, QString> readBytes(const QString &path);
/// Written to a temporary name first and synced: an error, or the end of the program, leaves the old file as
/// it was.
std::expected<void, QString> write(const answers::Answers &answers, const QString &path);
/// In the same way.
std::expected<void, QString> writeBytes(const QByteArray &bytes, const QString &path);

/// There is something in the file that is none of these. Not where there is no file.
bool holdsOther(const QString &path, const std::vector<answers::Answers> &known);
/// Copies the file to a free name beside it, and gives that.
std::expected<QString, QString> keepBeside(const QString &path);

} // namespace answersfile

/// Keeps the session's answers, and where somebody is in the window, from one start to the next: within half
/// a second of a change they are on the disk, whatever becomes of the program then.
class LastAnswers : public QObject
{
    Q_OBJECT
public:
    explicit LastAnswers(Session *session);
    /// Saves what is not saved yet.
    ~LastAnswers() override;

    enum class Outcome { FirstStart, Restored, Damaged, Beside };
    /// Gives the session the answers of the last time, the file they belonged to and what was open of a
    /// host's configuration, or suggestions for a host of this name (may be empty). Answers that cannot be
    /// read are set aside under another name; a file that cannot be opened again stays closed. Where another
    /// running program keeps the answers, this one keeps its own beside them: those of an earlier window, or
    /// suggestions. notice() says each of these.
    Outcome restore(const QString &hostName = {});
    QString notice() const { return m_notice; }
    /// The last one; empty when none is known. Its answersPath is what restore() found.
    const std::optional<WizardPlace> &place() const { return m_place; }
    /// The answersPath is taken from the session.
    void keepPlace(const WizardPlace &place);

    /// Of this machine, as it was at the first start.
    static QString suggestedHostName();
    static QString path();
    static QString placePath();
    /// From 1, path(): of the programs that run at the same time.
    static QString pathOf(int number);

Q_SIGNALS:
    /// Once, until it works again.
    void couldNotSave(const QString &why);

private:
    struct Snapshot {
        answers::Answers answers;
        QByteArray place;
    };

    struct OwnFiles {
        int number;
        std::unique_ptr<QLockFile> lock;
    };

    void takePlaceOfOwn();
    Outcome suggest(const QString &hostName);
    QString ownPlacePath() const;
    void restorePlace();
    void takeUpAnswersFile(const QString &path);
    void openAgain(const WizardPlace &place);
    Outcome setAside(const QString &why);
    void saveSoon();
    Snapshot snapshot() const;
    void save();
    std::expected<void, QString> write(const Snapshot &snapshot) const;
    void takeOutcome(const std::expected<void, QString> &written);

    Session *m_session;
    std::unique_ptr<QLockFile> m_lock; ///< of m_path; null before restore()
    QString m_path;                    ///< of this program's answers
    std::optional<WizardPlace> m_place;
    QTimer m_delay;
    QThreadPool m_writer;   ///< one thread: a later state is never overtaken by an earlier one
    bool m_isStale = false; ///< something changed after what was written last
    bool m_isWriting = false;
    bool m_hasFailed = false;
    QString m_notice;
};

/// The window's own settings, a file below the user's configuration folder.
QSettings &windowSettings();
