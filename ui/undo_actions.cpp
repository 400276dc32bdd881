// SPDX-License-Identifier: MIT
#include "ui/undo_actions.h"

#include "ui/icons.h"
#include "ui/pages/alias_rows.h"
#include "ui/pages/field_row.h"
#include "ui/session.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace {

bool holdsAnswer(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const FieldRow *>(widget) || qobject_cast<const AliasRows *>(widget))
            return true;
    }
    return false;
}

bool hasOwnUndo(const QWidget *widget, bool redo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget); text && !text->isReadOnly())
        return redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    return false;
}

/// The field that a context menu is wanted for; a text of several lines gets that event through its viewport.
QWidget *textFieldAt(QWidget *widget)
{
    if (qobject_cast<QLineEdit *>(widget))
        return widget;
    auto *text = qobject_cast<QPlainTextEdit *>(widget->parentWidget());
    return text && text->viewport() == widget ? text : nullptr;
}

QMenu *standardMenu(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        return line->createStandardContextMenu();
    return qobject_cast<QPlainTextEdit *>(field)->createStandardContextMenu();
}

/// Every key that means it on this desktop, `first` before them.
QList<QKeySequence> keys(QKeySequence::StandardKey standard, QKeyCombination first)
{
    QList<QKeySequence> all = QKeySequence::keyBindings(standard);
    all.removeAll(QKeySequence(first));
    all.prepend(QKeySequence(first));
    return all;
}

QString changeText(const History::State &state)
{
    switch (state.origin) {
    case History::Origin::Opened:
        return UndoActions::tr("Open a file");
    case History::Origin::Suggested:
        return UndoActions::tr("New answers");
    case History::Origin::Edited:
        break;
    }
    return wording::fieldLabel(state.changed.front()).replace(u'&', QStringLiteral("&&"));
}

} // namespace

UndoActions::UndoActions(Session *session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_undo(new QAction(window)),
      m_redo(new QAction(window))
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_undo->setIcon(theme::icon(QStringLiteral("edit-undo")));
    m_redo->setIcon(theme::icon(QStringLiteral("edit-redo")));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
    m_undo->setShortcuts(keys(QKeySequence::Undo, Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts(keys(QKeySequence::Redo, Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, this, &UndoActions::goBack);
    connect(m_redo, &QAction::triggered, this, &UndoActions::goForth);
    connect(session, &Session::answersChanged, this, &UndoActions::describe);
    describe();
    qApp->installEventFilter(this);
}

void UndoActions::goBack()
{
    const History::State *state = m_session->history().undoable();
    if (!state)
        return;
    const answers::Field field = state->changed.front();
    m_session->undo();
    Q_EMIT wentTo(field);
}

void UndoActions::goForth()
{
    const History::State *state = m_session->history().redoable();
    if (!state)
        return;
    const answers::Field field = state->changed.front();
    m_session->redo();
    Q_EMIT wentTo(field);
}

void UndoActions::describe()
{
    const History::State *back = m_session->history().undoable();
    const History::State *forth = m_session->history().redoable();
    m_undo->setEnabled(back);
    m_redo->setEnabled(forth);
    m_undo->setText(back ? tr("&Undo: %1", "menu entry; %1 is what was changed").arg(changeText(*back))
                         : tr("&Undo"));
    m_redo->setText(forth ? tr("&Redo: %1", "menu entry; %1 is what was changed").arg(changeText(*forth))
                          : tr("&Redo"));
}

// A text field would claim these keys for itself. It does not get to see that it could; so the window's
// shortcut has them.
bool UndoActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::ContextMenu)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !m_window->isAncestorOf(widget))
        return false;
    if (event->type() == QEvent::ContextMenu) {
        QWidget *field = textFieldAt(widget);
        return field && holdsAnswer(field) &&
               showContextMenu(field, static_cast<QContextMenuEvent *>(event)->globalPos());
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    const bool redo = m_redo->shortcuts().contains(pressed);
    if (!redo && !m_undo->shortcuts().contains(pressed))
        return false;
    if (!holdsAnswer(widget) && hasOwnUndo(widget, redo))
        return false;
    event->ignore();
    return true;
}

bool UndoActions::showContextMenu(QWidget *field, const QPoint &where)
{
    QMenu *menu = standardMenu(field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    takeOver(menu);
    menu->popup(where);
    return true;
}

void UndoActions::takeOver(QMenu *menu)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *own : actions) {
        const bool isUndo = own->objectName() == QStringLiteral("edit-undo");
        if (!isUndo && own->objectName() != QStringLiteral("edit-redo"))
            continue;
        menu->insertAction(own, isUndo ? m_undo : m_redo);
        menu->removeAction(own);
    }
}
