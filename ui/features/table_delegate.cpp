// SPDX-License-Identifier: MIT
#include "ui/features/table_delegate.h"

#include "ui/features/table_model.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace {

QStringList offersFor(const QModelIndex &index)
{
    const auto &model = static_cast<const TableModel &>(*index.model());
    if (index.column() == TableModel::Key)
        return catalogue::keyBeginnings(model.table());
    return catalogue::valuesFor(model.table(), index.siblingAtColumn(TableModel::Key).data().toString());
}

} // namespace

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("tableCell"));
    line->setFont(theme::codeFont());
    line->setFrame(false);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (const QStringList offers = offersFor(index); !offers.isEmpty()) {
        auto *completer = new QCompleter(offers, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->popup()->setFont(theme::codeFont());
        line->setCompleter(completer);
    }
    return line;
}

// Over the whole cell: the usual editor leaves a gap where an icon would be.
void TableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

/// Down opens the list of what may stand there, whatever has been typed.
bool TableDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (line && line->completer() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        QCompleter *completer = line->completer();
        completer->setCompletionPrefix(QString());
        completer->complete();
        return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}
