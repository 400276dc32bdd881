// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/field.h"
#include "mc/document.h"

#include <QHash>

#include <utility>

namespace mc {

/// Collects the directives of one file for one set of answers, and gives each its catalogue entry.
class Writer
{
public:
    explicit Writer(const answers::Answers &given) : m_answers(given) {}

    const answers::Answers &answers() const { return m_answers; }
    Document take() { return std::move(m_document); }

    /// NAME(`argument', …)dnl, explained by the entry of that name.
    void macro(const char *name, const QStringList &arguments, answers::Field cause);
    /// define(`name', `value')dnl, explained by the entry of what is defined.
    void define(const char *name, const QString &value, answers::Field cause);
    /// Where the comment of that entry would not fit the answers, this one stands above its lines from now on.
    void setComment(const char *entry, const QString &comment);
    /// define(`name')dnl: what counts is that it is defined.
    void declare(const char *name, answers::Field cause);
    /// undefine(`name')dnl, explained by the entry of what is undefined.
    void undefine(const char *name, answers::Field cause);
    /// FEATURE(`name', `argument', …)dnl, explained by the entry of the feature.
    void feature(const char *name, answers::Field cause, const QStringList &arguments = {});
    /// MAILER(`name')dnl, explained by the entry of the mailer.
    void mailer(const char *name);
    /// The name alone on its line.
    void plain(const char *name, const char *entry, answers::Field cause);
    /// A line of a section, as it is.
    void raw(const QString &line, const char *entry, answers::Field cause);
    /// One line, or several where it has more than fit into 72 columns.
    void comment(const QString &text);
    void blank();

private:
    void call(const char *name, const QStringList &arguments, const char *entry, answers::Field cause);

    const answers::Answers &m_answers;
    Document m_document;
    QHash<QString, QString> m_comments; ///< by entry
};

} // namespace mc
