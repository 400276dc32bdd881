// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/changes.h"
#include "ui/preview/editor.h"
#include "ui/preview/line_links.h"
#include "ui/preview/reference.h"
#include "ui/preview_file.h"

#include <QTabWidget>
#include <QTimer>
#include <map>
#include <memory>
#include <vector>

class QMenu;
class QSplitter;

namespace preview {
class FileView;
class Pairing;
}

/// The files that the answers make, a tab each, with the lines that the last change altered.
class PreviewPane : public QTabWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Shows these. Only the tab in sight is brought up to date at once, the others when they are looked at.
    void setFiles(const std::vector<PreviewFile> &files);
    /// Of a pair of files in sight the one that has, or had last, the focus.
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

    /// Which lines belong together, one a pair of files; none = not known (yet). They are of the texts that are shown:
    /// after a change of these, what was known is used until something newer is.
    void setLinks(const std::vector<preview::LineLinks> &links);
    /// Links are of use now; linksWanted() tells when that changes.
    bool wantsLinks() const { return m_onlyDifferences || m_isPaired; }
    /// Goes to that file and marks these lines of it, from 0; the first comes into sight, and the focus stays where it
    /// is. `title` says of what they are. The next change of the text, the next call or Escape takes them away.
    void markLines(const QString &file, const std::vector<int> &lines, const QString &title = {});
    /// Hides the lines of each .cf that stand in a plain configuration's as well.
    void setOnlyDifferences(bool on);
    /// Shows an .mc and its .cf in one tab, one above the other.
    void setPaired(bool on);
    /// In a pair, what belongs together is kept in sight.
    void setScrollTogether(bool on);

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
    /// Through the marked lines of the visible file, or else through its changes, or where it has none, to the next
    /// that has.
    void goToChange(int direction);
    /// Puts the cursor and the focus into that line, from 0, of the file of that name, if there is one.
    void showLine(const QString &name, int line);
    /// Brings that line, from 0, of the visible file into sight, unless somebody has scrolled there himself.
    void revealLine(int line);

Q_SIGNALS:
    void visibleFileChanged(const QString &name);
    /// Somebody went there himself, rather than being led to a line.
    void fileChosen(const QString &name);
    /// The cursor was put into that line, from 0.
    void lineChosen(const QString &name, int line);
    /// The sign of that finding was clicked.
    void findingChosen(int index);
    void zoomWanted(int direction);
    void linksWanted(bool wanted);
    /// Somebody asked for it beside the text.
    void onlyDifferencesWanted(bool wanted);
    void scrollTogetherWanted(bool wanted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Tab {
        PreviewFile file;
        preview::FileView *view;
        QSplitter *page; ///< what the tab shows: the view, and that of the other file of the pair
        bool isStale;
    };

    void takeTabsAway(const std::vector<PreviewFile> &files);
    void insertFile(int index, const PreviewFile &file);
    void connectView(preview::FileView *view, const QString &name);
    void followTexts(const std::vector<PreviewFile> &files);
    void showCurrent();
    void bringUpToDate(Tab &tab);
    void showLinks(const Tab &tab);
    const preview::LineLinks *linksOf(const QString &file) const;
    /// Puts the files of a pair into one tab, or each into its own, as it has to be now.
    void arrange();
    QSplitter *makePage(preview::FileView *view);
    void join(Tab &shown, Tab &other);
    void separate();
    void linkPair();
    void followFocus(const QWidget *focused);
    void tellLinksWanted(bool wanted);
    /// The other of an .mc and its .cf; null when there is none.
    Tab *partnerOf(const Tab &tab);
    Tab *tabOf(const QString &name);
    /// The current one's, or that of its pair's other file.
    bool isInSight(const Tab &tab) const;
    void bringIntoSight(Tab &tab);
    void showCounts();
    void noteTexts();
    preview::Changes &changesOf(const Tab &tab) { return m_changes[tab.file.name]; }
    void showCount(int index);
    void showComparison(const Tab &tab);
    Tab *currentTab();
    /// Whose file is visibleFile().
    const Tab *activeTab() const;
    Tab *activeTab();
    /// -1 = none.
    int activeIndex() const;
    int indexOf(const QString &name) const;
    Tab *tabAt(int index);

    std::vector<Tab> m_tabs; ///< in the order of the tabs
    std::map<QString, preview::Changes> m_changes; ///< by the name of the file; outlive its tab
    Findings m_findings;
    References m_references;
    std::vector<preview::LineLinks> m_links;
    std::unique_ptr<preview::Pairing> m_pairing; ///< while a pair is in sight
    QString m_joined;                            ///< the file that is shown in the other's tab
    QString m_active;                            ///< the file of a pair that has the focus
    QMenu *m_compareMenu = nullptr;
    QTimer m_countsSoon;  ///< texts are compared once what is in sight is painted
    QTimer m_countsShown; ///< and their counts shown
    int m_zoom = 100;
    bool m_beginsChange = false;
    bool m_onlyDifferences = false;
    bool m_isPaired = false;
    bool m_scrollTogether = false;
    bool m_leads = false; ///< to a line, which may be in another tab
};
