// SPDX-License-Identifier: MIT
#include "bundle/bundle.h"

#include "answers/json.h"
#include "bundle/readme.h"
#include "mc/authinfo.h"
#include "mc/compose.h"
#include "mc/document.h"
#include "mc/tables.h"
#include "text/format.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <iterator>

// Q_INIT_RESOURCE does not work inside a namespace. Without it a linker drops the resources of a static
// library.
static void initialiseResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace bundle {
namespace {

QByteArray installer()
{
    initialiseResources();
    QFile file(QStringLiteral(":/bundle/install.sh"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QByteArray rendered(const mc::Document &document, const answers::Answers &answers)
{
    return document.render({.comments = answers.comments, .cfTree = {}}).text;
}

void addIfAny(std::vector<File> &files, const QString &path, const QByteArray &content)
{
    if (!content.isEmpty())
        files.push_back({.path = path, .content = content});
}

void addConfiguration(std::vector<File> &files, const answers::Answers &answers,
                      const CompiledFiles &compiled)
{
    addIfAny(files, QStringLiteral("sendmail.mc"), rendered(mc::composeSendmailMc(answers), answers));
    addIfAny(files, QStringLiteral("sendmail.cf"), compiled.sendmailCf);
    if (const auto submit = mc::composeSubmitMc(answers)) {
        addIfAny(files, QStringLiteral("submit.mc"), rendered(*submit, answers));
        addIfAny(files, QStringLiteral("submit.cf"), compiled.submitCf);
    }
    addIfAny(files, QStringLiteral("aliases"), mc::composeAliases(answers));
    for (const mc::TableSource &table : mc::composeTables(answers))
        files.push_back({.path = table.name, .content = table.text});
    if (const QByteArray authinfo = mc::composeAuthinfo(answers); !authinfo.isEmpty())
        files.push_back({.path = QStringLiteral("authinfo"), .content = authinfo, .secret = true});
}

/// In the form that `sha256sum -c` reads.
QByteArray checksums(const std::vector<File> &files)
{
    QByteArray lines;
    for (const File &file : files) {
        const QByteArray sum = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex();
        lines += text::formatBytes("{}  {}\n", sum, file.path);
    }
    return lines;
}

} // namespace

unsigned int modeOf(const File &file)
{
    if (file.secret)
        return 0600;
    return file.executable ? 0755 : 0644;
}

Bundle makeBundle(const answers::Answers &answers, const CompiledFiles &compiled)
{
    Bundle bundle{.name = QStringLiteral("sendmail-") + answers.host.name, .files = {}};
    std::vector<File> &files = bundle.files;
    addConfiguration(files, answers, compiled);
    std::ranges::copy(queueRunnerFiles(answers), std::back_inserter(files));
    files.push_back({.path = QStringLiteral("bundle.conf"), .content = installerData(answers, compiled)});
    files.push_back({.path = QStringLiteral("install.sh"), .content = installer(), .executable = true});
    files.push_back({.path = QStringLiteral("answers.json"), .content = answers::toJson(answers)});
    files.push_back({.path = QStringLiteral("README.txt"), .content = readme(answers, compiled)});
    std::ranges::sort(files, {}, &File::path);
    // Its name sorts among the others, but it cannot hold its own sum.
    files.push_back({.path = QStringLiteral("SHA256SUMS"), .content = checksums(files)});
    std::ranges::sort(files, {}, &File::path);
    return bundle;
}

} // namespace bundle
