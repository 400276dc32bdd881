// SPDX-License-Identifier: MIT
#pragma once

#include "mc/differences.h"
#include "ui/pages/page.h"

class OpenedCard;
class OpenedFiles;
class QPushButton;

namespace opened {
struct CfFile;
struct McFiles;
} // namespace opened

/// What was opened of a host: which files, what became of their lines, what the wizard would do differently,
/// what there is to say about them; of a .cf also the sockets that it opens.
class OpenedPage : public Page
{
    Q_OBJECT
public:
    explicit OpenedPage(Session *session);

    QString explanation() const override;

Q_SIGNALS:
    void saveWanted(answers::McFile file);
    /// Between the file at that place as it was opened, and the one that the answers make.
    void compareWanted(advice::GeneratedFile place);
    /// To a line of an opened file, from 1; 0 = the whole file.
    void openedLineRequested(advice::GeneratedFile place, int line);
    void openWanted(const QString &path);
    void closeWanted();
    /// Its buttons are new ones, and last in the order of Tab.
    void rebuilt();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What the cards were made of.
    struct Made {
        int revision = -1;
        answers::Answers answers;

        bool operator==(const Made &) const = default;
    };

    void refresh();
    void rebuild();
    /// The focus was on a button that is gone.
    void focusAgain(const QString &objectName);
    OpenedCard *addCard(const QString &title);
    OpenedFiles &files() const;

    void addMcCards(const opened::McFiles &mc);
    void addMcFile(const opened::McFiles &mc, answers::McFile file);
    void addState(OpenedCard &card, answers::McFile file);
    void addReading(const opened::McFiles &mc);
    void addLosses(OpenedCard &card, const opened::McFiles &mc);
    void addChanges(const opened::McFiles &mc);
    void addChange(OpenedCard &card, const mc::Change &change, bool isOfSeveral);

    void addCfCards(const opened::CfFile &cf);
    void addCfFile(const opened::CfFile &cf);
    void addMatch(OpenedCard &card, const opened::CfFile &cf);
    void addWayToAnswers(const opened::CfFile &cf);
    void addSockets(const opened::CfFile &cf);

    void addFindings();
    advice::Finding withoutDeadLinks(advice::Finding finding) const;
    /// The finding that is shown so.
    advice::Finding found(const advice::Finding &shown) const;
    void addConfinement(OpenedCard &card, const std::optional<cf::Compilation> &compilation);
    QPushButton *makeLineLink(advice::GeneratedFile place, int line, const QString &text);
    QPushButton *makeCloseButton();

    QWidget *m_cards = nullptr;
    Made m_made;
};
