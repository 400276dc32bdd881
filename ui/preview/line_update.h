// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPlainTextEdit;

namespace preview {

/// Makes `edit`, which shows `before`, show `after` and touches only the lines that differ, so that the
/// highlighting of the others stays. The line at the top of the view stays there.
void updateText(QPlainTextEdit &edit, const QString &before, const QString &after);

} // namespace preview
