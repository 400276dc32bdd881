// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

/// The translation context of what the explanations say.
struct ExplainTexts {
    Q_DECLARE_TR_FUNCTIONS(ExplainTexts)

public:
    /// "sendmail.mc, line 9", for a line from 0.
    static QString placeText(const QString &file, int line);
    /// The same as HTML that leads there.
    static QString placeLink(const QString &file, int line);
};
