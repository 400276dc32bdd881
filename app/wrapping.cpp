// SPDX-License-Identifier: MIT
#include "app/wrapping.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <sys/ioctl.h>
#include <unistd.h>

namespace app {
namespace {

constexpr int usualColumns = 80;
constexpr int fewestColumns = 60;
constexpr int mostColumns = 100;

bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) ||
           (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) ||
           (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) ||
           (code >= 0xffe0 && code <= 0xffe6);
}

/// Pieces that stay whole: words with the spaces behind them, and what may stand alone in scripts without spaces.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    while (breaks.toNextBoundary() >= 0) {
        const qsizetype end = breaks.position();
        const bool mayBreak = end == text.size() || text.at(end - 1).isSpace() || isWide(text.at(end - 1)) ||
                              isWide(text.at(end));
        if (!mayBreak || end == start)
            continue;
        pieces.append(text.sliced(start, end - start));
        start = end;
    }
    return pieces;
}

QString withoutSpacesAtEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

int terminalColumns()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usualColumns;
    return std::clamp<int>(size.ws_col, fewestColumns, mostColumns);
}

int columnsOf(QStringView text)
{
    return static_cast<int>(text.size() + std::ranges::count_if(text, isWide));
}

QString wrapped(const QString &text, int indent, int width)
{
    QStringList lines{QString()};
    for (const QString &piece : piecesOf(text)) {
        const int wanted = indent + columnsOf(lines.constLast()) + columnsOf(withoutSpacesAtEnd(piece));
        if (wanted > width && !lines.constLast().isEmpty())
            lines.append(QString());
        lines.last() += piece;
    }
    for (QString &line : lines)
        line = withoutSpacesAtEnd(line);
    return lines.join(u'\n' + QString(indent, u' '));
}

} // namespace app
