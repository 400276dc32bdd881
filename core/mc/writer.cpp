// SPDX-License-Identifier: MIT
#include "mc/writer.h"

namespace mc {

using answers::Field;

namespace {

constexpr qsizetype commentWidth = 72 - 4; // behind "dnl "

/// Broken between words; a longer word has a line of its own.
QStringList wrapped(const QString &text)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (lines.isEmpty() || lines.constLast().size() + 1 + word.size() > commentWidth)
            lines.append(word);
        else
            lines.last() += u' ' + word;
    }
    return lines;
}

} // namespace

void Writer::call(const char *name, const QStringList &arguments, const char *entry, Field cause)
{
    const QString explained = QString::fromLatin1(entry);
    m_document.append(
        {Form::Call, QString::fromLatin1(name), arguments, explained, cause, m_comments.value(explained)});
}

void Writer::macro(const char *name, const QStringList &arguments, Field cause)
{
    call(name, arguments, name, cause);
}

void Writer::define(const char *name, const QString &value, Field cause)
{
    call("define", {QString::fromLatin1(name), value}, name, cause);
}

void Writer::setComment(const char *entry, const QString &comment)
{
    m_comments.insert(QString::fromLatin1(entry), comment);
}

void Writer::declare(const char *name, Field cause)
{
    call("define", {QString::fromLatin1(name)}, name, cause);
}

void Writer::feature(const char *name, Field cause, const QStringList &arguments)
{
    call("FEATURE", QStringList{QString::fromLatin1(name)} + arguments, name, cause);
}

void Writer::mailer(const char *name)
{
    call("MAILER", {QString::fromLatin1(name)}, name, Field::Role);
}

void Writer::undefine(const char *name, Field cause)
{
    call("undefine", {QString::fromLatin1(name)}, name, cause);
}

void Writer::plain(const char *name, const char *entry, Field cause)
{
    m_document.append({Form::Plain, QString::fromLatin1(name), {}, QString::fromLatin1(entry), cause});
}

void Writer::raw(const QString &line, const char *entry, Field cause)
{
    m_document.append({Form::Raw, {}, {line}, QString::fromLatin1(entry), cause});
}

void Writer::comment(const QString &text)
{
    for (const QString &line : wrapped(text))
        m_document.append({Form::Comment, {}, {line}, {}, Field::Role});
}

void Writer::blank()
{
    m_document.append({Form::Blank, {}, {}, {}, Field::Role});
}

} // namespace mc
