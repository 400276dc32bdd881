// SPDX-License-Identifier: MIT
#include "ui/wording/socket_text.h"

#include "ui/wording/words.h"

namespace wording {

namespace {

// Longer than any line that somebody wants to read.
constexpr qsizetype longestLine = 1024;

} // namespace

QString familyText(const advice::Socket &socket)
{
    if (socket.takesIpv4)
        return QStringLiteral("IPv6, IPv4");
    return socket.family == advice::Family::Inet6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
}

QString openerText(const QString &file, int line, const QByteArray &text)
{
    if (line == 0)
        return Words::tr("sendmail itself: no line says otherwise");
    return Words::tr("%1, line %2: %3", "file, number, text")
        .arg(file, QString::number(line), lineText(text, line));
}

QString lineText(const QByteArray &text, int line)
{
    return printable(QString::fromUtf8(text.split('\n').value(line - 1)).trimmed(), longestLine);
}

} // namespace wording
