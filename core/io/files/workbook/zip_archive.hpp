// A zip archive read part by part, through libzip. Only its source and zip_writer.cpp include the header.
#pragma once

#include "core/io/files/workbook/workbook_budget.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

class ZipArchive {
public:
    /// Throws Error{WorkbookDamaged, WorkbookTooLarge}. `budget` must outlive it.
    ZipArchive(const std::filesystem::path& path, WorkbookBudget& budget);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Names are compared without regard to case, and "\" is "/": some writers mix them.
    [[nodiscard]] bool has(std::string_view name) const;
    /// Whether a part, or any part at all, needs a password.
    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }
    /// The parts as they are called.
    [[nodiscard]] std::vector<std::string> names() const;

    /// Hands a part over, piece by piece. Throws Error{WorkbookDamaged, WorkbookTooLarge}.
    void read(std::string_view name, const std::function<void(std::string_view)>& take) const;
    [[nodiscard]] std::string text(std::string_view name) const;

private:
    struct Handle;
    struct Part;

    WorkbookBudget& m_budget;
    std::unique_ptr<Handle> m_handle;
    std::map<std::string, Part> m_parts;
    bool m_isEncrypted = false;
};

} // namespace maillage
