// SPDX-License-Identifier: MIT
#include "ui/features/entry_list.h"

#include "ui/features/entry_model.h"
#include "ui/mnemonic.h"
#include "ui/theme.h"
#include "ui/wording/features.h"
#include "ui/wrapping_button.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using catalogue::Task;
using theme::grid;

namespace {

constexpr int rowsInSight = 6;

/// Two lines: name and remark, and the sentence.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, rowHeight()};
    }

    static int rowHeight()
    {
        return QFontMetrics(theme::codeFont()).height() + QFontMetrics(theme::smallFont()).height() + grid;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        plain.text.clear();
        const QStyle *style = plain.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const QPalette::ColorRole ink = isChosen ? QPalette::HighlightedText : QPalette::Text;
        paintLine(*painter, option.rect.adjusted(grid, grid / 2, -grid, 0), index, option.palette.color(ink));
        painter->setFont(theme::smallFont());
        painter->setPen(isChosen ? option.palette.color(ink) : theme::mutedColour(option.palette));
        const QRect below = option.rect.adjusted(grid, grid / 2 + QFontMetrics(theme::codeFont()).height(), -grid, 0);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(index.data(EntryModel::Summary).toString(),
                                                            Qt::ElideRight, below.width()));
    }

private:
    static void paintLine(QPainter &painter, const QRect &area, const QModelIndex &index, const QColor &ink)
    {
        painter.setPen(ink);
        painter.setFont(theme::smallFont());
        const QString remark = index.data(EntryModel::Remark).toString();
        const int room = area.width() - (remark.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(remark) + grid);
        painter.drawText(area, Qt::AlignRight | Qt::AlignTop, remark);
        painter.setFont(theme::codeFont());
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    }
};

} // namespace

EntryList::EntryList()
    : m_model(new EntryModel(this)), m_search(new QLineEdit), m_task(new QComboBox), m_list(new QListView),
      m_add(new WrappingButton(tr("&Add it"))), m_addRaw(new WrappingButton(tr("Add lines of your &own"))),
      m_leaveOut(new WrappingButton(tr("&Leave it out")))
{
    makeSearch();
    makeTasks();
    makeList();
    makeButtons();
    layOut();
    followCurrent();
}

void EntryList::makeSearch()
{
    m_search->setObjectName(QStringLiteral("featureSearch"));
    m_search->setPlaceholderText(tr("for example timeout"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setSearch(words);
        followCurrent();
    });
}

void EntryList::makeTasks()
{
    m_task->setObjectName(QStringLiteral("featureTask"));
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // narrow windows get narrow tasks
    m_task->addItem(tr("Every task"));
    for (const Task task : wording::allTasks())
        m_task->addItem(wording::taskName(task), static_cast<int>(task));
    connect(m_task, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setTask(index == 0 ? std::nullopt : std::optional(static_cast<Task>(m_task->itemData(index).toInt())));
        followCurrent();
    });
}

void EntryList::makeList()
{
    m_list->setObjectName(QStringLiteral("featureList"));
    m_list->setAccessibleName(tr("Directives"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(rowsInSight * EntryDelegate::rowHeight() + 2 * m_list->frameWidth());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryList::followCurrent);
    connect(m_list, &QListView::activated, this, &EntryList::addCurrent);
}

void EntryList::makeButtons()
{
    m_add->setObjectName(QStringLiteral("addFeature"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_addRaw->setObjectName(QStringLiteral("addRaw"));
    for (QPushButton *button : {m_add, m_leaveOut, m_addRaw})
        button->setAutoDefault(false);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        if (const QModelIndex current = m_list->currentIndex(); current.isValid())
            Q_EMIT omissionWanted(m_model->entry(current));
    });
    connect(m_add, &QPushButton::clicked, this, &EntryList::addCurrent);
    connect(m_addRaw, &QPushButton::clicked, this, &EntryList::rawWanted);
}

void EntryList::layOut()
{
    auto *search = new QFormLayout;
    search->setSpacing(grid);
    for (const auto &[label, input] : {std::pair<QString, QWidget *>(tr("&Search"), m_search),
                                       std::pair<QString, QWidget *>(tr("&Task"), m_task)}) {
        input->setAccessibleName(withoutMnemonic(label));
        search->addRow(label, input);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_add);
    buttons->addWidget(m_addRaw);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(search);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_leaveOut, 0, Qt::AlignLeft);
}

void EntryList::setWritten(const QSet<QString> &names, answers::Release release)
{
    m_model->setWritten(names, release);
}

void EntryList::setLeavable(const QSet<QString> &names)
{
    m_leavable = names;
    offerToLeaveOut();
}

/// Only where there is something to leave out.
void EntryList::offerToLeaveOut()
{
    const QModelIndex current = m_list->currentIndex();
    m_leaveOut->setVisible(current.isValid()
                           && m_leavable.contains(QString::fromUtf8(m_model->entry(current).name)));
}

void EntryList::followCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_add->setEnabled(current.isValid());
    offerToLeaveOut();
    if (current.isValid())
        Q_EMIT entryChosen(QString::fromUtf8(m_model->entry(current).name));
}

void EntryList::addCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        Q_EMIT entryWanted(m_model->entry(current));
}
