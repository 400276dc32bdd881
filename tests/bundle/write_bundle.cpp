// SPDX-License-Identifier: MIT
#include "answers/json.h"
#include "bundle/write.h"
#include "cf/compiler.h"
#include "mc/compose.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

// write_bundle ANSWERS.json TARGET [--without-cf]: a bundle as the program exports it.

namespace {

QByteArray compiled(const mc::Document &document, const cf::Tree &tree)
{
    const cf::Compilation result =
        cf::compileNow(document.render({.comments = true, .cfTree = tree.path}).text, tree);
    return result.status == cf::Compilation::Status::Done ? result.cf : QByteArray();
}

bundle::CompiledFiles compile(const answers::Answers &answers)
{
    const auto tree = cf::findTree();
    if (!tree)
        return {};
    bundle::CompiledFiles files{
        .sendmailCf = compiled(mc::composeSendmailMc(answers), *tree), .submitCf = {}, .tree = *tree};
    if (const auto submit = mc::composeSubmitMc(answers))
        files.submitCf = compiled(*submit, *tree);
    return files;
}

int fail(const QString &reason)
{
    std::fprintf(stderr, "write_bundle: %s\n", qPrintable(reason));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return fail(QStringLiteral("needs an answers file and a target"));
    QFile file(arguments.at(1));
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    const auto answers = answers::fromJson(file.readAll());
    if (!answers || !answers::validate(*answers).empty())
        return fail(QStringLiteral("the answers are not valid"));
    const bool withCf = !arguments.contains(QStringLiteral("--without-cf"));
    const bundle::CompiledFiles files = withCf ? compile(*answers) : bundle::CompiledFiles();
    const auto written =
        bundle::writeBundle(bundle::makeBundle(*answers, files), arguments.at(2), bundle::Existing::Refuse);
    return written ? 0 : fail(written.error().path + u' ' + written.error().detail);
}
