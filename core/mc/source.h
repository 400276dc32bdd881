// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <vector>

/// An .mc file that somebody wrote, read without m4: cut into items that keep every byte.
namespace mc {

enum class ItemKind {
    Directive, ///< one call, such as FEATURE(`x'), or the name of a section alone
    Comment,   ///< dnl to the end of its line, or a line with # that no macro stands in
    Blank,     ///< white space
    Text, ///< all else: a line of a section, what a template's marker stands in, words between divert lines
    Unbalanced, ///< a call or a quotation that never ends, up to the end of the file: m4 refuses it
};

struct SourceArgument {
    QByteArray text;  ///< as it stands in the file, without white space before it
    QByteArray value; ///< as meant: without the quotes around it and without comments
    bool isPlain =
        true; ///< writing `value' says the same: no nested quotes, no call, no name of m4 outside quotes
};

/// One stretch of the file. A directive takes the blanks before it and the dnl after it along.
struct SourceItem {
    ItemKind kind = ItemKind::Blank;
    QByteArray text;      ///< its bytes
    qsizetype offset = 0; ///< of its first byte
    int line = 1;         ///< of its first byte that is no blank, from 1
    QByteArray name = {}; ///< of a directive: "FEATURE", "define", "LOCAL_CONFIG"
    std::vector<SourceArgument> arguments = {};
    bool hasParentheses = false; ///< a directive with an argument list, be it an empty one
    QByteArray section = {};     ///< LOCAL_CONFIG and the like, if text here goes there
    bool isDiscarded = false;    ///< text here goes nowhere: after divert(-1)
};

/// The items of a file, in its order; their texts together are the file.
struct Source {
    std::vector<SourceItem> items;
};

/// Takes any bytes. Runs in linear time, whatever they nest. changequote, divert and the cf tree's changecom
/// (after its cf.m4 is included, or from the beginning where the file includes none) are followed where they
/// stand at the top level; includes are kept, not followed.
Source readSource(const QByteArray &bytes);

/// writeSource(readSource(bytes)) == bytes, for any bytes.
QByteArray writeSource(const Source &source);

} // namespace mc
