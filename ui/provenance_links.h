// SPDX-License-Identifier: MIT
#pragma once

#include "cf/provenance.h"
#include "ui/preview/line_links.h"

/// What the preview needs of a provenance. A statement of several lines has the same effects on each.
preview::LineLinks linksOf(const cf::Provenance &provenance, const QString &mcFile, const QString &cfFile);

/// Lines of the .cf, from 0, that this statement adds or changes; in order.
std::vector<int> linesChangedBy(const cf::Effect &effect);
