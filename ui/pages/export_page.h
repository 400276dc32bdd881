// SPDX-License-Identifier: MIT
#pragma once

#include "ui/bundle_writer.h"
#include "ui/pages/page.h"

class MessageLine;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class WritingLine;

/// Writes the bundle to a folder or an archive, and says what to do with it.
class ExportPage : public Page
{
    Q_OBJECT
public:
    explicit ExportPage(Session *session);

    QString explanation() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addForm();
    QWidget *makePath();
    void addOutcome();
    void addContent();
    QWidget *makeReplaceButtons();
    void browse();
    void setArchive(bool archive);
    void followPath();
    void suggestPath();
    void showWhetherPossible();
    void listFiles();
    void write(bundle::Existing existing);
    void makeWriter();
    void takeOutcome(const BundleWriter::Outcome &outcome);
    void showFailure(const bundle::WriteProblem &problem);
    void showSuccess();
    void clearOutcome();
    /// As typed, with ~ and relative names resolved.
    QString target() const;

    QRadioButton *m_folder = nullptr;
    QRadioButton *m_archive = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_write = nullptr;
    MessageLine *m_why = nullptr;
    MessageLine *m_outcome = nullptr;
    QWidget *m_replace = nullptr;
    QWidget *m_content = nullptr;
    QLabel *m_files = nullptr;
    QWidget *m_next = nullptr;
    QLabel *m_commands = nullptr;
    BundleWriter *m_writer = nullptr;
    WritingLine *m_writing = nullptr;
    /// What is being written or was written last.
    struct {
        QString target;
        QString folder; ///< the bundle's name, which an archive unpacks to
        QString hostName;
    } m_written;
    bool m_pathTyped = false;
};

/// What an admin types to bring the bundle at `target` to the host and install it there.
QString installCommands(const QString &target, const QString &folder, const QString &hostName);
