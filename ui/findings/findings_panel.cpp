// SPDX-License-Identifier: MIT
#include "ui/findings/findings_panel.h"

#include "ui/findings/findings_list.h"
#include "ui/message_line.h"
#include "ui/session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using theme::grid;

FindingsPanel::FindingsPanel(Session *session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("findingsPanel"));
    setAccessibleName(tr("Findings"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list = new FindingsList(FindingLine::Links::ToPlaces);
    m_fine = new MessageLine;
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    lines->addWidget(m_fine);
    lines->addWidget(m_list);
    lines->addStretch(1);
    m_area = new QScrollArea;
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_area, 1);
    m_list->comeAfter(m_close);
    connect(m_list, &FindingsList::repairWanted, this, &FindingsPanel::repairWanted);
    connect(m_list, &FindingsList::fieldWanted, this, &FindingsPanel::fieldWanted);
    connect(m_list, &FindingsList::additionWanted, this, &FindingsPanel::additionWanted);
    connect(m_list, &FindingsList::lineWanted, this, &FindingsPanel::lineWanted);
    connect(session, &Session::filesChanged, this, &FindingsPanel::refresh);
    hide();
}

QWidget *FindingsPanel::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, 0);
    auto *title = new QLabel(tr("Findings"));
    title->setFont(theme::headingFont());
    m_close = new QPushButton(tr("Close"));
    m_close->setObjectName(QStringLiteral("closeFindings"));
    m_close->setAccessibleName(tr("Close the findings"));
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &FindingsPanel::close);
    layout->addWidget(title, 1);
    layout->addWidget(m_close);
    return header;
}

void FindingsPanel::toggle()
{
    if (isVisible()) {
        close();
        return;
    }
    show();
    auto *first = m_list->findChild<QPushButton *>();
    (first ? first : m_close)->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::close()
{
    hide();
    Q_EMIT closed();
}

void FindingsPanel::refresh()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(focusWidget());
    m_list->setFindings(m_session->findings(), m_session->answers());
    m_fine->setMessage(m_session->isComplete() ? theme::Tone::Success : theme::Tone::Note,
                       !m_list->isEmpty()          ? QString()
                       : m_session->isComplete() ? tr("Nothing to warn about.")
                                                 : tr("There is nothing to say before the answers are complete."));
    if (hadFocus && m_list->isEmpty())
        m_close->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

QSize FindingsPanel::sizeHint() const
{
    constexpr int most = 22 * grid;
    const int header = layout()->itemAt(0)->sizeHint().height();
    const QWidget *content = m_area->widget();
    const int wanted = content->layout()->heightForWidth(qMax(width(), 40 * grid));
    return {80 * grid, header + qBound(8 * grid, wanted, most)};
}

void FindingsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}
