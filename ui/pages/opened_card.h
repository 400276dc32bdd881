// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/card_frame.h"
#include "ui/theme.h"

#include <QString>
#include <vector>

class QBoxLayout;
class QPushButton;

/// A card of the page about an opened file: a title, and below it texts, messages and rows of buttons.
class OpenedCard : public CardFrame
{
    Q_OBJECT
public:
    explicit OpenedCard(const QString &title, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

    void addText(const QString &text);
    /// A path or a line of a file.
    void addCode(const QString &text);
    void addHint(const QString &text);
    void addMessage(theme::Tone tone, const QString &text);
    void addSpace();
    /// Beside each other, as far as there is room.
    void addButtons(const std::vector<QPushButton *> &buttons);
    void addBlock(QWidget *block);
    /// Labels and values below each other; empty values are left out.
    void addFacts(const std::vector<std::pair<QString, QString>> &facts);

    struct Cell {
        QString text;
        bool isCode = false;
        QPushButton *link = nullptr; ///< below the text
    };
    /// The last column takes the rest of the room.
    void addTable(const QStringList &head, const std::vector<std::vector<Cell>> &rows);
};
