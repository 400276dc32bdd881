// SPDX-License-Identifier: MIT
#pragma once

#include "ui/explain/explainer.h"
#include "ui/explain/reading_history.h"

#include <QTimer>
#include <QWidget>

class ElidedLabel;
class ProvenanceSource;
class QAction;
class QLabel;
class QTextBrowser;
class QToolButton;
class QUrl;
class Session;

/// Explains what has the cursor or the focus, and what its links lead to; back and forward as in a browser.
class ExplainPanel : public QWidget
{
    Q_OBJECT
public:
    /// `pageText` gives the explanation of a page's questions, as HTML. The provenance of a line's file is
    /// wanted while the line is explained.
    ExplainPanel(const Session &session, ProvenanceSource &provenance,
                 const std::function<QString(Step)> &pageText, QWidget *parent = nullptr);

    /// The cursor or the focus is there now.
    void browse(const Subject &subject);
    /// Shows simple HTML that has no subject, such as a page of help. It stays in the history.
    void showText(const QString &heading, const QString &html);
    /// Where the words are; stays the panel's.
    QTextBrowser *text() const { return m_text; }
    /// The page is explained, not yet anything on it.
    bool isAboutPage() const { return m_history.here().kind == Subject::Kind::Page; }

Q_SIGNALS:
    /// The answers have changed, and nobody has typed since for a moment.
    void answersSettled();
    /// A link to that line, from 0, was followed.
    void lineWanted(const QString &file, int line);
    /// A link to the lines that this line, from 0, of an .mc adds or changes was followed.
    void effectWanted(const QString &mcFile, int line);
    /// A link to that answer was followed.
    void answerWanted(answers::Field field);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QWidget *makeBar();
    QToolButton *makeButton(QAction *action, Qt::ArrowType arrow);
    void makeActions();
    void makeBrowser();
    void goBack();
    void goForward();
    bool goByMouse(const QMouseEvent &event);
    void followLink(const QUrl &url);
    /// Shows where the history is.
    void show();
    void catchUp();
    /// The file whose provenance the explanation takes; empty when it takes none.
    QString tracedFile() const;
    void wantProvenance();
    void followProvenance();
    /// The provenance that the explanation takes is under way.
    bool isComing() const;
    /// Shows it again if its words have changed, at the same place of the text.
    void refresh();
    void render();
    /// Renders with the line at the top of what is in sight staying there.
    void renderInPlace();

    ProvenanceSource &m_provenance;
    Explainer m_explainer;
    ReadingHistory m_history;
    Step m_page = Step::Role;
    Explanation m_shown;
    QTimer m_late; ///< the words follow the answers once nobody types for a moment
    bool m_answersChanged = false;
    QAction *m_back;
    QAction *m_forward;
    ElidedLabel *m_heading = nullptr;
    QLabel *m_outOfDate = nullptr; ///< in sight while the words tell of answers that hold no more
    QTextBrowser *m_text;
};
