// SPDX-License-Identifier: MIT
#include "ui/explain/explain_panel.h"

#include "ui/elided_label.h"
#include "ui/icons.h"
#include "ui/provenance_source.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <cstdlib>
#include <optional>
#include <utility>

using theme::grid;

namespace {

/// Longer than between two keystrokes, so that typing pays nothing for it.
constexpr std::chrono::milliseconds typingPause{250};

} // namespace

ExplainPanel::ExplainPanel(const Session &session, ProvenanceSource &provenance,
                           const std::function<QString(Step)> &pageText, QWidget *parent)
    : QWidget(parent), m_provenance(provenance), m_explainer(session, pageText, &provenance),
      m_back(new QAction(this)), m_forward(new QAction(this)), m_text(new QTextBrowser)
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
    connect(&provenance, &ProvenanceSource::changed, this, &ExplainPanel::followProvenance);
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
    m_outOfDate = new QLabel(tr("being updated…", "the explanation"));
    m_outOfDate->setObjectName(QStringLiteral("explanationOutOfDate"));
    m_outOfDate->setFont(theme::smallFont());
    m_outOfDate->setForegroundRole(QPalette::PlaceholderText);
    m_outOfDate->hide();
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_outOfDate);
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
    if (url.scheme() == u"effect") {
        Q_EMIT effectWanted(target.section(u'/', 0, 0), target.section(u'/', 1).toInt());
        return;
    }
    m_history.follow(url.scheme() == u"topic" ? Subject::topic(target) : Subject::entry(target));
    show();
}

void ExplainPanel::show()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    wantProvenance();
    if (!isVisible())
        return;
    refresh();
    m_text->verticalScrollBar()->setValue(0);
}

void ExplainPanel::catchUp()
{
    if (std::exchange(m_answersChanged, false))
        Q_EMIT answersSettled();
    if (m_outOfDate->isHidden() || !isComing())
        refresh();
}

QString ExplainPanel::tracedFile() const
{
    const Subject &here = m_history.here();
    return here.kind == Subject::Kind::Line ? here.name : QString();
}

void ExplainPanel::wantProvenance()
{
    m_provenance.want(ProvenanceSource::Reader::Explanation,
                      isVisible() ? QStringList{tracedFile()} : QStringList());
}

// The words stay until those that hold now are known, so that nothing comes and goes under the reader's eyes.
void ExplainPanel::followProvenance()
{
    if (!isVisible() || tracedFile().isEmpty())
        return;
    if (isComing())
        m_outOfDate->show();
    else if (m_provenance.of(tracedFile()))
        refresh();
    else
        m_late.start();
}

bool ExplainPanel::isComing() const
{
    return m_provenance.stateOf(tracedFile()) == ProvenanceSource::State::Working;
}

void ExplainPanel::refresh()
{
    m_outOfDate->hide();
    const Explanation now = isVisible() ? m_explainer.explain(m_history.here(), m_page) : m_shown;
    if (now == m_shown)
        return;
    m_shown = now;
    renderInPlace();
}

void ExplainPanel::renderInPlace()
{
    QScrollBar &bar = *m_text->verticalScrollBar();
    const int place = bar.value();
    QTextBlock top = m_text->cursorForPosition({0, 0}).block();
    while (top.isValid() && top.text().isEmpty())
        top = top.next();
    const QString words = top.text();
    const int y = top.isValid() ? m_text->cursorRect(QTextCursor(top)).top() : 0;
    render();
    bar.setValue(place);
    std::optional<int> nearest;
    for (QTextBlock block = m_text->document()->begin(); place > 0 && block.isValid(); block = block.next()) {
        if (block.text() != words)
            continue;
        const int moved = m_text->cursorRect(QTextCursor(block)).top() - y;
        if (!nearest || std::abs(moved) < std::abs(*nearest))
            nearest = moved;
    }
    bar.setValue(place + nearest.value_or(0));
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
    wantProvenance();
    refresh();
}

void ExplainPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    wantProvenance();
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
