// SPDX-License-Identifier: MIT
#include "ui/preview/reference.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

namespace preview {

namespace {

struct ReferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(preview::Reference)
};

/// Why this is nothing to read. A named pipe would never end.
QString objectionTo(const QFileInfo &info)
{
    if (!info.exists())
        return ReferenceTexts::tr("There is no such file.");
    if (info.isDir())
        return ReferenceTexts::tr("This is a folder. Choose a file in it.");
    if (!info.isFile())
        return ReferenceTexts::tr("This is not a plain file.");
    if (info.size() > largestReference) {
        const QLocale locale;
        return ReferenceTexts::tr("The file has %1; at most %2 are compared.")
            .arg(locale.formattedDataSize(info.size()), locale.formattedDataSize(largestReference));
    }
    return {};
}

void decode(const QByteArray &bytes, Reference &reference)
{
    QStringList remarks;
    QStringDecoder utf8(QStringDecoder::Utf8);
    reference.text = utf8(bytes);
    if (utf8.hasError()) {
        reference.text = QString::fromLatin1(bytes);
        remarks.append(ReferenceTexts::tr("Not UTF-8: read as Latin-1."));
    }
    if (reference.text.contains(QStringLiteral("\r\n"))) {
        for (const QStringView line : QStringView(reference.text).split(u'\n'))
            reference.carriageReturns.push_back(line.endsWith(u'\r'));
        reference.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        remarks.append(ReferenceTexts::tr("Its lines end in CR LF; the CR is left out of the comparison."));
    }
    reference.remark = remarks.join(u' ');
}

} // namespace

Reference readReference(const QString &path)
{
    Reference reference;
    reference.title = QDir::toNativeSeparators(path);
    reference.problem = objectionTo(QFileInfo(path));
    if (!reference.problem.isEmpty())
        return reference;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reference.problem = ReferenceTexts::tr("The file cannot be read: %1.").arg(file.errorString());
        return reference;
    }
    // The file may have grown meanwhile, or lie about its size as those of /proc do.
    const QByteArray bytes = file.read(largestReference);
    if (bytes.contains('\0'))
        reference.problem = ReferenceTexts::tr("This is a binary file, not text.");
    else
        decode(bytes, reference);
    return reference;
}

} // namespace preview
