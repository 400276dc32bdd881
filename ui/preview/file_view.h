// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/editor.h"
#include "ui/preview_file.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QShortcut;
class QStackedWidget;
class QVBoxLayout;

namespace preview {

class CompareView;
class FileHeader;
class FindBar;
class LineBar;
struct Reference;

/// One file of the preview: what it is, buttons to compare and to copy it, and its text, or in place of the text
/// why there is none, or what it differs from.
class FileView : public QWidget
{
    Q_OBJECT
public:
    FileView(const QString &name, PreviewFile::Syntax syntax, QWidget *parent = nullptr);

    void show(const PreviewFile &file);
    void setChanges(const Changes &changes);
    void setFindings(const std::vector<LineFinding> &findings) { m_editor->setFindings(findings); }
    void setZoom(int percent);
    /// What the button to compare offers.
    void setCompareMenu(QMenu *menu);

    /// Marks these lines, from 0, of `title` (may be empty), says how many there are and goes to the first, until
    /// Escape, another text or endMarks().
    void markLines(const std::vector<int> &lines, const QString &title);
    void endMarks();
    /// Which lines differ from a plain configuration's, one a line; empty = not known.
    void setBeyondPlain(const std::vector<bool> &lines);
    /// Shows these alone, as soon as they are known. Only a .cf has them.
    void showOnlyDifferences(bool on);
    /// The other file of a pair is in sight as well.
    void setPaired(bool paired);
    void setScrollTogether(bool on);
    Editor &editor() { return *m_editor; }

    /// Shows what differs from this until endComparison().
    void compareWith(const Reference &reference);
    void endComparison();

    void copy();
    void find();
    /// Opens the search where it is not open yet.
    void findNext(int direction);
    /// Of the marked lines, while there are some, or else of the changes.
    bool goToChange(int direction);
    void goToFirstChange();

    /// Puts the cursor and the focus into this line, from 0.
    void showLine(int line);
    /// Brings this line, from 0, into sight, unless somebody has gone to a place of his own since the last call.
    void revealLine(int line);
    /// Puts its inputs after `anchor` in the order of Tab.
    void comeAfter(QWidget *anchor);
    QWidget *lastInput() const;

Q_SIGNALS:
    /// The admin put the cursor into this line, from 0, or the focus to it.
    void lineChosen(int line);
    /// The sign of the finding with that index was clicked.
    void findingClicked(int index);
    void comparisonClosed();
    void onlyDifferencesWanted(bool wanted);
    void scrollTogetherWanted(bool wanted);
    void zoomWanted(int direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHeader();
    QWidget *makeNotice();
    void connectEditor();
    void makeMarksBar();
    void makeFilterBar();
    void showDifferences();
    QString differencesText() const;
    void showText();
    void showNotice(const QString &text);
    void showBody();
    void makeComparison();
    void makeFindBar();
    CodeView *code() const; ///< in sight
    /// Escape means something only while there is something to close.
    void watchEscape();
    void closeInnermost();

    QString m_name;
    PreviewFile m_file;
    int m_zoom = 100;
    QVBoxLayout *m_layout;
    PreviewFile::Syntax m_syntax;
    FileHeader *m_header = nullptr;
    LineBar *m_filterBar = nullptr; ///< made when it is asked for
    LineBar *m_marksBar = nullptr;  ///< likewise
    QStackedWidget *m_stack;
    Editor *m_editor;
    QWidget *m_noticePage = nullptr;
    QLabel *m_sign = nullptr;
    QLabel *m_notice = nullptr;
    CompareView *m_comparison = nullptr; ///< likewise
    FindBar *m_findBar = nullptr;        ///< likewise
    QShortcut *m_escape = nullptr;
    QTimer m_patience; ///< after this, an old text must not look current any longer
    std::vector<bool> m_beyondPlain;
    bool m_onlyDifferences = false;
    bool m_isComparing = false;
    bool m_isElsewhere = false; ///< somebody has scrolled or gone to a line
};

} // namespace preview
