// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextDocumentLayout>

namespace preview {

/// Paints the line that changed. Qt's own layout adds what was removed to what came in its place, finds that this
/// reaches into the next line, and has everything painted anew: for each key that is typed, and for each line that
/// is highlighted, in sight or not.
class LineLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    /// To be called when lines were hidden or shown.
    void tellFolded();

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    int m_lines = 1;
};

} // namespace preview
