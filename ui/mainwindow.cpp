// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/answers_file.h"
#include "ui/explain/explain_panel.h"
#include "ui/explain/topics.h"
#include "ui/footer.h"
#include "ui/message_line.h"
#include "ui/pages/aliases_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/host_page.h"
#include "ui/pages/listening_page.h"
#include "ui/pages/masquerade_page.h"
#include "ui/pages/relay_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/role_page.h"
#include "ui/pages/server_page.h"
#include "ui/preview/preview_pane.h"
#include "ui/session.h"
#include "ui/steps_list.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
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

MainWindow::MainWindow(Session *session, QWidget *parent) : QMainWindow(parent), m_session(session)
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(640, 480);
    resize(1280, 800);
    makeMenus();
    makeCentre();
    connectSession();
    restoreLayout();
    showStep(Step::Role);
    m_pages[Step::Role]->focusFirst();
    m_preview->setFiles(m_session->files());
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
    layout->addWidget(makeNoticeBar());
    layout->addWidget(m_columns, 1);
    layout->addWidget(makeHairline());
    layout->addWidget(m_footer);
    setCentralWidget(centre);
    connect(m_steps, &StepsList::stepChosen, this, &MainWindow::showStep);
    connect(m_footer, &Footer::moved, this, &MainWindow::go);
    connect(m_footer, &Footer::exportWanted, this, [this] { showStep(Step::Export); });
}

QWidget *MainWindow::makeMiddle()
{
    m_stack = new QStackedWidget;
    makePages(); // before what stands right of them and below, so that Tab goes through them first
    m_middle = new QTabWidget;
    m_middle->setObjectName(QStringLiteral("middle"));
    m_middle->setDocumentMode(true);
    m_middle->setTabBarAutoHide(true);
    // The tab bar is hidden most of the time, and Tab would end at a proxy that cannot take the focus.
    m_middle->setFocusProxy(nullptr);
    m_middle->setFocusPolicy(Qt::NoFocus);
    m_middle->tabBar()->setAccessibleName(tr("Questions or preview"));
    m_middle->addTab(m_stack, tr("Questions"));
    m_middle->setMinimumWidth(45 * grid);
    return m_middle;
}

QWidget *MainWindow::makeRight()
{
    m_preview = new PreviewPane;
    m_explain = new ExplainPanel;
    m_right = new QSplitter(Qt::Vertical);
    m_right->setObjectName(QStringLiteral("right"));
    m_right->setChildrenCollapsible(false);
    m_right->addWidget(m_preview);
    m_right->addWidget(m_explain);
    m_right->setStretchFactor(0, 3);
    m_right->setStretchFactor(1, 2);
    m_right->setMinimumWidth(40 * grid);
    m_preview->setMinimumHeight(15 * grid);
    m_explain->setMinimumHeight(10 * grid);
    return m_right;
}

QWidget *MainWindow::makeNoticeBar()
{
    m_noticeBar = new QWidget;
    auto *layout = new QHBoxLayout(m_noticeBar);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(2 * grid);
    m_notice = new MessageLine;
    m_notice->setObjectName(QStringLiteral("notice"));
    auto *dismiss = new QPushButton(tr("Dismiss"));
    dismiss->setObjectName(QStringLiteral("dismissNotice"));
    layout->addWidget(m_notice, 1);
    layout->addWidget(dismiss, 0, Qt::AlignTop);
    connect(dismiss, &QPushButton::clicked, this, [this] { showNotice({}); });
    m_noticeBar->hide();
    return m_noticeBar;
}

void MainWindow::makePages()
{
    addPage(new RolePage(m_session));
    addPage(new HostPage(m_session));
    addPage(new RelayPage(m_session));
    addPage(new MasqueradePage(m_session));
    addPage(new ListeningPage(m_session));
    addPage(new ServerPage(m_session));
    addPage(new AliasesPage(m_session));
    addPage(new ReviewPage(m_session));
    addPage(new ExportPage(m_session));
}

void MainWindow::addPage(Page *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Nothing is drawn where there is nothing to scroll; a bar that came and went would shift the page.
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(area);
    m_pages[page->step()] = page;
    connect(page, &Page::stepRequested, this, &MainWindow::showStep);
    connect(page, &Page::confirmed, this, [this] { go(+1); });
    connect(page, &Page::fieldFocused, this, &MainWindow::explainField);
}

void MainWindow::connectSession()
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refresh);
    connect(m_session, &Session::filesChanged, this, [this] {
        m_preview->setFiles(m_session->files());
        m_refresh.start(m_session->isWaiting() ? patience : std::chrono::milliseconds(0));
    });
    connect(m_preview, &PreviewPane::visibleFileChanged, m_session, &Session::setVisibleFile);
    connect(m_preview, &PreviewPane::lineChosen, this, &MainWindow::explainLine);
}

void MainWindow::explainField(answers::Field field)
{
    if (const catalogue::Entry *entry = catalogue::find(entryNameFor(field, m_session->answers())))
        m_explain->showEntry(*entry);
    else
        m_explain->showPage(m_pages[m_step]->explanation());
}

void MainWindow::explainLine(const QString &file, int line)
{
    const mc::Directive *directive = m_session->directiveAt(file, line);
    if (!directive)
        return;
    if (const catalogue::Entry *entry = catalogue::find(directive->entry))
        m_explain->showEntry(*entry, directive->cause);
}

void MainWindow::showStep(Step step)
{
    if (m_visited[m_step] && m_step != step)
        m_pages[m_step]->insistOnAnswers();
    m_step = step;
    m_visited[step] = true;
    const bool wasInPage = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget());
    const auto place = std::ranges::find(allSteps(), step) - allSteps().begin();
    m_stack->setCurrentIndex(static_cast<int>(place));
    m_middle->setCurrentIndex(0);
    m_explain->showPage(m_pages[step]->explanation());
    refresh();
    if (wasInPage)
        enterPage();
}

void MainWindow::enterPage()
{
    m_pages[m_step]->focusFirst();
    // The page explains itself until somebody moves on within it.
    m_explain->showPage(m_pages[m_step]->explanation());
}

std::optional<Step> MainWindow::neighbour(int direction) const
{
    const std::vector<Step> steps = stepsFor(m_session->answers().role);
    const auto here = std::ranges::find(steps, m_step) - steps.begin();
    const auto there = here + direction;
    if (there < 0 || there >= std::ssize(steps))
        return std::nullopt;
    return steps[static_cast<std::size_t>(there)];
}

void MainWindow::go(int direction)
{
    Page *page = m_pages[m_step];
    if (direction > 0 && firstProblemOf(m_step, m_session->problems())) {
        page->insistOnAnswers();
        refresh();
        page->focusFirstProblem();
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
    const QString host = m_session->answers().host.name.trimmed();
    setWindowTitle(host.isEmpty() ? tr("Sendmail Wizard") : tr("%1 — Sendmail Wizard").arg(host.left(80)));
}

void MainWindow::refreshSteps()
{
    const answers::Answers &answers = m_session->answers();
    std::vector<StepsList::Item> items;
    for (const Step step : stepsFor(answers.role)) {
        const std::optional<answers::Problem> problem = firstProblemOf(step, m_session->problems());
        const bool wasLeft = m_visited[step] && m_step != step;
        StepsList::Item item{step, stepSummary(step, answers), StepState::Upcoming};
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
    m_visited = other.m_visited;
    showStep(other.m_step);
    m_preview->setCurrentIndex(other.m_preview->currentIndex());
}

void MainWindow::markAllVisited()
{
    for (const Step step : allSteps())
        m_visited[step] = true;
    refresh();
}

void MainWindow::showNotice(const QString &text)
{
    m_notice->setMessage(theme::Tone::Warning, text);
    m_noticeBar->setVisible(!text.isEmpty());
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
