// SPDX-License-Identifier: MIT
#include "ui/message_line.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace {

constexpr int signSize = 2 * theme::grid;

/// Gives `label` that colour. Only a change counts: setting a palette is itself a palette change.
void colourLabel(QLabel &label, const QColor &colour)
{
    if (label.palette().color(QPalette::WindowText) == colour)
        return;
    QPalette palette;
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

} // namespace

MessageLine::MessageLine(QWidget *parent) : QWidget(parent), m_sign(new QLabel), m_text(new QLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    m_sign->setFixedSize(signSize, signSize + 2);
    m_sign->setAlignment(Qt::AlignBottom);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void MessageLine::setMessage(theme::Tone tone, const QString &text)
{
    const bool isSame = tone == m_tone && text == m_plain;
    setVisible(!text.isEmpty());
    if (isSame)
        return;
    m_tone = tone;
    m_plain = text;
    m_text->setText(breakable(text));
    setAccessibleName(text);
    colour();
}

void MessageLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void MessageLine::colour()
{
    if (m_text->text().isEmpty())
        return; // nobody sees it
    m_sign->setPixmap(theme::toneSign(m_tone, palette(), signSize, devicePixelRatioF()));
    const bool urgent = m_tone == theme::Tone::Error || m_tone == theme::Tone::Warning;
    colourLabel(*m_text,
                urgent ? theme::toneColour(m_tone, palette()) : palette().color(QPalette::WindowText));
}

QString breakable(const QString &text)
{
    constexpr int room = 36 * theme::grid;
    const QFontMetrics metrics(QGuiApplication::font());
    QString result;
    int width = 0;
    for (const QChar character : text) {
        width = character.isSpace() ? 0 : width + metrics.horizontalAdvance(character);
        if (width > room && !character.isLowSurrogate() && !character.isMark()) {
            result += QChar(0x200b); // zero width space
            width = 0;
        }
        result += character;
    }
    return result;
}

HintLabel::HintLabel(const QString &text, QWidget *parent) : QLabel(breakable(text), parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setFont(theme::smallFont());
    colour();
}

void HintLabel::setText(const QString &text)
{
    QLabel::setText(breakable(text));
}

void HintLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void HintLabel::colour()
{
    const QPalette ground = parentWidget() ? parentWidget()->palette() : QPalette();
    colourLabel(*this, theme::mutedColour(ground));
}
