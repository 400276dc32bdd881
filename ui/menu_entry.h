// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QMenu>

/// Adds an entry to a menu. `slot` is a function of `receiver` or anything else that QObject::connect()
/// takes.
template <typename Receiver, typename Slot>
QAction *addEntry(Receiver *receiver, QMenu *menu, const QString &text, const QKeySequence &keys,
                  const char *name, Slot slot)
{
    QAction *action = menu->addAction(text, receiver, slot);
    action->setShortcut(keys);
    action->setObjectName(QLatin1StringView(name));
    return action;
}
