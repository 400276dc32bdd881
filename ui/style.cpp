// SPDX-License-Identifier: MIT
#include "ui/style.h"

#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace theme {

namespace {

constexpr int controlHeight = 4 * grid;
constexpr qreal corner = 5;

/// The frame of a text field: a hairline, the accent when it has the focus.
/// `widget` may have the property "hasProblem".
void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(option.palette.brush(enabled ? QPalette::Base : QPalette::Window));
    const bool isWrong = widget && widget->property("hasProblem").toBool();
    const QColor edge = isWrong   ? toneColour(Tone::Error, option.palette)
                        : focused ? option.palette.highlight().color()
                                  : fieldLineColour(option.palette);
    painter.setPen(QPen(edge, focused || isWrong ? 2 : 1));
    const qreal inset = focused || isWrong ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

/// Around what cannot be used now. Where every line is stark, it is broken.
QPen disabledLine(QPalette palette)
{
    palette.setCurrentColorGroup(QPalette::Active); // the greyed texts of the other are not stark
    return isHighContrast(palette) ? QPen(palette.color(QPalette::Disabled, QPalette::ButtonText), 1, Qt::DashLine)
                                   : QPen(lineColour(palette));
}

/// Along the lower edge of a button that is switched on: a bar says so where colours do not.
void drawSwitchedOn(const QStyleOptionButton &option, QPainter &painter)
{
    const QRectF area = QRectF(option.rect).adjusted(grid - 2, 0, 2 - grid, -3);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? option.palette.color(QPalette::Highlight) : mutedColour(option.palette));
    painter.drawRoundedRect(QRectF(area.left(), area.bottom() - 3, area.width(), 3), 1.5, 1.5);
}

/// A push button: flat, filled with the accent where it is the one to press next.
void drawButton(const QStyleOptionButton &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool primary = enabled && option.features.testFlag(QStyleOptionButton::DefaultButton);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    QColor fill = option.palette.color(primary ? QPalette::Highlight : QPalette::Button);
    if (option.state.testFlag(QStyle::State_Sunken))
        fill = fill.darker(112);
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
        fill = isDark(option.palette) ? fill.lighter(112) : fill.darker(104);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(primary   ? QPen(fill)
                   : enabled ? QPen(fieldLineColour(option.palette))
                             : disabledLine(option.palette));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (option.state.testFlag(QStyle::State_On))
        drawSwitchedOn(option, painter);
    if (focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(option.palette.color(primary ? QPalette::HighlightedText : QPalette::Highlight), 1.5));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), corner - 2, corner - 2);
    }
    painter.restore();
}

/// The box or ring of a choice, filled with the accent where it is made.
void drawIndicator(const QStyleOption &option, QPainter &painter, bool round)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QPen edge = enabled ? QPen(fieldLineColour(option.palette)) : disabledLine(option.palette);
    const QColor accent = enabled ? option.palette.color(QPalette::Highlight) : mutedColour(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? QPen(accent) : edge);
    painter.setBrush(on ? QBrush(accent) : option.palette.brush(enabled ? QPalette::Base : QPalette::Window));
    const qreal radius = round ? area.width() / 2 : 3;
    painter.drawRoundedRect(area, radius, radius);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Active, QPalette::HighlightedText));
        painter.drawEllipse(area.center(), area.width() / 5, area.width() / 5);
    } else if (on) {
        const qreal size = area.width();
        painter.setPen(QPen(option.palette.color(QPalette::Active, QPalette::HighlightedText), 2,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.translate(area.topLeft());
        painter.drawPolyline(
            QPolygonF({{size * .25, size * .52}, {size * .43, size * .7}, {size * .76, size * .32}}));
    }
    painter.restore();
}

/// What lies behind a scroll bar: the ground of what it scrolls.
QColor groundOf(const QStyleOption &option, const QWidget *scrollBar)
{
    const QWidget *container = scrollBar ? scrollBar->parentWidget() : nullptr;
    const auto *area =
        container ? qobject_cast<const QAbstractScrollArea *>(container->parentWidget()) : nullptr;
    return option.palette.color(area ? area->viewport()->backgroundRole() : QPalette::Window);
}

/// A scroll bar without arrows: a rounded handle on nothing.
void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle,
                   const QColor &ground)
{
    painter.fillRect(option.rect, ground);
    if (option.minimum == option.maximum)
        return;
    const bool active =
        option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = mutedColour(option.palette);
    colour.setAlpha(active ? 190 : 110);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(handle).adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

/// A tab: text over a line, the current one underlined in the accent.
void drawTab(const QStyleOptionTab &option, QPainter &painter)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect area = option.rect;
    if (!selected && option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(area, option.palette.alternateBase());
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), lineColour(option.palette));
    if (selected) {
        painter.fillRect(QRect(area.left(), area.bottom() - 2, area.width(), 3), option.palette.highlight());
    }
}

/// The arrow at the end of a tab bar that is too narrow for its tabs.
void drawTabScroller(const QStyleOptionToolButton &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const QRect area = option.rect;
    painter.fillRect(area, option.palette.color(hovered ? QPalette::AlternateBase : QPalette::Window));
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), lineColour(option.palette));
    const bool left = option.arrowType == Qt::LeftArrow;
    const QPointF tip = QRectF(area).center() + QPointF(left ? -2 : 2, 0);
    const qreal back = left ? 4 : -4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour =
        enabled ? option.palette.color(QPalette::WindowText) : fieldLineColour(option.palette);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({tip + QPointF(back, -4), tip, tip + QPointF(back, 4)}));
    painter.restore();
}

/// An entry of a menu under the pointer: tinted, so that text and icon keep their colours.
QPalette tinted(QPalette palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const auto mix = [](int a, int b) { return (a * 16 + b * 84) / 100; };
    palette.setColor(QPalette::Highlight,
                     QColor(mix(accent.red(), ground.red()), mix(accent.green(), ground.green()),
                            mix(accent.blue(), ground.blue())));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Active, QPalette::WindowText));
    return palette;
}

/// Where a part of a scroll bar without arrows is.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool level = option.orientation == Qt::Horizontal;
    const QRect area = option.rect;
    const int length = level ? area.width() : area.height();
    const int range = option.maximum - option.minimum;
    const int handle =
        range <= 0
            ? length
            : qBound(4 * grid,
                     static_cast<int>(qint64(length) * option.pageStep / (qint64(range) + option.pageStep)),
                     length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto piece = [&](int from, int size) {
        return level ? QRect(area.left() + from, area.top(), size, area.height())
                     : QRect(area.left(), area.top() + from, area.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return area;
    default:
        return {};
    }
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {result.width() + grid, qMax(result.height(), controlHeight)};
    case CT_ComboBox: // its text begins as far in as that of a line
        return {result.width() + grid / 2, qMax(result.height(), controlHeight)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width(), qMax(result.height(), controlHeight)};
    case CT_MenuBarItem:
        return {result.width() + grid, qMax(result.height(), 3 * grid + grid / 2)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return result;
        return {result.width() + 2 * grid, qMax(result.height(), 3 * grid + grid / 2)};
    case CT_TabBarTab:
        return {size.width(), qMax(result.height(), controlHeight + grid / 2)};
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? area.adjusted(grid - 2, 0, 2 - grid, 0) : area;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect area = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return area.adjusted(grid / 2, 0, 0, 0);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    return control == CC_ScrollBar && slider ? scrollBarPart(*slider, part) : area;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 3 * grid / 2;
    case PM_ScrollBarSliderMin:
        return 4 * grid;
    case PM_TabBarTabHSpace:
        return 2 * grid;
    case PM_SplitterWidth:
        return grid - 1;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return grid;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 2 * grid;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    if (hint == SH_UnderlineShortcut)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter) {
        const QRect area = option->rect;
        const bool upright = area.height() > area.width();
        const QRect line = upright ? QRect(area.center().x(), area.top(), 1, area.height())
                                   : QRect(area.left(), area.center().y(), area.width(), 1);
        painter->fillRect(line, lineColour(option->palette));
        return;
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        element == CE_TabBarTabShape && tab) {
        drawTab(*tab, *painter);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && (element == CE_MenuItem || element == CE_MenuBarItem)) {
        QStyleOptionMenuItem quiet(*item);
        quiet.palette = tinted(quiet.palette);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button &&
        button->features.testFlag(QStyleOptionButton::DefaultButton) &&
        button->state.testFlag(State_Enabled)) {
        QStyleOptionButton primary(*button);
        primary.palette.setColor(QPalette::ButtonText, primary.palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &primary, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && slider)
        drawScrollBar(*slider, *painter, scrollBarPart(*slider, SC_ScrollBarSlider),
                      groundOf(*slider, widget));
    else if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
             control == CC_ToolButton && button && widget && qobject_cast<QTabBar *>(widget->parentWidget()))
        drawTabScroller(*button, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            drawField(*option, *painter, widget);
            return;
        }
        break;
    case PE_Frame:
        if (widget && widget->property("fieldFrame").toBool()) {
            drawField(*option, *painter, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
        if (!option->state.testFlag(State_NoChange)) {
            drawIndicator(*option, *painter, false);
            return;
        }
        break;
    case PE_IndicatorRadioButton:
        drawIndicator(*option, *painter, true);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*button, *painter);
            return;
        }
        break;
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          lineColour(option->palette));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace theme
