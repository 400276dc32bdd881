// SPDX-License-Identifier: MIT
#include "ui/accessible_areas.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace {

QAccessibleInterface *makeArea(const QString &className, QObject *object)
{
    auto *area =
        className == QLatin1StringView("QScrollArea") ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installAccessibleAreas()
{
    QAccessible::installFactory(makeArea);
}
