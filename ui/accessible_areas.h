// SPDX-License-Identifier: MIT
#pragma once

/// Has scroll areas answer a screen reader that asks for a child that is gone. Qt's own (6.8) reads past the
/// end of its list then, which ends the program whenever a page is left while somebody reads it. Call it
/// once, before the window is made.
void installAccessibleAreas();
