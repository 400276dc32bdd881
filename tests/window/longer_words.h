// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

/// Says everything in English with each vowel twice, which makes words about 40 % longer. Mnemonics, places
/// for numbers and tags stay as they are.
class LongerWords : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};
