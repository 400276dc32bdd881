// SPDX-License-Identifier: MIT
#pragma once

#include "advice/file_kind.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <expected>
#include <optional>

/// Files that a host has, as they are opened.
namespace opened {

struct HostFile {
    QString path; ///< absolute
    QByteArray bytes;
    advice::FileNature nature;
};

/// The error says in words why it is nothing to open.
std::expected<HostFile, QString> readHostFile(const QString &path);

/// The other one of sendmail.mc and submit.mc, which lies beside a file of such a name; empty where there is
/// none that can be read.
std::optional<HostFile> counterpartOf(const HostFile &mc);
/// The .cf of the same name beside an .mc, and the other way round.
std::optional<HostFile> compiledBeside(const HostFile &mc);
std::optional<HostFile> sourceBeside(const HostFile &cf);

/// The configuration of this host.
struct HostConfiguration {
    QString path;             ///< empty where there is none to open
    QString reason;           ///< translated; why there is none
    bool isForbidden = false; ///< it is there, and not for this user
};

/// Looks into the folders in turn: an .mc before a .cf.
HostConfiguration findHostConfiguration(const QStringList &folders);

/// The text to be shown, as UTF-8 with LF. Bytes that are no UTF-8 are taken for Latin-1.
QByteArray shownText(const QByteArray &bytes);
/// What of the bytes shownText() does not show, in words; empty where there is nothing to say.
QString remarkOn(const QByteArray &bytes);

} // namespace opened
