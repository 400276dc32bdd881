// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "ui/place.h"
#include "ui/step.h"
#include "ui/theme.h"

#include <QMainWindow>
#include <QTimer>
#include <map>
#include <optional>

class EarlierFiles;
class ExplainPanel;
class FindingsPanel;
class Footer;
class NoticeBar;
class OpenedPage;
class Page;
class PageStack;
class PreviewPane;
class ProvenanceSource;
class QApplication;
class QMenu;
class QSplitter;
class QTabWidget;
class QUrl;
class QVBoxLayout;
class RepairBar;
class Session;
class StepsList;

namespace opened {
struct HostFile;
}

namespace preview {
class LinkActions;
class Zoom;
}

/// The whole window: steps, page, preview and explanation, the one sentence, and where to go next. It owns
/// the widgets and connects them; what they show comes from the session.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Session *session, QWidget *parent = nullptr);
    ~MainWindow() override;

    Step currentStep() const { return m_step; }
    void showStep(Step step);
    /// Says something above the page until it is dismissed; empty text takes it away.
    void showNotice(const QString &text);
    /// Says something good above the page until it is dismissed or the next answer changes.
    void showNews(theme::Tone tone, const QString &text);
    /// Says what to do in this window until that is dismissed.
    void showHint();
    /// Shows what differs between this file and the visible one of the preview.
    void compareWithFile(const QString &path);
    /// Opens answers, an .mc or a .cf, told by what stands in it, or says what is wrong with it.
    void openFile(const QString &path);
    /// Saves what the opened file would hold now, or says why it cannot be written.
    void saveOpenedFile(answers::McFile file, const QString &path);
    /// Takes the answers of this file, or says what is wrong with it.
    void openAnswersFile(const QString &path);
    /// Saves the answers to this file, or says why it cannot be written.
    void saveAnswersFile(const QString &path);
    /// Begins anew with suggestions.
    void newAnswers();
    /// Every step counts as seen: the answers come from an earlier time.
    void markAllVisited();
    WizardPlace place() const;
    void goTo(const WizardPlace &place);
    /// Shows what `other`, over the same session, shows: step, steps seen, place and size.
    void takePlaceOf(const MainWindow &other);
    /// Place, size and splitters, for the next window.
    void saveLayout() const;

Q_SIGNALS:
    /// One of wording::languages() was chosen; empty = the system's.
    void languageWanted(const QString &code);
    /// Another step, or one more was seen.
    void placeChanged();
    void hintDismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeLanguageMenu(QMenu *view);
    void makeHelpMenu();
    void addFindEntries(QMenu *edit);
    void addChangeEntries(QMenu *view);
    void addZoomEntries(QMenu *view);
    void addCompareMenu(QMenu *view);
    void fillCompareMenu();
    void connectPreview();
    void showFiles();
    void explainFinding(int index);
    /// Brings the first line that this step decides into sight, where the visible file has one.
    void revealLinesOf(Step step);
    void chooseFileToCompare();
    void compareWithAnswers(const answers::Answers &answers, const QString &when);
    void choosePrinter();
    void makeCentre();
    QWidget *makeMiddle();
    QWidget *makeRight();
    void connectPage(Page *page);
    void connectSession();
    void connectExplanation();
    void connectProvenance();
    void followLinks();
    /// Marks the lines that this line, from 0, of the .mc adds or changes.
    void showEffect(const QString &mcFile, int line);
    /// Puts the focus into the explanation, which keeps what it explains.
    void enterExplanation();
    void addFindingsTo(QVBoxLayout &layout);
    void restoreLayout();
    void spreadColumns();
    void foldPreview(bool fold);

    void refresh();
    /// Puts the focus into the current page.
    void enterPage();
    void refreshSteps();
    /// Shows the answer to this field, and puts the focus there.
    void showField(answers::Field field);
    /// The same for one of the additions, by its place among them.
    void showAddition(int addition);
    void repair(const advice::Finding &finding);
    /// From 1; 0 = the whole file.
    void showLine(advice::GeneratedFile file, int line);
    void go(int direction);
    /// The step beside the current one that the role has; empty at an end.
    std::optional<Step> neighbour(int direction) const;
    /// The steps of the role, and above them the file of a host where one is open.
    std::vector<Step> shownSteps() const;
    void addHostEntry(QMenu *file);
    void openHostConfiguration();
    void openMc(const opened::HostFile &file);
    void openCf(const opened::HostFile &file);
    void enterOpened(const QString &path);
    void connectOpened();
    void connectOpenedPage(OpenedPage &page);
    void showOpenedLine(advice::GeneratedFile place, int line);
    void compareWithOpened(advice::GeneratedFile place);
    void chooseWhereToSaveOpened(answers::McFile file);
    /// Those about the answers, and behind them those about the opened file.
    std::vector<advice::Finding> shownFindings() const;
    void showPreview();
    /// The opened text beside the page about it, and what the answers make beside the questions.
    void showTabFor(Step step, Step left);
    void chooseFileToOpen();
    void openRecent(const QString &path);
    void takeDropped(const QList<QUrl> &files);
    void saveAnswers();
    /// Another program has written the file since it was opened: asks which of the two shall stand in it.
    void askWhatToKeep(const QString &path);
    /// Keeps what stands there beside it, under another name, and saves.
    void overwrite(const QString &path);
    void chooseWhereToSave();
    /// The earlier answers are gone from the window and stand in no file: says how to have them back.
    void sayHowToGoBack(const QString &news, bool wereKept);
    void showTitle();
    void choosePreviewTree();
    void setPreviewTree(const QString &folder);
    void restorePreviewTree();
    /// Shows a page of our own in the explanation panel.
    void explain(const QString &heading, const QString &html);

    Session *m_session;
    ProvenanceSource *m_provenance;
    Step m_step = Step::Role;
    PageStack *m_pages = nullptr;
    std::map<Step, bool> m_visited;
    StepsList *m_steps = nullptr;
    QTabWidget *m_middle = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_right = nullptr;
    PreviewPane *m_preview = nullptr;
    ExplainPanel *m_explain = nullptr;
    NoticeBar *m_notice = nullptr;
    NoticeBar *m_hint = nullptr;
    bool m_noticeIsNews = false;
    QMenu *m_compareMenu = nullptr;
    preview::LinkActions *m_linkActions = nullptr;
    preview::Zoom *m_zoom = nullptr;
    std::unique_ptr<EarlierFiles> m_earlier;
    FindingsPanel *m_findings = nullptr;
    RepairBar *m_repairs = nullptr;
    Footer *m_footer = nullptr;
    QTimer m_refresh;
    bool m_folded = false;
};

/// Shows the window and runs until it is closed: theme, last answers (or those of `answersFile`), saving them
/// again. At the first start the answers are suggestions for a host called `hostName`. Set the application's
/// name and translations before.
int runWindow(QApplication &application, const QString &answersFile = {}, const QString &hostName = {});
