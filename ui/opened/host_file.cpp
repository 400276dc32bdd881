// SPDX-License-Identifier: MIT
#include "ui/opened/host_file.h"

#include "ui/answers_file.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

using advice::FileKind;
using advice::FileNature;

namespace opened {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HostFile)
};

const QString daemonsMc = QStringLiteral("sendmail.mc");
const QString submissionsMc = QStringLiteral("submit.mc");

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool isJson(const QString &path)
{
    return QFileInfo(path).suffix().compare(QStringLiteral("json"), Qt::CaseInsensitive) == 0;
}

/// A file beside another one, if it is of that nature.
std::optional<HostFile> beside(const HostFile &file, const QString &name, const FileNature &nature)
{
    const QString path = QFileInfo(file.path).dir().filePath(name);
    if (path == file.path || !QFileInfo(path).isFile())
        return std::nullopt;
    auto other = readHostFile(path);
    return other && other->nature == nature ? std::optional(*std::move(other)) : std::nullopt;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return !utf8.hasError();
}

} // namespace

std::expected<HostFile, QString> readHostFile(const QString &path)
{
    const auto bytes = answersfile::readBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (bytes->trimmed().isEmpty())
        return std::unexpected(Texts::tr("“%1” is empty: there is nothing to open.").arg(shown(path)));
    if (isJson(path))
        return HostFile{absolute, *bytes, {FileKind::Answers}};
    if (bytes->contains('\0'))
        return std::unexpected(
            Texts::tr("“%1” cannot be used: it is a binary file, not text.").arg(shown(path)));
    const auto nature = advice::natureOf(*bytes);
    if (!nature)
        return std::unexpected(
            Texts::tr("“%1” cannot be used: it holds neither answers nor an .mc or .cf file.")
                .arg(shown(path)));
    return HostFile{absolute, *bytes, *nature};
}

std::optional<HostFile> counterpartOf(const HostFile &mc)
{
    const QString own = mc.nature.isSubmission ? submissionsMc : daemonsMc;
    if (QFileInfo(mc.path).fileName() != own)
        return std::nullopt;
    return beside(mc, mc.nature.isSubmission ? daemonsMc : submissionsMc,
                  {FileKind::Mc, !mc.nature.isSubmission});
}

std::optional<HostFile> compiledBeside(const HostFile &mc)
{
    return beside(mc, QFileInfo(mc.path).completeBaseName() + QStringLiteral(".cf"),
                  {FileKind::Cf, mc.nature.isSubmission});
}

std::optional<HostFile> sourceBeside(const HostFile &cf)
{
    return beside(cf, QFileInfo(cf.path).completeBaseName() + QStringLiteral(".mc"),
                  {FileKind::Mc, cf.nature.isSubmission});
}

HostConfiguration findHostConfiguration(const QStringList &folders)
{
    QString forbidden;
    for (const QString &folder : folders) {
        for (const char *name : {"sendmail.mc", "submit.mc", "sendmail.cf", "submit.cf"}) {
            const QFileInfo file(QDir(folder).filePath(QLatin1StringView(name)));
            if (file.isFile() && file.isReadable())
                return {file.filePath(), {}, false};
            if (file.exists() && forbidden.isEmpty())
                forbidden = file.filePath();
        }
    }
    if (!forbidden.isEmpty())
        return {{}, Texts::tr("You have no permission to read “%1”.").arg(shown(forbidden)), true};
    return {{},
            Texts::tr("There is no sendmail.mc and no sendmail.cf in %1.").arg(wording::enumeration(folders)),
            false};
}

QByteArray shownText(const QByteArray &bytes)
{
    QByteArray text = isUtf8(bytes) ? bytes : QString::fromLatin1(bytes).toUtf8();
    return text.replace("\r\n", "\n");
}

QString remarkOn(const QByteArray &bytes)
{
    QStringList remarks;
    if (!isUtf8(bytes))
        remarks += Texts::tr("Not UTF-8: shown as Latin-1.");
    if (bytes.contains("\r\n"))
        remarks += Texts::tr("Its lines end in CR LF.");
    if (!bytes.endsWith('\n'))
        remarks += Texts::tr("Its last line has no end.");
    return wording::inSequence(remarks);
}

} // namespace opened
