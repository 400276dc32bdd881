// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <QObject>
#include <QTimer>
#include <expected>
#include <optional>

class QSettings;
class Session;

/// Answers on disk, with errors in words.
namespace answersfile {

std::expected<answers::Answers, QString> read(const QString &path);
/// Written to a temporary name first: an error leaves the old file as it was.
std::expected<void, QString> write(const answers::Answers &answers, const QString &path);

} // namespace answersfile

/// Keeps the session's answers from one start to the next.
class LastAnswers : public QObject
{
    Q_OBJECT
public:
    explicit LastAnswers(Session *session);
    /// Saves what is not saved yet.
    ~LastAnswers() override;

    enum class Outcome { FirstStart, Restored, Damaged };
    /// Gives the session the answers of the last time, or suggestions for a host of this name (may be empty).
    /// A file that cannot be read is set aside under another name and notice() says so.
    Outcome restore(const QString &hostName = {});
    QString notice() const { return m_notice; }

    static QString path();

private:
    void save();
    Outcome setAside(const QString &why);

    Session *m_session;
    QTimer m_delay;
    QString m_notice;
};

/// The window's own settings, a file below the user's configuration folder.
QSettings &windowSettings();
