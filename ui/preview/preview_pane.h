// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/changes.h"
#include "ui/preview/editor.h"
#include "ui/preview/reference.h"
#include "ui/preview_file.h"

#include <QTabWidget>
#include <QTimer>
#include <map>
#include <vector>

class QMenu;

namespace preview {
class FileView;
}

/// The files that the answers make, a tab each, with the lines that the last change altered.
class PreviewPane : public QTabWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// Shows these. Only the tab in sight is brought up to date at once, the others when they are looked at.
    void setFiles(const std::vector<PreviewFile> &files);
    QString visibleFile() const;
    /// Null when the visible file has no text.
    const PreviewFile *visibleText() const;

    /// What changes from now on is a change of its own. The marks of the last one stay until then.
    void beginChange() { m_beginsChange = true; }
    /// What comes next has nothing to do with what is shown: no marks.
    void forgetChanges();

    using Findings = std::map<QString, std::vector<preview::LineFinding>>;
    /// By the name of the file.
    void setFindings(const Findings &findings);

    using References = std::map<QString, preview::Reference>;
    /// Shows in each tab that has a reference, by the name of its file, what differs from it.
    void compareWith(const References &references);
    void endComparison();
    /// What the buttons to compare offer; stays the caller's.
    void setCompareMenu(QMenu *menu);

    void setZoom(int percent);
    void copyVisible();
    void find();
    void findNext(int direction);
    /// In the visible file, or where that has none, in the next that has.
    void goToChange(int direction);
    /// Puts the cursor and the focus into that line, from 0, of the file of that name, if there is one.
    void showLine(const QString &name, int line);
    /// Brings that line, from 0, of the visible file into sight, unless somebody has scrolled there himself.
    void revealLine(int line);

Q_SIGNALS:
    void visibleFileChanged(const QString &name);
    /// The cursor was put into that line, from 0.
    void lineChosen(const QString &name, int line);
    /// The sign of that finding was clicked.
    void findingChosen(int index);
    void zoomWanted(int direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Tab {
        PreviewFile file;
        preview::FileView *view;
        bool isStale;
    };

    void takeTabsAway(const std::vector<PreviewFile> &files);
    void insertFile(int index, const PreviewFile &file);
    void connectView(preview::FileView *view, const QString &name);
    void followTexts(const std::vector<PreviewFile> &files);
    void showCurrent();
    void showCounts();
    void noteTexts();
    preview::Changes &changesOf(const Tab &tab) { return m_changes[tab.file.name]; }
    void showCount(int index);
    void showComparison(const Tab &tab);
    Tab *currentTab();

    std::vector<Tab> m_tabs; ///< in the order of the tabs
    std::map<QString, preview::Changes> m_changes; ///< by the name of the file; outlive its tab
    Findings m_findings;
    References m_references;
    QMenu *m_compareMenu = nullptr;
    QTimer m_countsSoon;
    int m_zoom = 100;
    bool m_beginsChange = false;
};
