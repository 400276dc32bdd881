// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "ui/step.h"

#include <QMainWindow>
#include <QTimer>
#include <map>
#include <optional>

class ExplainPanel;
class FindingsPanel;
class Footer;
class MessageLine;
class Page;
class PreviewPane;
class QApplication;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class RepairBar;
class QVBoxLayout;
class Session;
class StepsList;

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
    /// Takes the answers of this file, or says what is wrong with it.
    void openAnswersFile(const QString &path);
    /// Every step counts as seen: the answers come from an earlier time.
    void markAllVisited();
    /// Shows what `other`, over the same session, shows: step, steps seen, place and size.
    void takePlaceOf(const MainWindow &other);
    /// Place, size and splitters, for the next window.
    void saveLayout() const;

Q_SIGNALS:
    /// One of wording::languages() was chosen; empty = the system's.
    void languageWanted(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeLanguageMenu(QMenu *view);
    void makeCentre();
    QWidget *makeMiddle();
    QWidget *makeRight();
    QWidget *makeNoticeBar();
    void makePages();
    void addPage(Page *page);
    void connectSession();
    void addFindingsTo(QVBoxLayout &layout);
    void restoreLayout();
    void spreadColumns();
    void foldPreview(bool fold);

    void refresh();
    /// Puts the focus into the current page.
    void enterPage();
    void refreshSteps();
    void explainField(answers::Field field);
    void explainLine(const QString &file, int line);
    void repair(const advice::Finding &finding);
    void showField(answers::Field field);
    /// From 1; 0 = the whole file.
    void showLine(advice::GeneratedFile file, int line);
    void go(int direction);
    /// The step beside the current one that the role has; empty at an end.
    std::optional<Step> neighbour(int direction) const;
    void chooseAnswersToOpen();
    void chooseWhereToSave();
    void choosePreviewTree();
    void setPreviewTree(const QString &folder);
    void restorePreviewTree();
    void showAbout();

    Session *m_session;
    Step m_step = Step::Role;
    std::map<Step, Page *> m_pages;
    std::map<Step, bool> m_visited;
    StepsList *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTabWidget *m_middle = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_right = nullptr;
    PreviewPane *m_preview = nullptr;
    ExplainPanel *m_explain = nullptr;
    QWidget *m_noticeBar = nullptr;
    MessageLine *m_notice = nullptr;
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
