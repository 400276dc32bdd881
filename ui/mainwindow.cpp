// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/answers_file.h"
#include "ui/earlier_files.h"
#include "ui/explain/explain_panel.h"
#include "ui/footer.h"
#include "ui/notice_bar.h"
#include "ui/opened/opened_files.h"
#include "ui/pages/opened_page.h"
#include "ui/pages/page.h"
#include "ui/pages/page_stack.h"
#include "ui/preview/preview_pane.h"
#include "ui/provenance_source.h"
#include "ui/session.h"
#include "ui/steps_list.h"
#include "ui/tab_order.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

using theme::grid;

namespace {

/// Below this the preview becomes a tab beside the questions.
constexpr int narrow = 1000;

/// What stands around the page and the preview waits this long for m4, so that the panes are painted first.
constexpr std::chrono::milliseconds patience{50};

const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");
const QString rightKey = QStringLiteral("window/right");

QFrame *makeHairline()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

MainWindow::MainWindow(Session *session, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_provenance(new ProvenanceSource(*session, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(640, 480);
    resize(1280, 800);
    makeMenus();
    makeCentre();
    connectSession();
    connectPreview();
    connectProvenance();
    connectOpened();
    restoreLayout();
    showStep(Step::Role);
    m_pages->page(Step::Role).focusFirst();
    showFiles();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre()
{
    m_steps = new StepsList;
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_steps);
    m_columns->addWidget(makeMiddle());
    m_columns->addWidget(makeRight());
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 1);
    m_footer = new Footer;

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notice = new NoticeBar(QStringLiteral("notice"));
    m_hint = new NoticeBar(QStringLiteral("hint"));
    layout->addWidget(m_notice);
    layout->addWidget(m_hint);
    layout->addWidget(m_columns, 1);
    layout->addWidget(makeHairline());
    addFindingsTo(*layout);
    layout->addWidget(m_footer);
    setCentralWidget(centre);
    connect(m_steps, &StepsList::stepChosen, this, &MainWindow::showStep);
    connect(m_hint, &NoticeBar::dismissed, this, &MainWindow::hintDismissed);
    connect(m_footer, &Footer::moved, this, &MainWindow::go);
    connect(m_footer, &Footer::exportWanted, this, [this] {
        showStep(Step::Export);
        enterPage(); // the button is gone there
    });
}

QWidget *MainWindow::makeMiddle()
{
    m_pages = new PageStack(m_session);
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::connectPage);
    m_middle = new QTabWidget;
    m_middle->setObjectName(QStringLiteral("middle"));
    m_middle->setDocumentMode(true);
    m_middle->setTabBarAutoHide(true);
    // The tab bar is hidden most of the time, and Tab would end at a proxy that cannot take the focus.
    m_middle->setFocusProxy(nullptr);
    m_middle->setFocusPolicy(Qt::NoFocus);
    m_middle->tabBar()->setAccessibleName(tr("Questions or preview"));
    m_middle->addTab(m_pages, tr("Questions"));
    m_middle->setMinimumWidth(45 * grid);
    return m_middle;
}

QWidget *MainWindow::makeRight()
{
    m_preview = new PreviewPane;
    m_explain = new ExplainPanel(*m_session, *m_provenance,
                                 [this](Step step) { return m_pages->page(step).explanation(); });
    m_right = new QSplitter(Qt::Vertical);
    m_right->setObjectName(QStringLiteral("right"));
    m_right->setChildrenCollapsible(false);
    m_right->addWidget(m_preview);
    m_right->addWidget(m_explain);
    m_right->setStretchFactor(0, 3);
    m_right->setStretchFactor(1, 2);
    m_right->setMinimumWidth(40 * grid);
    m_explain->setMinimumHeight(10 * grid);
    return m_right;
}

void MainWindow::connectPage(Page *page)
{
    putInTabOrder(m_steps->focusTarget(), *page);
    connect(page, &Page::stepRequested, this, &MainWindow::showStep);
    connect(page, &Page::fieldRequested, this, &MainWindow::showField);
    connect(page, &Page::additionRequested, this, &MainWindow::showAddition);
    connect(page, &Page::lineRequested, this, &MainWindow::showLine);
    connect(page, &Page::repairWanted, this, &MainWindow::repair);
    connect(page, &Page::entryChosen, m_explain,
            [this](const QString &name) { m_explain->browse(Subject::entry(name)); });
    connect(page, &Page::confirmed, this, [this] { go(+1); });
    connect(page, &Page::fieldFocused, this,
            [this](answers::Field field) {
                m_preview->beginChange();
                m_explain->browse(Subject::answer(field));
            });
    if (auto *opened = qobject_cast<OpenedPage *>(page))
        connectOpenedPage(*opened);
}

void MainWindow::connectSession()
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refresh);
    connect(m_session, &Session::filesChanged, this, [this] {
        showFiles();
        m_refresh.start(m_session->isWaiting() ? patience : std::chrono::milliseconds(0));
    });
    connect(m_session, &Session::answersFileChanged, this, &MainWindow::showTitle);
    connect(m_session, &Session::answersChanged, this, [this] {
        if (m_noticeIsNews)
            showNotice({});
    });
    connect(m_preview, &PreviewPane::visibleFileChanged, m_session, &Session::setVisibleFile);
    connectExplanation();
}

void MainWindow::connectExplanation()
{
    connect(m_preview, &PreviewPane::fileChosen, m_explain,
            [this](const QString &file) { m_explain->browse(Subject::topic(file)); });
    connect(m_preview, &PreviewPane::lineChosen, m_explain,
            [this](const QString &file, int line) { m_explain->browse(Subject::lineOf(file, line)); });
    connect(m_explain, &ExplainPanel::answersSettled, this, [this] {
        const auto field = m_pages->page(m_step).focusedField();
        if (field && m_explain->isAboutPage())
            m_explain->browse(Subject::answer(*field));
    });
    connect(m_explain, &ExplainPanel::lineWanted, m_preview, &PreviewPane::showLine);
    connect(m_explain, &ExplainPanel::answerWanted, this, &MainWindow::showField);
}

void MainWindow::enterExplanation()
{
    if (m_folded)
        m_middle->setCurrentWidget(m_right);
    m_explain->text()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showStep(Step step)
{
    if (m_visited[m_step] && m_step != step)
        m_pages->page(m_step).insistOnAnswers();
    if (const Step left = std::exchange(m_step, step); left != step) {
        showTabFor(step, left);
        revealLinesOf(step);
    }
    m_visited[step] = true;
    const bool wasInPage = m_pages->isAncestorOf(QApplication::focusWidget());
    m_pages->showPage(step);
    m_middle->setCurrentIndex(0);
    m_explain->browse(Subject::page(step));
    refresh();
    if (wasInPage)
        enterPage();
    Q_EMIT placeChanged();
}

void MainWindow::enterPage()
{
    m_pages->page(m_step).focusFirst();
    // The page explains itself until somebody moves on within it.
    m_explain->browse(Subject::page(m_step));
}

void MainWindow::showField(answers::Field field)
{
    const Step step = stepOf(field);
    showStep(std::ranges::contains(shownSteps(), step) ? step : Step::Role);
    m_pages->page(m_step).focusField(field);
}

std::optional<Step> MainWindow::neighbour(int direction) const
{
    const std::vector<Step> steps = shownSteps();
    const auto here = std::ranges::find(steps, m_step) - steps.begin();
    const auto there = here + direction;
    if (there < 0 || there >= std::ssize(steps))
        return std::nullopt;
    return steps[static_cast<std::size_t>(there)];
}

void MainWindow::go(int direction)
{
    Page &page = m_pages->page(m_step);
    if (direction > 0 && firstProblemOf(m_step, m_session->problems())) {
        page.insistOnAnswers();
        refresh();
        page.focusFirstProblem();
        return;
    }
    if (const auto step = neighbour(direction)) {
        showStep(*step);
        enterPage();
    }
}

void MainWindow::refresh()
{
    refreshSteps();
    m_footer->showState(*m_session);
    m_footer->setMoves(neighbour(-1).has_value(), neighbour(+1).has_value());
    m_footer->offerExport(m_step != Step::Export);
    showTitle();
}

void MainWindow::refreshSteps()
{
    const answers::Answers &answers = m_session->answers();
    std::vector<StepsList::Item> items;
    for (const Step step : shownSteps()) {
        const std::optional<answers::Problem> problem = firstProblemOf(step, m_session->problems());
        const bool wasLeft = m_visited[step] && m_step != step;
        const QString summary = step == Step::Opened ? m_session->opened().name() : stepSummary(step, answers);
        StepsList::Item item{step, summary, StepState::Upcoming};
        if (problem) {
            const bool isMissing = problem->reason == answers::Reason::Missing;
            item.state = wasLeft || !isMissing ? StepState::Incomplete : StepState::Upcoming;
            item.summary = isMissing ? tr("needs an answer") : tr("has an error");
        } else if (m_visited[step] && step != Step::Review && step != Step::Export) {
            item.state = StepState::Done;
        }
        items.push_back(item);
    }
    m_steps->setItems(items, m_step, whyStepsAreMissing(answers.role));
}

void MainWindow::takePlaceOf(const MainWindow &other)
{
    m_preview->setCurrentIndex(other.m_preview->currentIndex());
    goTo(other.place());
}

void MainWindow::markAllVisited()
{
    for (const Step step : allSteps())
        m_visited[step] = true;
    refresh();
}

WizardPlace MainWindow::place() const
{
    const OpenedFiles &opened = m_session->opened();
    WizardPlace place{m_step, {}, m_session->answersPath(), opened.path(), opened.repairedTexts()};
    for (const auto &[step, isVisited] : m_visited) {
        if (isVisited)
            place.seen.push_back(step);
    }
    return place;
}

void MainWindow::goTo(const WizardPlace &place)
{
    for (const Step step : place.seen)
        m_visited[step] = true;
    const bool isAsked = std::ranges::contains(shownSteps(), place.step);
    showStep(isAsked ? place.step : Step::Role);
}

void MainWindow::showNotice(const QString &text)
{
    m_noticeIsNews = false;
    m_notice->showMessage(theme::Tone::Warning, text);
}

void MainWindow::showNews(theme::Tone tone, const QString &text)
{
    m_noticeIsNews = true;
    m_notice->showMessage(tone, text);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldPreview(width() < narrow);
}

void MainWindow::foldPreview(bool fold)
{
    if (fold == m_folded)
        return;
    m_folded = fold;
    if (fold) {
        m_middle->addTab(m_right, tr("Preview"));
        return;
    }
    m_middle->removeTab(m_middle->indexOf(m_right));
    m_columns->addWidget(m_right);
    m_right->show();
    spreadColumns();
}

void MainWindow::spreadColumns()
{
    const int steps = 25 * grid;
    const int rest = qMax(width() - steps, 2 * grid);
    m_columns->setSizes({steps, rest * 46 / 100, rest * 54 / 100});
}

void MainWindow::restoreLayout()
{
    const QSettings &settings = windowSettings();
    restoreGeometry(settings.value(geometryKey).toByteArray());
    foldPreview(width() < narrow);
    spreadColumns();
    m_right->setSizes({60 * grid, 34 * grid});
    if (!m_folded)
        m_columns->restoreState(settings.value(columnsKey).toByteArray());
    m_right->restoreState(settings.value(rightKey).toByteArray());
    restorePreviewTree();
}

void MainWindow::saveLayout() const
{
    QSettings &settings = windowSettings();
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(rightKey, m_right->saveState());
    if (!m_folded)
        settings.setValue(columnsKey, m_columns->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}
