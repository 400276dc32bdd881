// SPDX-License-Identifier: MIT
#include "ui/pages/choice_card.h"

#include "ui/theme.h"
#include "ui/wording/words.h"

#include <QPainter>
#include <QStyleOptionButton>

using theme::grid;

namespace {

constexpr int padding = 3 * grid / 2;
constexpr int textLeft = padding + 3 * grid;
constexpr int gap = grid / 2;
constexpr int comfortableWidth = 45 * grid;

} // namespace

ChoiceCard::ChoiceCard(const QString &name, const QString &meaning, const QString &advice)
    : QRadioButton(name), m_meaning(meaning), m_advice(advice)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleDescription(advice.isEmpty() ? meaning : wording::inSequence(meaning, advice));
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

QFont ChoiceCard::nameFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int ChoiceCard::textWidth(int width) const
{
    return qMax(1, width - textLeft - padding);
}

int ChoiceCard::layOutTexts(QPainter *painter, int width) const
{
    struct Text {
        QString text;
        QFont font;
        QColor colour;
    };
    const QColor full = palette().color(QPalette::WindowText);
    int top = padding;
    for (const Text &line : {Text{text(), nameFont(), full}, Text{m_meaning, font(), full},
                             Text{m_advice, theme::smallFont(), theme::mutedColour(palette())}}) {
        if (line.text.isEmpty())
            continue;
        const int flags = Qt::TextWordWrap | Qt::TextShowMnemonic;
        const QRect room(textLeft, top, textWidth(width), 10000);
        if (painter) {
            painter->setFont(line.font);
            painter->setPen(line.colour);
            painter->drawText(room, flags, line.text);
        }
        top += QFontMetrics(line.font).boundingRect(room, flags, line.text).height() + gap;
    }
    return top - gap + padding;
}

int ChoiceCard::heightForWidth(int width) const
{
    return layOutTexts(nullptr, width);
}

QSize ChoiceCard::sizeHint() const
{
    return {comfortableWidth, heightForWidth(comfortableWidth)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int narrow = comfortableWidth / 2;
    return {narrow, 2 * padding + QFontMetrics(nameFont()).height() + gap + fontMetrics().height()};
}

bool ChoiceCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceCard::checkStateSet()
{
    QRadioButton::checkStateSet();
    if (!isChecked() || !parentWidget())
        return;
    for (auto *card : parentWidget()->findChildren<ChoiceCard *>(Qt::FindDirectChildrenOnly))
        card->setFocusPolicy(card == this ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    painter.setBrush(palette().brush(underMouse() ? QPalette::AlternateBase : QPalette::Base));
    painter.setPen(QPen(strong ? palette().highlight().color() : theme::fieldLineColour(palette()),
                        isChecked() ? 2 : 1, hasFocus() && !isChecked() ? Qt::DotLine : Qt::SolidLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const QFontMetrics nameMetrics(nameFont());
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(padding, padding + (nameMetrics.height() - 2 * grid) / 2, 2 * grid, 2 * grid);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

    layOutTexts(&painter, width());
    if (hasFocus() && isChecked()) {
        QColor halo = palette().highlight().color();
        halo.setAlpha(90);
        painter.setPen(QPen(halo, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }
}
