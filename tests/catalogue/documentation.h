// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QString>

/// sendmail's documentation as the distribution installs it, to compare the catalogue with.
namespace documentation {

inline QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

inline QString unpacked(const QString &path)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
    return gzip.waitForFinished() && gzip.exitCode() == 0 ? QString::fromLatin1(gzip.readAllStandardOutput())
                                                          : QString();
}

/// cf/README of Debian's package sendmail-doc, or of Fedora's sendmail-cf; empty without either.
inline QString cfReadme()
{
    const QString packed = QStringLiteral("/usr/share/doc/sendmail-doc/cf.README.gz");
    return QFile::exists(packed) ? unpacked(packed)
                                 : contents(QStringLiteral("/usr/share/sendmail-cf/README"));
}

/// op.me as text, without page headings; empty without the package sendmail-doc.
inline QString opMe()
{
    static const QRegularExpression heading(QStringLiteral("^(?:SMM:08-|Sendmail Installation).*\\n"),
                                            QRegularExpression::MultilineOption);
    return unpacked(QStringLiteral("/usr/share/doc/sendmail-doc/op/op.txt.gz")).remove(heading);
}

/// What stands under a heading of cf/README; empty without such a heading.
inline QString section(const QString &readme, const QString &heading)
{
    const qsizetype start = readme.indexOf(QStringLiteral("\n| %1 |\n").arg(heading));
    if (start < 0)
        return {};
    return readme.mid(start, readme.indexOf(QStringLiteral("\n| "), start + heading.size()) - start);
}

/// From the first `start` up to the next `end`; empty without them.
inline QString between(const QString &text, const QString &start, const QString &end)
{
    const qsizetype from = text.indexOf(start);
    const qsizetype to = from < 0 ? -1 : text.indexOf(end, from + start.size());
    return to < 0 ? QString() : text.mid(from, to - from);
}

/// What `pattern` captures, wherever it matches; ^ is the start of a line.
inline QSet<QString> matches(const QString &text, const QString &pattern)
{
    QSet<QString> names;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        names.insert(match.captured(1));
    return names;
}

inline QString listed(const QSet<QString> &names)
{
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted.join(u' ');
}

} // namespace documentation
