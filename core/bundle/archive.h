// SPDX-License-Identifier: MIT
#pragma once

#include "bundle/bundle.h"

#include <expected>

namespace bundle {

/// The bundle as the bytes of a .tar.gz with one folder, Bundle::name. The bytes depend on the bundle alone:
/// entries are in the bundle's order, belong to root, and carry one fixed time. The error is libarchive's
/// message.
std::expected<QByteArray, QString> archiveBytes(const Bundle &bundle);

} // namespace bundle
