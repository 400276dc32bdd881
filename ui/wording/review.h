// SPDX-License-Identifier: MIT
#pragma once

#include "advice/outlook.h"
#include "answers/answers.h"
#include "answers/field.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Everything that will be true on the host, to be taken in at a glance: names and short values in place of sentences.
namespace wording {

struct ReviewRow {
    QString label;
    QStringList lines;                        ///< the value; one line below the other
    std::optional<answers::Field> field = {}; ///< the answer that decides it; empty where none does
    bool isCode = false;                ///< commands: to be typed as they stand

    bool operator==(const ReviewRow &) const = default;
};

struct ReviewTable {
    QStringList head;
    std::vector<QStringList> rows; ///< each as long as the head
    bool isCode = false;           ///< its first column holds paths

    bool operator==(const ReviewTable &) const = default;
};

struct ReviewSection {
    QString title;
    std::optional<answers::Field> field; ///< the answer that decides the table
    ReviewTable table;                   ///< without rows: none
    std::vector<ReviewRow> rows;

    bool operator==(const ReviewSection &) const = default;
};

/// For valid, normalised answers.
std::vector<ReviewSection> review(const answers::Answers &answers);
/// With what additions change about it.
std::vector<ReviewSection> review(const answers::Answers &answers, const advice::Outlook &outlook);

/// The sections as plain text for a mail or a ticket. Ends with a newline.
QString reviewText(const std::vector<ReviewSection> &sections);

} // namespace wording
