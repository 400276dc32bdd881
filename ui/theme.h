// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;

/// How the window looks: one grid, one set of colours for light and one for dark.
namespace theme {

/// Every distance is a multiple of this or its half.
inline constexpr int grid = 8;

/// System follows the desktop: its own style where it has one, otherwise ours, light or dark or in high
/// contrast as the desktop asks for.
enum class Look { System, Light, Dark, HighContrast };

/// Gives the application that look, and keeps it in step with the desktop's.
void apply(QApplication &application, Look look = Look::System);
/// What apply() was last called with.
Look currentLook(QApplication &application);

/// The palettes themselves, for apply() and for pictures.
QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette();

/// WCAG's contrast ratio, from 1 for equal colours to 21 for black on white.
qreal contrast(const QColor &one, const QColor &other);
/// Text and ground are about as far apart as colours can be.
bool isHighContrast(const QPalette &palette);
bool isDark(const QPalette &palette);

enum class Tone { Note, Success, Warning, Error };

/// For text and icons of that tone; at least 4.5:1 on the palette's window and base.
QColor toneColour(Tone tone, const QPalette &palette);
/// For hints below a field; at least 4.5:1.
QColor mutedColour(const QPalette &palette);
/// A thin line between two areas.
QColor lineColour(const QPalette &palette);
/// The edge of something to type in; at least 3:1 on its ground.
QColor fieldLineColour(const QPalette &palette);

/// A sign for the tone, told apart by shape as well as colour.
QPixmap toneSign(Tone tone, const QPalette &palette, int size, qreal ratio);

/// The window's fonts, relative to the application's.
QFont titleFont();
QFont headingFont();
QFont smallFont();
QFont codeFont();

} // namespace theme
