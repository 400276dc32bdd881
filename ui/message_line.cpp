// SPDX-License-Identifier: MIT
#include "ui/message_line.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace {

constexpr int signSize = 2 * theme::grid;

/// Gives `label` that colour, whatever ground it stands on. Only a change counts: setting a palette is itself a
/// palette change.
void colourLabel(QLabel &label, const QColor &colour)
{
    if (label.foregroundRole() != QPalette::WindowText)
        label.setForegroundRole(QPalette::WindowText);
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

QString breakable(const QString &text, int room)
{
    constexpr qsizetype alwaysFits = 9; // of the widest letters, in the narrowest room
    const QStringList words = text.split(u' ');
    if (std::ranges::all_of(words, [](const QString &word) { return word.size() <= alwaysFits; }))
        return text;
    constexpr QChar zeroWidthSpace(0x200b);
    const QFontMetrics metrics(QGuiApplication::font());
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    QString result;
    int width = 0;             // since the last place to break
    qsizetype betterPlace = 0; // behind a mark within the word, as a place in `result`; 0 = none
    int widthThere = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        breaks.setPosition(i);
        if (character.isSpace() || breaks.isAtBoundary()) {
            width = 0;
            betterPlace = 0;
        }
        width += metrics.horizontalAdvance(character);
        if (width > room && !character.isLowSurrogate() && !character.isMark()) {
            const qsizetype place = betterPlace > 0 ? betterPlace : result.size();
            width -= betterPlace > 0 ? widthThere : width - metrics.horizontalAdvance(character);
            result.insert(place, zeroWidthSpace);
            betterPlace = 0;
        }
        result += character;
        if (QStringView(u"._@:,").contains(character)) {
            betterPlace = result.size();
            widthThere = width;
        }
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
