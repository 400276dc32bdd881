// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

/// Adds an entry to a menu. `slot` is a function of `receiver` or anything else that QObject::connect()
/// takes; `icon` a name for theme::icon().
template <typename Receiver, typename Slot>
QAction *addEntry(Receiver *receiver, QMenu *menu, const QString &text, const QKeySequence &keys,
                  const char *name, Slot slot, const char *icon = nullptr)
{
    QAction *action = menu->addAction(text, receiver, slot);
    action->setShortcut(keys);
    action->setObjectName(QLatin1StringView(name));
    if (icon)
        action->setIcon(theme::icon(QLatin1StringView(icon)));
    return action;
}
