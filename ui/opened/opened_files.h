// SPDX-License-Identifier: MIT
#pragma once

#include "cf/compiler.h"
#include "ui/opened/cf_file.h"
#include "ui/opened/mc_files.h"
#include "ui/preview_file.h"

#include <QObject>
#include <array>
#include <expected>
#include <map>
#include <optional>

class Session;

/// What was opened of a host's configuration: .mc files, from which the answers came and which undoing them
/// takes away again, or a .cf, which leaves the answers alone. Held by the session.
class OpenedFiles : public QObject
{
    Q_OBJECT
public:
    explicit OpenedFiles(Session *session);
    ~OpenedFiles() override;

    /// Takes the answers from an .mc file and from the other one beside it. The error says in words why there
    /// are none.
    std::expected<void, QString> openMc(const opened::HostFile &file);
    void openCf(const opened::HostFile &file);
    /// What was open when the program ended: the answers, which were kept, stay as they are. A repaired text
    /// is taken up where its file is still what was repaired.
    std::expected<void, QString> openAgain(const opened::HostFile &file,
                                           const std::vector<opened::RepairedText> &repaired);
    /// For the session, between recording answers and publishing them: what they came from belongs to them
    /// from now on.
    void placeComing();
    /// What is shown; the answers stay.
    void close();

    /// Null where none is open, or a .cf stands before them.
    const opened::McFiles *mc() const;
    const opened::CfFile *cf() const { return m_cf ? &*m_cf : nullptr; }
    bool isOpen() const { return mc() || cf(); }
    /// The name of its last part: "sendmail.mc".
    QString name() const;
    /// Of the first that is open; empty where none is.
    QString path() const;
    /// What is lost where nobody saves or keeps it.
    std::vector<opened::RepairedText> repairedTexts() const;
    /// Of what is open.
    const std::vector<advice::Finding> &findings() const;
    /// Another number after each change.
    int revision() const { return m_revision; }

    /// What a saved file would hold.
    enum class Saving {
        AsOpened,   ///< the very bytes that were opened
        Repaired,   ///< those, but for the repairs made here
        Composed,   ///< the text that the answers compose to, since they have changed
        Impossible, ///< they have changed and are not complete
    };
    Saving saving(answers::McFile file) const;
    QByteArray textToSave(answers::McFile file) const;
    /// textToSave() stands in that file now.
    void setSaved(answers::McFile file, const QString &path);

    /// The repair of one of findings(): none where the answers have changed since the text was read.
    std::optional<advice::FileRepair> repairFor(const advice::Finding &finding) const;
    void repair(const advice::Finding &finding);
    /// There is a repair that undoing an answer would not take back.
    bool canUndoRepair() const;
    void undoRepair();

    /// A tab for each.
    std::vector<PreviewFile> previewFiles() const;
    /// The name of the tab for such a place; empty where none is open.
    QString tabOf(advice::GeneratedFile place) const;
    bool hasTab(const QString &name) const;
    /// The session has another cf tree.
    void compileAgain();

    /// Where this host's configuration is looked for: the platforms' places.
    QStringList hostFolders() const { return m_hostFolders; }
    void setHostFolders(const QStringList &folders) { m_hostFolders = folders; }

Q_SIGNALS:
    void changed();

private:
    opened::McFiles *currentMc();
    /// With the other .mc file beside it. The error says in words why they are of no use.
    std::expected<opened::McFiles, QString> readMc(const opened::HostFile &file) const;
    /// Runs m4 over what is open and was not compiled yet.
    void compile();
    void startCompiler(answers::McFile file, const QByteArray &bytes);
    void takeResult(answers::McFile file, const cf::Compilation &result);
    /// Another document has come, by opening or by undoing: a .cf that was open is no longer the topic.
    void followHistory();
    void announce();
    /// The answers of these files become the present ones, as a step of the history where they differ.
    void enter(opened::McFiles files);
    bool isAsRead(answers::McFile file) const;

    Session *m_session;
    std::map<int, opened::McFiles> m_byDocument; ///< by History::State::document
    std::optional<opened::McFiles> m_coming;     ///< while its answers are on their way
    std::optional<opened::CfFile> m_cf;
    std::array<cf::Compiler, 2> m_compilers; ///< by answers::McFile
    QStringList m_hostFolders;
    int m_compiledDocument = -1; ///< what the compilers are at
    int m_revision = 0;
};
