// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <span>

/// The tags of the access map. Used by table_rows.cpp and table_values.cpp.
namespace catalogue {

/// What follows a tag.
enum class AccessAbout {
    Client,   ///< a host, an address or the beginning of a network; nothing = everybody
    Address,  ///< the same, or a mail address, name@, a domain
    Anything,
};

struct AccessTag {
    const char *text;     ///< with its colon; any size of letters will do
    AccessAbout about;
    const char *choices;  ///< what it may lead to, spaces between; with ":" or "+" at the end more follows; empty = anything
    bool isNumber = false;
};

std::span<const AccessTag> accessTags();
/// Null when the key begins with none of them.
const AccessTag *tagOf(const QString &key);
QStringList choicesOf(const AccessTag &tag);

} // namespace catalogue
