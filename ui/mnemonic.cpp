// SPDX-License-Identifier: MIT
#include "ui/mnemonic.h"

#include <QRegularExpression>

QString withoutMnemonic(QString label)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&.\\)"));
    return label.remove(bracketed).remove(u'&').trimmed();
}
