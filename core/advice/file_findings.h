// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "advice/repair.h"
#include "cf/compiler.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// Findings about the configuration that a host already has, from its files alone.
namespace advice {

/// What is at hand of a host's configuration; judged together.
struct HostFiles {
    std::optional<QByteArray> sendmailMc;
    std::optional<QByteArray> sendmailCf;
    std::optional<QByteArray> submitMc;
    std::optional<QByteArray> submitCf;
    /// Shell assignments that say what runs: Debian's /etc/mail/sendmail.conf, Red Hat's /etc/sysconfig/sendmail.
    std::optional<QByteArray> service;
    answers::Release release = answers::newestRelease;
    bool ipv6TakesIpv4 = true; ///< as in catalogue::PlatformFacts

    static std::optional<QByteArray> HostFiles::*memberFor(GeneratedFile file);
    /// The text of one of the four; may be assigned to.
    template <typename Self> auto &text(this Self &self, GeneratedFile file) { return self.*memberFor(file); }
};

/// What the files say by themselves, each at its place. Nothing is compiled.
std::vector<Finding> fromFiles(const HostFiles &files);

/// What m4 said about `mcFile` of `files`, and where the .cf at hand is not what it made.
std::vector<Finding> fromCompiledFile(const HostFiles &files, GeneratedFile mcFile, const cf::Compilation &compilation);

/// A change of one .mc file that takes a finding away.
struct FileRepair {
    RepairCode code;
    QStringList arguments; ///< see RepairCode
    GeneratedFile file;
    QByteArray text;       ///< of the whole file

    bool operator==(const FileRepair &) const = default;
};

/// The repair of a finding of fromFiles(); empty where the .mc is not at hand or only the admin knows what is right.
std::optional<FileRepair> fileRepairFor(const Finding &finding, const HostFiles &files);

} // namespace advice
