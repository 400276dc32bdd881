// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

class QMenu;

/// Adds “Theme” to this menu, with one entry for each look. What is chosen is worn at once and remembered.
QMenu *addThemeMenu(QMenu &menu);

/// The look that was chosen last; System as long as none was.
theme::Look rememberedLook();
