// SPDX-License-Identifier: MIT
#include "app/made_files.h"

#include "advice/addition_findings.h"
#include "mc/compose.h"

namespace app {

using advice::Finding;
using advice::GeneratedFile;

namespace {

std::optional<mc::Document> documentOf(const answers::Answers &answers, GeneratedFile mcFile)
{
    if (mcFile == GeneratedFile::SubmitMc)
        return mc::composeSubmitMc(answers);
    return mc::composeSendmailMc(answers);
}

/// What there is to say about additions before m4 sees them.
std::vector<Finding> withoutTree(const answers::Answers &answers)
{
    std::vector<Finding> findings;
    for (const GeneratedFile mcFile : {GeneratedFile::SendmailMc, GeneratedFile::SubmitMc}) {
        if (const auto document = documentOf(answers, mcFile)) {
            const mc::RenderedDocument rendered = document->render({.comments = answers.comments, .cfTree = {}});
            advice::addNew(findings, advice::fromAdditions(answers, mcFile, *document, rendered));
        }
    }
    return findings;
}

QByteArray compile(const answers::Answers &answers, GeneratedFile mcFile, const cf::Tree &tree,
                   std::vector<Finding> &findings)
{
    const auto document = documentOf(answers, mcFile);
    if (!document)
        return {};
    const mc::Rendering options{.comments = answers.comments, .cfTree = tree.path};
    const mc::RenderedDocument rendered = document->render(options);
    advice::addNew(findings, advice::fromAdditions(answers, mcFile, *document, rendered));
    const cf::Compilation compilation = cf::compileNow(rendered.text, tree);
    advice::addNew(findings, advice::fromCompilation(answers, mcFile, *document, rendered, compilation, tree));
    return compilation.status == cf::Compilation::Status::Done ? compilation.cf : QByteArray();
}

} // namespace

std::vector<Finding> MadeFiles::findings() const
{
    std::vector<Finding> all = ofAnswers;
    all.insert(all.end(), ofCompiling.begin(), ofCompiling.end());
    return all;
}

MadeFiles makeFiles(const answers::Answers &answers, const std::expected<cf::Tree, cf::TreeMissing> &tree)
{
    MadeFiles made;
    if (!tree) {
        made.ofCompiling = withoutTree(answers);
        advice::addNew(made.ofCompiling, advice::fromMissingTree(tree.error()));
        made.compiled.outlook = advice::outlookOf(answers, {});
        made.ofAnswers = advice::fromAnswers(answers, made.compiled.outlook);
        return made;
    }
    made.compiled.sendmailCf = compile(answers, GeneratedFile::SendmailMc, *tree, made.ofCompiling);
    made.compiled.submitCf = compile(answers, GeneratedFile::SubmitMc, *tree, made.ofCompiling);
    advice::joinWithMessages(made.ofCompiling);
    made.compiled.tree = *tree;
    const advice::MadeCf cf = advice::readMadeCf(answers, made.compiled.sendmailCf, made.compiled.submitCf);
    made.compiled.outlook = advice::outlookOf(answers, cf);
    made.ofAnswers = advice::fromAnswers(answers, made.compiled.outlook);
    advice::addNew(made.ofCompiling, advice::fromMadeCf(answers, cf, made.ofAnswers));
    return made;
}

std::optional<QByteArray> mcText(const answers::Answers &answers, GeneratedFile mcFile)
{
    return documentOf(answers, mcFile).transform([&answers](const mc::Document &document) {
        return document.render({.comments = answers.comments, .cfTree = {}}).text;
    });
}

} // namespace app
