// SPDX-License-Identifier: MIT
#pragma once

#include "advice/socket.h"

#include <QByteArray>
#include <QString>

/// Sockets of a daemon, in words.
namespace wording {

/// "IPv4", "IPv6", or both where one socket takes both.
QString familyText(const advice::Socket &socket);

/// What opens a socket: line `line` (from 1; 0 = none) of `file`, whose text is `text`.
QString openerText(const QString &file, int line, const QByteArray &text);

/// That line as it can be shown.
QString lineText(const QByteArray &text, int line);

} // namespace wording
