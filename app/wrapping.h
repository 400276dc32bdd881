// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Text in the columns of a terminal.
namespace app {

/// The terminal's width where stdout is one, within what can be read well, or 80.
int terminalColumns();

/// How many columns the text takes: two for each wide character of East Asia.
int columnsOf(QStringView text);

/// The text with line feeds, so that no line is wider than `width`, and `indent` spaces before each line but the
/// first, which begins at column `indent`. A word that is wider still has a line of its own.
QString wrapped(const QString &text, int indent = 0, int width = terminalColumns());

} // namespace app
