// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "catalogue/table_rows.h"

#include <QString>

/// Words about tables and their rows.
namespace wording {

/// What is wrong with a row and what to do, in one or two sentences.
QString rowFaultText(catalogue::RowFault fault, const QStringList &arguments);

/// The text and the remedy of a finding about a table; empty for any other finding.
QString tableFindingText(const advice::Finding &finding);
QString tableFindingRemedy(const advice::Finding &finding);

/// A table of the bundle as HTML: what it says and what stands on each side; empty where it is none.
QString tableHtml(const QString &file, const answers::Answers &answers);

} // namespace wording
