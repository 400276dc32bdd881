// SPDX-License-Identifier: MIT
#include "ui/explain/explain_panel.h"

#include "ui/elided_label.h"
#include "ui/icons.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <utility>

using theme::grid;

namespace {

/// Longer than between two keystrokes, so that typing pays nothing for it.
constexpr std::chrono::milliseconds typingPause{250};

} // namespace

ExplainPanel::ExplainPanel(const Session &session, const std::function<QString(Step)> &pageText,
                           QWidget *parent)
    : QWidget(parent), m_explainer(session, pageText), m_back(new QAction(this)),
      m_forward(new QAction(this)), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("explainPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeActions();
    makeBrowser();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_text, 1);
    m_late.setSingleShot(true);
    m_late.setInterval(typingPause);
    connect(&m_late, &QTimer::timeout, this, &ExplainPanel::catchUp);
    connect(&session, &Session::answersChanged, this, [this] {
        m_answersChanged = true;
        m_late.start();
    });
    connect(&session, &Session::filesChanged, &m_late, qOverload<>(&QTimer::start));
}

void ExplainPanel::makeActions()
{
    m_back->setText(tr("Back to the explanation before"));
    m_back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_forward->setText(tr("Forward to the next explanation"));
    m_forward->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    connect(m_back, &QAction::triggered, this, &ExplainPanel::goBack);
    connect(m_forward, &QAction::triggered, this, &ExplainPanel::goForward);
    m_back->setIcon(theme::icon(QStringLiteral("go-previous")));
    m_forward->setIcon(theme::icon(QStringLiteral("go-next")));
    for (QAction *action : {m_back, m_forward}) {
        action->setEnabled(false);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        addAction(action);
    }
}

QWidget *ExplainPanel::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(grid, grid / 2, 3 * grid / 2, 0);
    layout->setSpacing(grid / 2);
    QToolButton *back = makeButton(m_back, Qt::LeftArrow);
    back->setObjectName(QStringLiteral("explainBack"));
    QToolButton *forward = makeButton(m_forward, Qt::RightArrow);
    forward->setObjectName(QStringLiteral("explainForward"));
    m_heading = new ElidedLabel;
    m_heading->setObjectName(QStringLiteral("explainedSubject"));
    layout->addWidget(back);
    layout->addWidget(forward);
    layout->addSpacing(grid / 2);
    layout->addWidget(m_heading, 1);
    return bar;
}

// The style draws an arrow of its own where the theme has no icon.
QToolButton *ExplainPanel::makeButton(QAction *action, Qt::ArrowType arrow)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text());
    button->setFixedSize(3 * grid, 3 * grid);
    if (action->icon().isNull())
        button->setArrowType(arrow);
    return button;
}

void ExplainPanel::makeBrowser()
{
    m_text->setObjectName(QStringLiteral("explanation"));
    m_text->setAccessibleName(tr("Explanation"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(3 * grid / 2);
    m_text->viewport()->installEventFilter(this);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ExplainPanel::followLink);
}

void ExplainPanel::browse(const Subject &subject)
{
    if (subject.kind == Subject::Kind::Page)
        m_page = subject.step;
    m_history.browse(subject);
    show();
}

void ExplainPanel::showText(const QString &heading, const QString &html)
{
    m_history.follow(Subject::text(heading, html));
    show();
}

void ExplainPanel::goBack()
{
    m_history.goBack();
    show();
}

void ExplainPanel::goForward()
{
    m_history.goForward();
    show();
}

// The forms of links are those of wording/explanation.h and Explainer.
void ExplainPanel::followLink(const QUrl &url)
{
    const QString target = url.path();
    if (url.scheme() == u"line") {
        Q_EMIT lineWanted(target.section(u'/', 0, 0), target.section(u'/', 1).toInt());
        return;
    }
    if (url.scheme() == u"answer") {
        if (const auto field = answers::fieldWithOption(target))
            Q_EMIT answerWanted(*field);
        return;
    }
    m_history.follow(url.scheme() == u"topic" ? Subject::topic(target) : Subject::entry(target));
    show();
}

void ExplainPanel::show()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    if (!isVisible())
        return;
    refresh();
    m_text->verticalScrollBar()->setValue(0);
}

void ExplainPanel::catchUp()
{
    if (std::exchange(m_answersChanged, false))
        Q_EMIT answersSettled();
    refresh();
}

void ExplainPanel::refresh()
{
    const Explanation now = isVisible() ? m_explainer.explain(m_history.here(), m_page) : m_shown;
    if (now == m_shown)
        return;
    const int place = m_text->verticalScrollBar()->value();
    m_shown = now;
    render();
    m_text->verticalScrollBar()->setValue(place);
}

void ExplainPanel::render()
{
    m_heading->setText(m_shown.heading);
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("h3, h2 { margin-top: 0; margin-bottom: 6px; font-size: large; }"
                       "p { margin-top: 0; margin-bottom: 8px; line-height: 125%; }"
                       "td { padding-right: 8px; padding-bottom: 4px; }"
                       "code, tt { font-family: monospace; }"
                       "a { color: %1; }")
            .arg(palette().link().color().name()));
    m_text->setHtml(m_shown.html);
}

void ExplainPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.html.isEmpty())
        render();
}

// While it is out of sight nothing is rendered.
void ExplainPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

bool ExplainPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && goByMouse(*static_cast<QMouseEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ExplainPanel::mousePressEvent(QMouseEvent *event)
{
    if (!goByMouse(*event))
        QWidget::mousePressEvent(event);
}

bool ExplainPanel::goByMouse(const QMouseEvent &event)
{
    if (event.button() == Qt::BackButton)
        goBack();
    else if (event.button() == Qt::ForwardButton)
        goForward();
    return event.button() == Qt::BackButton || event.button() == Qt::ForwardButton;
}
