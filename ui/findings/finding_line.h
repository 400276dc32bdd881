// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "ui/theme.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// One finding: the sign and name of its grade, what it says, what to do, a button that does it where there is
/// a repair, and links to where it comes from.
class FindingLine : public QWidget
{
    Q_OBJECT
public:
    /// Whether it leads to the field and the line that it is about. Beside the field itself it need not.
    enum class Links { None, ToPlaces };

    /// `repair` is the text of the repair's button; empty = there is none.
    FindingLine(const advice::Finding &finding, const QString &repair, Links links,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void repairWanted(const advice::Finding &finding);
    void fieldWanted(answers::Field field);
    /// Of a finding about an addition, in place of its field: see Finding::addition.
    void additionWanted(int addition);
    /// From 1; 0 = the whole file.
    void lineWanted(advice::GeneratedFile file, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons(QVBoxLayout &layout, const QString &repair, Links links);
    std::vector<QPushButton *> repairButtons(const QString &repair);
    std::vector<QPushButton *> linkButtons();
    void colour();

    advice::Finding m_finding;
    QLabel *m_sign;
    QLabel *m_text;
};

theme::Tone toneOf(advice::Grade grade);
