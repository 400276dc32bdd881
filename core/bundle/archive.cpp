// SPDX-License-Identifier: MIT
#include "bundle/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace bundle {
namespace {

// 1980-01-01: the earliest time that every archiver takes without a warning.
constexpr time_t fixedTime = 315532800;

struct FreeArchive {
    void operator()(archive *handle) const { archive_write_free(handle); }
};
using Archive = std::unique_ptr<archive, FreeArchive>;

struct FreeEntry {
    void operator()(archive_entry *handle) const { archive_entry_free(handle); }
};
using Entry = std::unique_ptr<archive_entry, FreeEntry>;

la_ssize_t appendTo(archive *, void *bytes, const void *data, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

bool open(archive *handle, QByteArray *bytes)
{
    return archive_write_set_format_ustar(handle) == ARCHIVE_OK
        && archive_write_add_filter_gzip(handle) == ARCHIVE_OK
        // An empty value switches the option off.
        && archive_write_set_filter_option(handle, "gzip", "timestamp", nullptr) == ARCHIVE_OK
        && archive_write_set_filter_option(handle, "gzip", "compression-level", "9") == ARCHIVE_OK
        && archive_write_open(handle, bytes, nullptr, appendTo, nullptr) == ARCHIVE_OK;
}

Entry entryFor(const QByteArray &path, mode_t type, mode_t permissions, qsizetype size)
{
    Entry entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), path.constData());
    archive_entry_set_filetype(entry.get(), type);
    archive_entry_set_perm(entry.get(), permissions);
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_mtime(entry.get(), fixedTime, 0);
    archive_entry_set_uid(entry.get(), 0);
    archive_entry_set_gid(entry.get(), 0);
    archive_entry_set_uname(entry.get(), "root");
    archive_entry_set_gname(entry.get(), "root");
    return entry;
}

bool add(archive *handle, archive_entry *entry, const QByteArray &content)
{
    return archive_write_header(handle, entry) == ARCHIVE_OK
        && archive_write_data(handle, content.constData(), static_cast<size_t>(content.size()))
        == content.size()
        && archive_write_finish_entry(handle) == ARCHIVE_OK;
}

bool addAll(archive *handle, const Bundle &bundle)
{
    const QByteArray folder = bundle.name.toUtf8() + '/';
    if (!add(handle, entryFor(folder, AE_IFDIR, 0755, 0).get(), {}))
        return false;
    for (const File &file : bundle.files) {
        const Entry entry =
            entryFor(folder + file.path.toUtf8(), AE_IFREG, modeOf(file), file.content.size());
        if (!add(handle, entry.get(), file.content))
            return false;
    }
    return true;
}

} // namespace

std::expected<QByteArray, QString> archiveBytes(const Bundle &bundle)
{
    QByteArray bytes;
    const Archive handle(archive_write_new());
    if (!open(handle.get(), &bytes) || !addAll(handle.get(), bundle)
        || archive_write_close(handle.get()) != ARCHIVE_OK) {
        return std::unexpected(QString::fromUtf8(archive_error_string(handle.get())));
    }
    return bytes;
}

} // namespace bundle
