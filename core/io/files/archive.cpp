#include "core/io/files/archive.hpp"

#include "core/base/error.hpp"
#include "core/base/platform/files.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <memory>

namespace maillage {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostEntries = 100'000;
constexpr std::uint64_t kMostUnpacked = 4ULL << 30U;

struct ArchiveDeleter {
    void operator()(struct archive* freed) const { archive_read_free(freed); }
};
using Archive = std::unique_ptr<struct archive, ArchiveDeleter>;

[[noreturn]] void failOnArchive(struct archive* reader, const fs::path& path) {
    const char* words = archive_error_string(reader);
    throw Error(ErrorCode::FileUnreadable, {utf8Of(path), words == nullptr ? "archive" : words});
}

Archive openedArchive(const fs::path& path) {
    Archive reader(archive_read_new());
    archive_read_support_filter_all(reader.get());
    archive_read_support_format_all(reader.get());
    constexpr std::size_t kBlock = 1U << 16U;
    if (archive_read_open_filename(reader.get(), path.c_str(), kBlock) != ARCHIVE_OK) {
        failOnArchive(reader.get(), path);
    }
    return reader;
}

/// Moves to the next entry that is a file; its name, or nothing at the end.
std::string nextFile(struct archive* reader, const fs::path& path, std::size_t& seen) {
    struct archive_entry* entry = nullptr;
    while (true) {
        const int result = archive_read_next_header(reader, &entry);
        if (result == ARCHIVE_EOF) {
            return {};
        }
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
            failOnArchive(reader, path);
        }
        if (++seen > kMostEntries) {
            throw Error(ErrorCode::ArchiveTooLarge, {utf8Of(path)});
        }
        const char* name = archive_entry_pathname_utf8(entry);
        name = name == nullptr ? archive_entry_pathname(entry) : name;
        if (name != nullptr && archive_entry_filetype(entry) == AE_IFREG) {
            return name;
        }
    }
}

} // namespace

ScratchFolder::ScratchFolder() : m_path(makeScratchFolder()) {
    if (m_path.empty()) {
        const int number = errno;
        throw Error(ErrorCode::WriteFailed, {utf8Of(fs::temp_directory_path() / "maillage-XXXXXX"),
                                             std::generic_category().message(number)});
    }
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::vector<std::string> archiveEntries(const fs::path& path) {
    const Archive reader = openedArchive(path);
    std::vector<std::string> names;
    std::size_t seen = 0;
    for (std::string name = nextFile(reader.get(), path, seen); !name.empty();
         name = nextFile(reader.get(), path, seen)) {
        names.push_back(std::move(name));
    }
    return names;
}

void extractEntries(const fs::path& path, const fs::path& folder,
                    const std::function<bool(const std::string& name)>& isWanted) {
    const Archive reader = openedArchive(path);
    // A layer packs to a tenth; what gives far more than it has is a trap.
    constexpr std::uint64_t kAlwaysUnpacked = 32ULL << 20U;
    constexpr std::uint64_t kMostRatio = 100;
    std::error_code none;
    const std::uint64_t packed = fs::file_size(path, none);
    std::uint64_t total = 0;
    std::size_t seen = 0;
    for (std::string name = nextFile(reader.get(), path, seen); !name.empty();
         name = nextFile(reader.get(), path, seen)) {
        if (!isWanted(name)) {
            continue;
        }
        const fs::path target = folder / fs::path(name).filename();
        std::ofstream out(target, std::ios::binary);
        std::array<char, 1U << 16U> block{};
        la_ssize_t size = 0;
        while ((size = archive_read_data(reader.get(), block.data(), block.size())) > 0) {
            total += static_cast<std::uint64_t>(size);
            if (total > kMostUnpacked || (total > kAlwaysUnpacked && total / kMostRatio > packed)) {
                throw Error(ErrorCode::ArchiveTooLarge, {utf8Of(path)});
            }
            out.write(block.data(), size);
        }
        if (size < 0) {
            failOnArchive(reader.get(), path);
        }
        out.close();
        if (!out) {
            throw Error(ErrorCode::WriteFailed, {utf8Of(target), std::generic_category().message(ENOSPC)});
        }
    }
}

} // namespace maillage
