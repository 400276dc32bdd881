// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome.h"

namespace app {

/// Keeps the numbers 0, 1 and 2 from being given to other files when the program was started with one of them
/// closed: a text for stdout would end up in one of those. Call first of all.
void reserveStandardStreams();

/// The columns of the terminal that stdout is; 80 where it is none or does not say.
int columnsOfStdout();

/// Prints what the outcome has to say. The result is its exit status, or a failure when stdout did not take it all.
int report(const Outcome &outcome);

} // namespace app
