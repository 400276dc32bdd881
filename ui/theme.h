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

/// Gives the application our style and colours, and keeps them in step with the desktop's light or dark
/// setting, unless the desktop brings a style of its own.
void apply(QApplication &application);

/// The palettes themselves, for apply() and for pictures.
QPalette lightPalette();
QPalette darkPalette();

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
