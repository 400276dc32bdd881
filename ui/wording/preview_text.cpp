// SPDX-License-Identifier: MIT
#include "ui/wording/preview_text.h"

#include "advice/finding.h"
#include "catalogue/platforms.h"
#include "mc/table_uses.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

namespace wording {

namespace {

struct PreviewTexts {
    Q_DECLARE_TR_FUNCTIONS(PreviewTexts)
};

/// What the list of findings says of it.
const advice::Finding withoutM4{advice::Code::M4NotInstalled, advice::Grade::Note, {}, {}, {}};

QString installationHint()
{
    return PreviewTexts::tr("Debian, Ubuntu: sudo apt install m4 sendmail-cf\n"
                            "Fedora, Red Hat: sudo dnf install m4 sendmail-cf");
}

} // namespace

QString whyIncomplete(const answers::Problem &problem)
{
    return PreviewTexts::tr("The preview waits for “%1”.").arg(fieldLabel(problem.field)) + u'\n' +
           inSequence(reasonText(problem), remedyText(problem));
}

QString whyNoSubmit(answers::Release release)
{
    return PreviewTexts::
        tr("sendmail %1 has no submission program of its own, so there is no submit.cf. It came with 8.12. "
           "Here sendmail.cf serves programs on the host as well.")
            .arg(answers::toString(release));
}

QString whyNoTree(const cf::TreeMissing &missing)
{
    return PreviewTexts::tr("sendmail's cf tree is not on this machine, so m4 has nothing to make a .cf of. "
                            "The .mc files are complete "
                            "without it, and the bundle can be exported: the host builds its own .cf.") +
           QStringLiteral("\n\n") + PreviewTexts::tr("To see the .cf here, install it:") + u'\n' +
           installationHint() + QStringLiteral("\n\n") + PreviewTexts::tr("Folders that were tried:") +
           u'\n' + missing.tried.join(u'\n');
}

QString whyNoCf(const cf::Compilation &compilation)
{
    switch (compilation.status) {
    case cf::Compilation::Status::M4Missing:
        return inSequence(findingText(withoutM4), findingRemedy(withoutM4));
    case cf::Compilation::Status::TimedOut:
        return PreviewTexts::tr("m4 took longer than %1 seconds and was stopped.")
            .arg(std::chrono::duration_cast<std::chrono::seconds>(cf::timeLimit).count());
    case cf::Compilation::Status::Failed:
    case cf::Compilation::Status::Done:
        break;
    }
    return PreviewTexts::tr("m4 could not make a .cf of it. It said:") + u'\n' +
           QString::fromUtf8(compilation.messages).trimmed();
}

QString mcProvenance(const answers::Answers &answers)
{
    const catalogue::PlatformFacts &facts = catalogue::factsOf(answers.host.platform);
    return PreviewTexts::tr("Made from your answers for sendmail %1 on %2.")
        .arg(answers::toString(answers.host.release), QString::fromUtf8(facts.name));
}

QString cfProvenance(const answers::Answers &answers, const cf::Tree &tree)
{
    if (tree.release != answers.host.release) {
        return PreviewTexts::
            tr("An approximation: real m4 output, but of the cf tree %1 in %2, and the host has sendmail %3. "
               "The host builds its own.")
                .arg(tree.version, tree.path, answers::toString(answers.host.release));
    }
    return PreviewTexts::tr("Real m4 output of the cf tree %1 in %2.").arg(tree.version, tree.path);
}

QString unconfinedNote()
{
    return PreviewTexts::tr("This system has no Landlock to shut m4 in: lines of your own could read other files.");
}

QString tableProvenance(const mc::TableSource &table, const answers::Answers &answers)
{
    const QString folder = QString::fromUtf8(catalogue::factsOf(answers.host.platform).configFolder);
    const QString merged =
        PreviewTexts::tr("Merged into %1/%2 on the host, between two marker lines.", "folder, file")
            .arg(folder, table.name);
    return table.type == mc::plainTextType
               ? merged
               : inSequence(merged, PreviewTexts::tr("install.sh makes sendmail’s map of it, of the type %1.")
                                        .arg(table.type));
}

QString plainProvenance(const QString &fileName, const answers::Answers &answers)
{
    const catalogue::PlatformFacts &facts = catalogue::factsOf(answers.host.platform);
    if (fileName == QStringLiteral("aliases"))
        return PreviewTexts::tr("Merged into the host's %1, between two marker lines.")
            .arg(QString::fromUtf8(facts.aliases));
    if (fileName == QStringLiteral("authinfo")) {
        return PreviewTexts::tr("A template for %1/authinfo, mode 0600. The password is filled in on the host; the wizard "
                                "never knows it.")
            .arg(QString::fromUtf8(facts.configFolder));
    }
    if (fileName == QStringLiteral("bundle.conf"))
        return PreviewTexts::tr(
            "What the bundle's install.sh reads. The script itself is the same in every bundle.");
    return PreviewTexts::tr("Flushes the queue on the host, installed by install.sh.");
}

} // namespace wording
