// SPDX-License-Identifier: MIT
#pragma once

#include "advice/file_findings.h"
#include "advice/forecast.h"
#include "ui/opened/host_file.h"

#include <optional>
#include <vector>

namespace opened {

/// A .cf that is open: to be judged and explained; no answers come of it.
struct CfFile {
    HostFile file;
    cf::Configuration configuration;
    std::vector<advice::Finding> findings; ///< the gravest first
    advice::Forecast forecast;
    std::optional<HostFile> source;            ///< the .mc beside it, by its name
    std::optional<cf::Compilation> compiled;   ///< what m4 makes of that
    std::optional<advice::Finding> difference; ///< between the two

    advice::GeneratedFile place() const { return advice::placeOf(file.nature); }
};

CfFile readCfFile(const HostFile &file);
/// Takes what m4 made of the .mc beside it.
void takeCompilation(CfFile &cf, const cf::Compilation &compilation);

/// What a .cf says of itself in the comments of its head; empty where it does not.
struct CfOrigin {
    QString built;       ///< "root@web01 on Sun Nov 22 16:00:44 UTC 2026": not translated
    QString tree;        ///< the folder of the cf tree
    QStringList sources; ///< of the files that it was made of, those that are no part of the cf tree:
                         ///< "sendmail.mc,v 8.18.1-6 …"
};
CfOrigin originOf(const QByteArray &cf);

} // namespace opened
