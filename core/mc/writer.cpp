// SPDX-License-Identifier: MIT
#include "mc/writer.h"

namespace mc {

using answers::Field;

void Writer::call(const char *name, const QStringList &arguments, const char *entry, Field cause)
{
    m_document.append({Form::Call, QString::fromLatin1(name), arguments, QString::fromLatin1(entry), cause});
}

void Writer::macro(const char *name, const QStringList &arguments, Field cause)
{
    call(name, arguments, name, cause);
}

void Writer::define(const char *name, const QString &value, Field cause)
{
    call("define", {QString::fromLatin1(name), value}, name, cause);
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
    m_document.append({Form::Comment, {}, {text}, {}, Field::Role});
}

void Writer::blank()
{
    m_document.append({Form::Blank, {}, {}, {}, Field::Role});
}

} // namespace mc
