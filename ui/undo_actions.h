// SPDX-License-Identifier: MIT
#pragma once

#include "answers/field.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;
class Session;

/// Undo and redo of answers, in words that name the answer. Their keys work wherever the focus is in the
/// window: a field that holds an answer has no undo of its own. Any other field keeps its own as long as
/// there is something in it to take back.
class UndoActions : public QObject
{
    Q_OBJECT
public:
    /// The actions become those of `window`, which owns this.
    UndoActions(Session *session, QWidget *window);

    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }

Q_SIGNALS:
    /// The answer to this field is as it was.
    void wentTo(answers::Field field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goBack();
    void goForth();
    void describe();
    bool showContextMenu(QWidget *field, const QPoint &where);
    void takeOver(QMenu *menu);

    Session *m_session;
    QWidget *m_window;
    QAction *m_undo;
    QAction *m_redo;
};
