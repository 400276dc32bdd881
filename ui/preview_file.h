// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// The state of one file of the preview.
enum class FileState {
    Current,    ///< `text` is what these answers give
    Waiting,    ///< m4 is at work; `text` is the previous one
    Unavailable ///< no text, and `reason` says why (answers incomplete, no m4, no tree, not in this release)
};

/// One tab of the preview.
struct PreviewFile {
    enum class Syntax { Mc, Cf, Plain };

    QString name; ///< "sendmail.mc", "aliases", "cron"
    Syntax syntax = Syntax::Plain;
    FileState state = FileState::Unavailable;
    QByteArray text;
    QString reason;     ///< translated; why it is unavailable
    QString provenance; ///< translated; "m4 over the cf tree 8.18.1 in /usr/share/sendmail/cf", or that it is
                        ///< an approximation

    bool operator==(const PreviewFile &) const = default;
};
