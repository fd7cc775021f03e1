#include "core/io/files/workbook/zip_archive.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <minizip/unzip.h>

namespace maillage {

namespace {

std::string partKey(std::string_view name) {
    std::string key = asciiLower(name);
    std::ranges::replace(key, '\\', '/');
    while (key.starts_with('/')) {
        key.erase(0, 1);
    }
    return key;
}

} // namespace

struct ZipArchive::Handle {
    explicit Handle(const std::filesystem::path& path) : file(unzOpen64(path.c_str())) {}
    ~Handle() {
        if (file != nullptr) {
            unzClose(file);
        }
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    unzFile file;
};

struct ZipArchive::Part {
    std::string name;
    unz64_file_pos place{};
    std::uint64_t packed = 0;
};

ZipArchive::ZipArchive(const std::filesystem::path& path, WorkbookBudget& budget)
    : m_budget(budget), m_handle(std::make_unique<Handle>(path)) {
    if (m_handle->file == nullptr) {
        m_budget.damaged("zip");
    }
    std::size_t count = 0;
    for (int state = unzGoToFirstFile(m_handle->file); state != UNZ_END_OF_LIST_OF_FILE;
         state = unzGoToNextFile(m_handle->file)) {
        constexpr std::size_t kLongest = 1024;
        std::array<char, kLongest> name{};
        unz_file_info64 info{};
        Part part;
        if (state != UNZ_OK ||
            unzGetCurrentFileInfo64(m_handle->file, &info, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                    0) != UNZ_OK ||
            unzGetFilePos64(m_handle->file, &part.place) != UNZ_OK) {
            m_budget.damaged("zip");
        }
        m_budget.checkParts(++count);
        part.name = name.data();
        part.packed = info.compressed_size;
        m_isEncrypted = m_isEncrypted || (info.flag & 1U) != 0;
        m_parts.try_emplace(partKey(part.name), std::move(part));
    }
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::has(std::string_view name) const {
    return m_parts.contains(partKey(name));
}

std::vector<std::string> ZipArchive::names() const {
    std::vector<std::string> names;
    for (const auto& [key, part] : m_parts) {
        names.push_back(part.name);
    }
    return names;
}

void ZipArchive::read(std::string_view name, const std::function<void(std::string_view)>& take) const {
    const auto found = m_parts.find(partKey(name));
    if (found == m_parts.end()) {
        m_budget.damaged(std::string(name));
    }
    const Part& part = found->second;
    if (unzGoToFilePos64(m_handle->file, &part.place) != UNZ_OK ||
        unzOpenCurrentFile(m_handle->file) != UNZ_OK) {
        m_budget.damaged(part.name);
    }
    struct Closing {
        unzFile file;
        ~Closing() { unzCloseCurrentFile(file); } // harmless after the close below
    };
    const Closing closing{m_handle->file};
    constexpr std::size_t kPiece = std::size_t{1} << 16U;
    std::string piece(kPiece, '\0');
    std::uint64_t total = 0;
    for (;;) {
        const int count =
            unzReadCurrentFile(m_handle->file, piece.data(), static_cast<unsigned>(piece.size()));
        if (count < 0) {
            m_budget.damaged(part.name);
        }
        if (count == 0) {
            break;
        }
        total += static_cast<std::uint64_t>(count);
        m_budget.takeInflated(static_cast<std::uint64_t>(count), total, part.packed);
        take(std::string_view(piece.data(), static_cast<std::size_t>(count)));
    }
    if (unzCloseCurrentFile(m_handle->file) == UNZ_CRCERROR) {
        m_budget.damaged(part.name);
    }
}

std::string ZipArchive::text(std::string_view name) const {
    std::string text;
    read(name, [&](std::string_view piece) { text += piece; });
    return text;
}

} // namespace maillage
