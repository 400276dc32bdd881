// SPDX-License-Identifier: MIT
#pragma once

#include <QRadioButton>

/// A radio button as a card: a name and, below it, what the choice means, wrapped.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT
public:
    /// `name` may have a mnemonic; `advice` (may be empty) says when it is right.
    ChoiceCard(const QString &name, const QString &meaning, const QString &advice = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    /// Tab leads to the choice that is made, however it was made.
    void checkStateSet() override;

private:
    int textWidth(int width) const;
    QFont nameFont() const;
    /// Draws, or only measures with a null painter: the height of all texts.
    int layOutTexts(QPainter *painter, int width) const;

    QString m_meaning;
    QString m_advice;
};
