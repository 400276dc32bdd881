// SPDX-License-Identifier: MIT
#pragma once

#include "advice/file_findings.h"
#include "mc/read_answers.h"
#include "ui/opened/host_file.h"
#include "ui/opened/repaired_text.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace opened {

/// One .mc file that is open.
struct McText {
    HostFile file;              ///< as opened, saved last or repaired since
    QByteArray composed;        ///< what the answers that were read from it compose to
    QByteArray onDisk;          ///< as opened or saved last
    std::optional<HostFile> cf; ///< that lies beside it
    std::optional<cf::Compilation> compiled;
    std::optional<advice::Finding> difference; ///< between `cf` and what m4 made

    bool isRepaired() const { return file.bytes != onDisk; }
};

/// The .mc files of one host, with what came of reading them.
struct McFiles {
    std::array<std::optional<McText>, 2> texts; ///< by answers::McFile; at least one
    mc::Sources sources;
    mc::Reading reading;
    std::vector<advice::Finding> findings; ///< the gravest first; of m4 only once it is done
    std::shared_ptr<const McFiles> before; ///< the last repair, where it changed no answer; null = none

    std::optional<McText> &at(answers::McFile file) { return texts[static_cast<std::size_t>(file)]; }
    const std::optional<McText> &at(answers::McFile file) const
    {
        return texts[static_cast<std::size_t>(file)];
    }
};

inline constexpr std::array bothMcFiles{answers::McFile::Sendmail, answers::McFile::Submit};

advice::GeneratedFile placeOf(answers::McFile file);
/// Of an .mc or the .cf made of it.
answers::McFile mcFileOf(advice::GeneratedFile file);

/// Reads the files of one host. `base` says what no .mc file says.
McFiles readMcFiles(const std::vector<HostFile> &files, const answers::Answers &base);
/// The same with another text in the place of one.
McFiles withText(const McFiles &files, answers::McFile file, const QByteArray &bytes, answers::Answers base);

/// Those that stand on no disk yet.
std::vector<RepairedText> repairedTexts(const McFiles &files);
/// The files as they were left, from what stands on the disk. A text is passed over where its file has
/// changed since.
McFiles withRepairedTexts(const McFiles &onDisk, const std::vector<RepairedText> &texts,
                          const answers::Answers &base);

/// What these answers compose to; empty where there is no such file.
QByteArray composedText(const answers::Answers &answers, answers::McFile file);

/// Takes what m4 made of one of them.
void takeCompilation(McFiles &files, answers::McFile file, const cf::Compilation &compilation);
/// Finds what there is to say about the files, with what m4 has said by now.
void judge(McFiles &files, const std::expected<cf::Tree, cf::TreeMissing> &tree);
/// What is at hand to judge: the .mc files, and what m4 made of them.
advice::HostFiles hostFilesOf(const McFiles &files);

} // namespace opened
