// SPDX-License-Identifier: MIT
#include "ui/features/table_editor.h"

#include "ui/features/table_delegate.h"
#include "ui/features/table_model.h"
#include "ui/message_line.h"
#include "ui/wording/table_text.h"
#include "ui/wrapping_button.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using catalogue::RowProblem;
using theme::grid;

namespace {

constexpr int fewestRows = 3;
constexpr int mostRows = 8;
constexpr std::size_t mostReasons = 3;
constexpr qint64 longestFile = 1024 * 1024;

QString catalogueText(const char *text)
{
    return QCoreApplication::translate("catalogue", text);
}

QString reasonOf(const RowProblem &problem)
{
    return TableEditor::tr("Line %1: %2").arg(problem.line + 1).arg(wording::rowFaultText(problem.fault, problem.arguments));
}

} // namespace

TableEditor::TableEditor(const QString &file)
    : m_file(file), m_model(new TableModel(this)), m_view(new QTableView), m_title(new QLabel(file)),
      m_hint(new HintLabel), m_message(new MessageLine), m_body(new QWidget)
{
    m_title->setFont(theme::codeFont());
    makeView();
    layOut();
    connect(m_model, &TableModel::edited, this, &TableEditor::showProblems);
    connect(m_model, &TableModel::edited, this, &TableEditor::edited);
    setLines(std::nullopt);
}

void TableEditor::makeView()
{
    m_view->setObjectName(QStringLiteral("table-") + m_file);
    m_view->setAccessibleName(tr("Table %1").arg(m_file));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TableDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setWordWrap(false);
    m_view->setShowGrid(true);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(3 * grid + grid / 2);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
}

QPushButton *TableEditor::named(QPushButton *button, const QString &name)
{
    button->setObjectName(name + u'-' + m_file);
    button->setAutoDefault(false);
    button->installEventFilter(this);
    return button;
}

void TableEditor::makeButtons()
{
    auto *buttons = new QGridLayout;
    buttons->setSpacing(grid);
    buttons->setColumnStretch(2, 1);
    const auto add = [&](int row, int column, const QString &text, const QString &name, const QString &tip, auto slot) {
        QPushButton *button = named(new WrappingButton(text), name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button, row, column);
    };
    add(0, 0, tr("Add row"), QStringLiteral("addRow"), tr("Enter, or type into the last row"), &TableEditor::addRow);
    add(0, 1, tr("Remove row"), QStringLiteral("removeRows"), tr("Delete"), &TableEditor::removeRows);
    add(1, 0, tr("Paste"), QStringLiteral("pasteRows"), tr("Lines of text: a key, a blank, a value"),
        &TableEditor::paste);
    add(1, 1, tr("Import…"), QStringLiteral("importRows"), tr("The lines of a file, with its comments"),
        &TableEditor::import);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(buttons);
}

void TableEditor::layOut()
{
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(grid);
    body->addWidget(m_view);
    body->addWidget(m_message);
    makeButtons();
    m_make = named(new WrappingButton(tr("Write the table here")), QStringLiteral("makeTable"));
    connect(m_make, &QPushButton::clicked, this, &TableEditor::make);
    makeRemoveButton();
    auto *head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(m_title, 1);
    head->addWidget(m_make);
    head->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_body);
}

void TableEditor::makeRemoveButton()
{
    m_remove = named(new QPushButton(QStringLiteral("×")), QStringLiteral("removeTable"));
    m_remove->setAccessibleName(tr("Remove the table %1").arg(m_file));
    m_remove->setToolTip(tr("Take the table away"));
    m_remove->setFixedWidth(4 * grid);
    connect(m_remove, &QPushButton::clicked, this, &TableEditor::removeWanted);
}

void TableEditor::showHead(const mc::TableUse &use)
{
    const catalogue::Table &table = mc::tableOf(use);
    m_model->setTable(table);
    m_title->setText(use.isList ? tr("List %1").arg(m_file) : tr("Table %1").arg(m_file));
    const QString key = catalogueText(table.key);
    m_hint->setText(use.isList ? key
                               : tr("Left: %1 Right: %2", "columns of a table").arg(key, catalogueText(table.value)));
    m_view->setAccessibleDescription(m_hint->text());
}

void TableEditor::setTable(const ShownTable &table)
{
    showHead(table.use);
    setLines(table.lines);
}

void TableEditor::setLines(const std::optional<QStringList> &lines)
{
    m_body->setVisible(lines.has_value());
    m_make->setVisible(!lines);
    m_remove->setVisible(lines.has_value());
    const QPersistentModelIndex current = m_view->currentIndex();
    const int row = current.row();
    m_model->setLines(lines.value_or(QStringList()));
    if (!current.isValid() && row >= 0)
        m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    showProblems();
}

QStringList TableEditor::lines() const
{
    return m_model->lines();
}

void TableEditor::make()
{
    setLines(QStringList());
    Q_EMIT edited();
    addRow();
}

void TableEditor::addRow()
{
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, TableModel::Key);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(last);
    m_view->edit(last);
}

void TableEditor::removeRows()
{
    QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && m_view->currentIndex().isValid())
        chosen += m_view->currentIndex();
    if (chosen.isEmpty())
        return;
    const auto [first, last] =
        std::ranges::minmax(chosen, {}, [](const QModelIndex &index) { return index.row(); });
    const int row = first.row();
    m_model->remove(row, last.row() - row + 1);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), TableModel::Key));
}

void TableEditor::insertHere(const QStringList &lines)
{
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? current.row() : m_model->rowCount() - 1;
    m_model->insert(row, lines);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model->index(row + static_cast<int>(lines.size()), TableModel::Key));
}

void TableEditor::paste()
{
    insertHere(catalogue::linesOf(QGuiApplication::clipboard()->text()));
}

void TableEditor::import()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import into %1").arg(m_file));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->setMessage(theme::Tone::Error, tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    const QByteArray content = file.read(longestFile + 1);
    if (content.size() > longestFile || content.contains('\0')) {
        m_message->setMessage(theme::Tone::Error,
                              tr("%1 is no table: it is larger than 1 MiB, or no text.").arg(path));
        return;
    }
    insertHere(catalogue::linesOf(QString::fromUtf8(content)));
}

void TableEditor::showProblems()
{
    QStringList reasons;
    const std::vector<RowProblem> &problems = m_model->problems();
    for (const RowProblem &problem : problems) {
        if (static_cast<std::size_t>(reasons.size()) < mostReasons)
            reasons += reasonOf(problem);
    }
    if (problems.size() > mostReasons)
        reasons += tr("%n more line(s) are wrong.", nullptr, static_cast<int>(problems.size() - mostReasons));
    m_message->setMessage(theme::Tone::Error, reasons.join(u'\n'));
    showComments();
    fitHeight();
}

void TableEditor::showComments()
{
    m_view->clearSpans();
    if (m_model->isList())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isComment(row))
            m_view->setSpan(row, TableModel::Key, 1, 2);
    }
}

void TableEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), fewestRows, mostRows);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
                           + rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth());
}

/// What a table is usually edited with.
bool TableEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.matches(QKeySequence::Paste))
        paste();
    else if (key.matches(QKeySequence::Delete))
        removeRows();
    else if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && m_view->currentIndex().isValid())
        m_view->edit(m_view->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void showTables(std::map<QString, TableEditor *> &editors, const std::vector<ShownTable> &tables,
                const std::function<TableEditor *(const QString &)> &add)
{
    std::erase_if(editors, [&tables](const auto &shown) {
        if (std::ranges::contains(tables, shown.first, [](const ShownTable &table) { return table.use.file; }))
            return false;
        shown.second->hide();
        shown.second->deleteLater();
        return true;
    });
    for (const ShownTable &table : tables) {
        TableEditor *&editor = editors[table.use.file];
        if (!editor)
            editor = add(table.use.file);
        editor->setTable(table);
    }
}
