// SPDX-License-Identifier: MIT
#include "ui/preview/highlighting.h"

#include "ui/theme.h"

#include <KSyntaxHighlighting/Repository>
#include <QPalette>

namespace preview {

namespace {

/// Reading the index of all definitions takes a few milliseconds: once is enough.
const KSyntaxHighlighting::Repository &repository()
{
    static const KSyntaxHighlighting::Repository instance;
    return instance;
}

} // namespace

KSyntaxHighlighting::Definition definitionFor(PreviewFile::Syntax syntax)
{
    switch (syntax) {
    case PreviewFile::Syntax::Mc:
        return repository().definitionForName(QStringLiteral("sendmail.mc"));
    case PreviewFile::Syntax::Cf:
        return repository().definitionForName(QStringLiteral("sendmail.cf"));
    case PreviewFile::Syntax::Plain:
        break;
    }
    return {};
}

KSyntaxHighlighting::Theme themeFor(const QPalette &palette)
{
    // Our own: in the library's, comments stand out from the ground by 3:1 only.
    const QString wanted = theme::isHighContrast(palette) && theme::isDark(palette)
                               ? QStringLiteral("Sendmail Wizard High Contrast")
                           : theme::isDark(palette) ? QStringLiteral("Sendmail Wizard Dark")
                                                    : QStringLiteral("Sendmail Wizard Light");
    const KSyntaxHighlighting::Theme found = repository().theme(wanted);
    return found.isValid() ? found : repository().themeForPalette(palette);
}

} // namespace preview
