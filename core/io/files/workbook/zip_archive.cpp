#include "core/io/files/workbook/zip_archive.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <zip.h>

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
    explicit Handle(const std::filesystem::path& path) {
        int error = 0;
        archive = zip_open(path.c_str(), ZIP_RDONLY, &error);
    }
    ~Handle() {
        if (archive != nullptr) {
            zip_discard(archive);
        }
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    zip_t* archive = nullptr;
};

struct ZipArchive::Part {
    std::string name;
    zip_uint64_t place = 0;
    std::uint64_t packed = 0;
};

ZipArchive::ZipArchive(const std::filesystem::path& path, WorkbookBudget& budget)
    : m_budget(budget), m_handle(std::make_unique<Handle>(path)) {
    if (m_handle->archive == nullptr) {
        m_budget.damaged("zip");
    }
    const zip_int64_t count = zip_get_num_entries(m_handle->archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        m_budget.checkParts(static_cast<std::size_t>(i) + 1);
        zip_stat_t info;
        zip_stat_init(&info);
        const auto place = static_cast<zip_uint64_t>(i);
        if (zip_stat_index(m_handle->archive, place, 0, &info) != 0 || info.name == nullptr) {
            m_budget.damaged("zip");
        }
        Part part{info.name, place, info.comp_size};
        m_isEncrypted = m_isEncrypted || info.encryption_method != ZIP_EM_NONE;
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
    struct Closing {
        void operator()(zip_file_t* file) const { zip_fclose(file); }
    };
    const std::unique_ptr<zip_file_t, Closing> file(zip_fopen_index(m_handle->archive, part.place, 0));
    if (file == nullptr) {
        m_budget.damaged(part.name);
    }
    constexpr std::size_t kPiece = std::size_t{1} << 16U;
    std::string piece(kPiece, '\0');
    std::uint64_t total = 0;
    for (;;) {
        // A wrong checksum is told like any failure, after the last piece.
        const zip_int64_t count = zip_fread(file.get(), piece.data(), piece.size());
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
}

std::string ZipArchive::text(std::string_view name) const {
    std::string text;
    read(name, [&](std::string_view piece) { text += piece; });
    return text;
}

} // namespace maillage
