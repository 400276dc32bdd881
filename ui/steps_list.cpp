// SPDX-License-Identifier: MIT
#include "ui/steps_list.h"

#include "ui/message_line.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using theme::grid;
using theme::Tone;

namespace {

enum Role { Summary = Qt::UserRole, State };

constexpr int signSize = 5 * grid / 2;
constexpr int textLeft = 3 * grid / 2 + signSize + 3 * grid / 2;

/// Paints a step: its sign, its name, and below what was answered.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int text = option.fontMetrics.height() + QFontMetrics(theme::smallFont()).height();
        return {20 * grid, text + 2 * grid};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        paintGround(*painter, option, current);
        paintSign(*painter, option, index, current);
        paintText(*painter, option, index, current);
        painter->restore();
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool current)
    {
        const QRectF area = QRectF(option.rect).adjusted(grid / 2, 1, -grid / 2, -1);
        QColor colour = option.palette.color(QPalette::Active, QPalette::Highlight);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus) && current;
        painter.setPen(focused ? QPen(colour, 1.5) : QPen(Qt::NoPen));
        colour.setAlpha(current ? 36 : option.state.testFlag(QStyle::State_MouseOver) ? 18 : 0);
        painter.setBrush(colour);
        painter.drawRoundedRect(area, 6, 6);
    }

    static void paintSign(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          bool current)
    {
        const QRect area(option.rect.left() + 3 * grid / 2, option.rect.center().y() - signSize / 2, signSize,
                         signSize);
        const auto state = static_cast<StepState>(index.data(State).toInt());
        if (state != StepState::Upcoming) {
            const Tone tone = state == StepState::Done ? Tone::Success : Tone::Error;
            painter.drawPixmap(area.topLeft(), theme::toneSign(tone, option.palette, signSize,
                                                               painter.device()->devicePixelRatioF()));
            return;
        }
        const QColor colour = current ? option.palette.color(QPalette::Active, QPalette::Highlight)
                                      : theme::mutedColour(option.palette);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(area).adjusted(1, 1, -1, -1));
        painter.setFont(theme::smallFont());
        painter.setPen(current ? option.palette.color(QPalette::WindowText) : colour);
        painter.drawText(area, Qt::AlignCenter, QString::number(index.row() + 1));
    }

    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          bool current)
    {
        const QRect room = option.rect.adjusted(textLeft, 0, -grid - grid / 2, 0);
        const QFontMetrics small(theme::smallFont());
        QFont nameFont = option.font;
        nameFont.setWeight(current ? QFont::DemiBold : QFont::Normal);
        const QString summary = index.data(Summary).toString();
        const int high = QFontMetrics(nameFont).height() + (summary.isEmpty() ? 0 : small.height());
        const int top = room.center().y() - high / 2;
        painter.setFont(nameFont);
        painter.setPen(option.palette.color(QPalette::WindowText));
        painter.drawText(
            QRect(room.left(), top, room.width(), QFontMetrics(nameFont).height()), Qt::AlignLeft,
            QFontMetrics(nameFont).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter.setFont(theme::smallFont());
        painter.setPen(theme::mutedColour(option.palette));
        painter.drawText(
            QRect(room.left(), top + QFontMetrics(nameFont).height(), room.width(), small.height()),
            Qt::AlignLeft, small.elidedText(summary, Qt::ElideRight, room.width()));
    }
};

QString stateName(StepState state)
{
    switch (state) {
    case StepState::Upcoming:
        return StepsList::tr("not visited yet");
    case StepState::Done:
        return StepsList::tr("done");
    case StepState::Incomplete:
        break;
    }
    return StepsList::tr("not right yet");
}

/// Both in full: there may be no room for them in the list.
QString inFull(const QString &name, const QString &summary)
{
    return QStringLiteral("<b>%1</b><br>%2").arg(name.toHtmlEscaped(), summary.toHtmlEscaped());
}

} // namespace

StepsList::StepsList(QWidget *parent) : QWidget(parent), m_list(new QListWidget), m_why(new HintLabel)
{
    m_list->setObjectName(QStringLiteral("steps"));
    m_list->setAccessibleName(tr("Steps"));
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid / 2, 3 * grid / 2, grid / 2, 3 * grid / 2);
    layout->setSpacing(grid);
    layout->addWidget(m_list, 1);
    m_why->setContentsMargins(3 * grid / 2, 0, grid, 0);
    layout->addWidget(m_why);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT stepChosen(m_items[static_cast<std::size_t>(row)].step);
    });
}

QWidget *StepsList::focusTarget() const
{
    return m_list;
}

void StepsList::setItems(const std::vector<Item> &items, Step current, const QString &whyOthersAreMissing)
{
    const QSignalBlocker blocker(m_list);
    m_items = items;
    m_why->setText(whyOthersAreMissing);
    while (m_list->count() > static_cast<int>(items.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(items.size()))
        m_list->addItem(QString());
    for (int row = 0; row < m_list->count(); ++row) {
        const Item &item = items[static_cast<std::size_t>(row)];
        QListWidgetItem *entry = m_list->item(row);
        entry->setText(stepName(item.step));
        entry->setData(Summary, item.summary);
        entry->setData(State, static_cast<int>(item.state));
        entry->setToolTip(item.summary.isEmpty() ? QString() : inFull(entry->text(), item.summary));
        entry->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(stepName(item.step), stateName(item.state)));
        if (item.step == current)
            m_list->setCurrentRow(row);
    }
}
