// SPDX-License-Identifier: MIT
#include "ui/explain/explain_texts.h"

QString ExplainTexts::placeText(const QString &file, int line)
{
    return tr("%1, line %2", "a file").arg(file).arg(line + 1);
}

QString ExplainTexts::placeLink(const QString &file, int line)
{
    return QStringLiteral("<a href=\"line:%1/%2\">%3</a>")
        .arg(file)
        .arg(line)
        .arg(placeText(file, line).toHtmlEscaped());
}
