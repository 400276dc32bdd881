// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview_file.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

class QPalette;

/// The program's own highlighting definitions, found by name below the library's resource prefix.
namespace preview {

/// Invalid where a file is shown plain.
KSyntaxHighlighting::Definition definitionFor(PreviewFile::Syntax syntax);
KSyntaxHighlighting::Theme themeFor(const QPalette &palette);

} // namespace preview
