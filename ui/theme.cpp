// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "ui/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QStyle>
#include <QStyleHints>
#include <algorithm>
#include <cmath>

namespace theme {

namespace {

struct Colours {
    QRgb window, base, alternate, text, muted, button, accent, onAccent, link, line, disabled;
};

constexpr Colours light{0xfff4f5f7, 0xffffffff, 0xffeef1f5, 0xff1b2230, 0xff566072,
                        0xfffbfcfd, 0xff1f5fbf, 0xffffffff, 0xff1a56b0, 0xffd3d8e0,
                        0xff566072};
constexpr Colours dark{0xff20242b, 0xff181b20, 0xff262b33, 0xffe6e9ee, 0xffa4adba,
                       0xff2e343d, 0xff5b9bf0, 0xff0d1420, 0xff86b6f7, 0xff3b424d,
                       0xffa4adba};
constexpr Colours highContrast{0xff000000, 0xff000000, 0xff1f1f1f, 0xffffffff, 0xffd9d9d9,
                               0xff000000, 0xffffe600, 0xff000000, 0xff7fdcff, 0xffffffff,
                               0xff8a8a8a};

/// What a desktop's palette has at least when somebody asked for high contrast; an ordinary black on light
/// grey comes to 18.
constexpr qreal starkest = 19.5;

void setDisabled(QPalette &palette, const Colours &colours)
{
    const QColor grey(colours.disabled);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, grey);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, grey);
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(colours.window));
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Text, colours.text);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.onAccent);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.onAccent);
    set(QPalette::Accent, colours.accent);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::ToolTipBase, colours.base);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::Mid, colours.line);
    setDisabled(palette, colours);
    return palette;
}

bool asksForHighContrast(const QPalette &ofDesktop)
{
    return isHighContrast(ofDesktop) ||
           qEnvironmentVariable("GTK_THEME").contains(QLatin1String("HighContrast"), Qt::CaseInsensitive);
}

/// Keeps the application in the look that was chosen, and knows what the desktop had before.
class Wardrobe : public QObject
{
public:
    explicit Wardrobe(QApplication &application)
        : QObject(&application), m_application(application), m_styleOfDesktop(application.style()->name()),
          m_asksForHighContrast(asksForHighContrast(QApplication::palette()))
    {
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Wardrobe::dress);
    }

    void wear(Look look)
    {
        m_look = look;
        dress();
    }

    Look look() const { return m_look; }

private:
    bool wearsOurs() const { return qobject_cast<const Style *>(QApplication::style()) != nullptr; }

    void dress()
    {
        const bool hasOwnStyle = m_styleOfDesktop.compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0;
        if (m_look == Look::System && hasOwnStyle) {
            if (wearsOurs())
                QApplication::setStyle(m_styleOfDesktop);
            m_application.setPalette(QPalette());
            return;
        }
        if (!wearsOurs())
            QApplication::setStyle(new Style);
        m_application.setPalette(paletteOf(m_look));
    }

    QPalette paletteOf(Look look) const
    {
        switch (look) {
        case Look::Light:
            return lightPalette();
        case Look::Dark:
            return darkPalette();
        case Look::HighContrast:
            return highContrastPalette();
        case Look::System:
            break;
        }
        if (m_asksForHighContrast)
            return highContrastPalette();
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? darkPalette()
                                                                                     : lightPalette();
    }

    QApplication &m_application;
    QString m_styleOfDesktop;
    bool m_asksForHighContrast;
    Look m_look = Look::System;
};

Wardrobe &wardrobeOf(QApplication &application)
{
    static QPointer<Wardrobe> wardrobe;
    if (!wardrobe)
        wardrobe = new Wardrobe(application);
    return *wardrobe;
}

/// WCAG's relative luminance, from 0 for black to 1 for white.
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QFont scaled(qreal factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

void drawTriangle(QPainter &painter, const QRectF &area)
{
    QPainterPath path(QPointF(area.center().x(), area.top()));
    path.lineTo(area.right(), area.bottom());
    path.lineTo(area.left(), area.bottom());
    path.closeSubpath();
    painter.drawPath(path);
}

void drawMark(QPainter &painter, Tone tone, qreal size)
{
    const qreal middle = size / 2;
    QPen pen(painter.pen().color(), size / 8.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (tone == Tone::Success) {
        painter.drawPolyline(
            QPolygonF({{size * .28, size * .52}, {size * .44, size * .68}, {size * .73, size * .35}}));
        return;
    }
    const bool upsideDown = tone == Tone::Note;
    const qreal shift = tone == Tone::Warning ? size * .09 : 0;
    const qreal dot = (upsideDown ? size * .28 : size * .74) + shift / 2;
    const qreal from = (upsideDown ? size * .47 : size * .26) + shift;
    const qreal to = (upsideDown ? size * .74 : size * .54) + shift / 2;
    painter.drawPoint(QPointF(middle, dot));
    painter.drawLine(QPointF(middle, from), QPointF(middle, to));
}

} // namespace

void apply(QApplication &application, Look look)
{
    wardrobeOf(application).wear(look);
}

Look currentLook(QApplication &application)
{
    return wardrobeOf(application).look();
}

QPalette lightPalette()
{
    return paletteOf(light);
}

QPalette darkPalette()
{
    return paletteOf(dark);
}

QPalette highContrastPalette()
{
    return paletteOf(highContrast);
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.window().color(), palette.windowText().color()) >= starkest;
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isDark(const QPalette &palette)
{
    return palette.window().color().lightness() < palette.windowText().color().lightness();
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const bool onDark = isDark(palette);
    switch (tone) {
    case Tone::Note:
        return onDark ? QColor(0x86b6f7) : QColor(0x1a56b0);
    case Tone::Success:
        return onDark ? QColor(0x6fd08c) : QColor(0x1c7037);
    case Tone::Warning:
        return onDark ? QColor(0xf0b95c) : QColor(0x8a5300);
    case Tone::Error:
        break;
    }
    return onDark ? QColor(0xff938a) : QColor(0xb3261e);
}

QColor mutedColour(const QPalette &palette)
{
    const QColor text = palette.windowText().color();
    const QColor ground = palette.window().color();
    const auto mix = [](int a, int b) { return (a * 72 + b * 28) / 100; };
    return QColor(mix(text.red(), ground.red()), mix(text.green(), ground.green()),
                  mix(text.blue(), ground.blue()));
}

QColor lineColour(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

QColor fieldLineColour(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Active, QPalette::WindowText);
    return isDark(palette) ? QColor(0x7a8496) : QColor(0x828b9b);
}

QPixmap toneSign(Tone tone, const QPalette &palette, int size, qreal ratio)
{
    QPixmap pixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = toneColour(tone, palette);
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    const QRectF area = QRectF(0, 0, size, size).adjusted(1, 1, -1, -1);
    if (tone == Tone::Warning)
        drawTriangle(painter, area);
    else if (tone == Tone::Error)
        painter.drawRoundedRect(area, 3, 3);
    else
        painter.drawEllipse(area);
    painter.setPen(isDark(palette) ? palette.window().color() : QColor(Qt::white));
    drawMark(painter, tone, size);
    return pixmap;
}

QFont titleFont()
{
    return scaled(1.6, QFont::DemiBold);
}

QFont headingFont()
{
    return scaled(1.08, QFont::DemiBold);
}

QFont smallFont()
{
    return scaled(0.92, QFont::Normal);
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.95);
    return font;
}

} // namespace theme
