// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview_file.h"

class QPrinter;

namespace preview {

/// What goes on paper.
struct PrintedFile {
    QString name; ///< "sendmail.cf"
    QString host; ///< whose file it is; may be empty
    PreviewFile::Syntax syntax;
    QString text;
};

/// Prints with the colours of the light theme, whatever the window's are: name and host above each page, its
/// number below. Long lines are wrapped. Gives the number of pages.
int printFile(QPrinter &printer, const PrintedFile &file);

} // namespace preview
