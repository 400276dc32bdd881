// SPDX-License-Identifier: MIT
#include "ui/preview/zoom.h"

#include "ui/answers_file.h"

#include <QApplication>
#include <QSettings>
#include <QTextEdit>
#include <QWheelEvent>
#include <algorithm>
#include <array>
#include <ranges>

namespace preview {

namespace {

const QString zoomKey = QStringLiteral("preview/zoom");

constexpr std::array sizes{50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

} // namespace

Zoom::Zoom(QObject *parent)
    : QObject(parent), m_percent(qBound(smallest, windowSettings().value(zoomKey, 100).toInt(), largest))
{
}

void Zoom::step(int direction)
{
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(sizes, m_percent);
        set(next == sizes.end() ? largest : *next);
        return;
    }
    const auto here = std::ranges::lower_bound(sizes, m_percent);
    set(here == sizes.begin() ? smallest : *(here - 1));
}

void Zoom::set(int percent)
{
    if (percent == m_percent)
        return;
    m_percent = percent;
    windowSettings().setValue(zoomKey, percent);
    Q_EMIT changed(percent);
}

void Zoom::applyTo(QTextEdit *edit)
{
    edit->viewport()->installEventFilter(this);
    const auto scale = [edit](int percent) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        edit->setFont(font);
    };
    if (m_percent != 100)
        scale(m_percent);
    connect(this, &Zoom::changed, edit, scale);
}

bool Zoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (const int by = wheel->angleDelta().y(); by != 0)
        step(by > 0 ? 1 : -1);
    return true;
}

} // namespace preview
