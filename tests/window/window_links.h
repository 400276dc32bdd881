// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/line_links.h"

#include <QByteArray>

class Session;

/// What the lines of the shown sendmail.mc and sendmail.cf have to do with each other, without waiting for the window
/// to find out.
namespace windowlinks {

/// By the real m4; nothing is linked where there is none.
preview::LineLinks linksOf(const Session &session);
/// The lines of the .cf, from 0, that the line of the .mc changes in which this stands.
std::vector<int> linesOf(const Session &session, const QString &inMc);
/// The first line, from 0, of the file that holds this; -1 when there is none.
int lineWith(const Session &session, const QString &file, QByteArrayView text);
/// The next window does not begin with a pair.
void forgetChoices();

} // namespace windowlinks
