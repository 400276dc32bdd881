// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class OpenedFiles;

namespace opened {

/// What stands in line `line`, from 0, of the tab with an opened .mc, as HTML; empty where it is no such tab.
QString mcLineHtml(const OpenedFiles &files, const QString &tab, int line);

} // namespace opened
