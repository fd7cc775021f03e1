#include "core/io/files/workbook/zip_workbook.hpp"

#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/files/workbook/ods_reader.hpp"
#include "core/io/files/workbook/xlsx_parts.hpp"
#include "core/io/files/workbook/xlsx_reader.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// What a person sees in the archive: neither folders nor what systems add to it.
std::vector<std::string> seenNames(const ZipArchive& archive) {
    std::vector<std::string> names;
    for (const std::string& name : archive.names()) {
        const bool isAdded = name.starts_with("__MACOSX/") || name.ends_with(".DS_Store");
        if (!isAdded && !name.ends_with('/') && !name.ends_with('\\')) {
            names.push_back(utf8Of(std::filesystem::path(name).filename()));
        }
    }
    return names;
}

[[noreturn]] void refuse(const WorkbookBudget& budget, const char* word, std::string name = {}) {
    throw Error(ErrorCode::FileNotAList, {budget.path(), word, std::move(name)});
}

[[noreturn]] void refuseArchive(const ZipArchive& archive, const WorkbookBudget& budget) {
    if (archive.has("Index/Document.iwa") || archive.has("Index.zip") || archive.has("index.apxl")) {
        refuse(budget, "numbers");
    }
    const std::vector<std::string> names = seenNames(archive);
    const auto isOfLayer = [](const std::string& name) {
        const std::string extension = lowerExtension(name);
        return extension == ".shp" || extension == ".gpkg" || extension == ".geojson";
    };
    if (std::ranges::any_of(names, isOfLayer)) {
        refuse(budget, "archive_couche");
    }
    constexpr std::size_t kTold = 3;
    refuse(budget, names.empty() ? "archive_vide" : "archive", joinedUpTo(names, ", ", kTold));
}

std::vector<WorkbookSheet> readOpenDocument(const ZipArchive& archive, WorkbookBudget& budget) {
    constexpr std::string_view kManifest = "META-INF/manifest.xml";
    if (archive.has(kManifest) && archive.text(kManifest).find("encryption-data") != std::string::npos) {
        refuse(budget, "protege");
    }
    const auto content = [&](const std::function<void(std::string_view)>& take) {
        archive.read("content.xml", take);
    };
    return readOds(content, budget);
}

} // namespace

std::vector<WorkbookSheet> readZipWorkbook(const std::filesystem::path& path, WorkbookBudget& budget) {
    const ZipArchive archive(path, budget);
    if (archive.isEncrypted()) {
        refuse(budget, "protege");
    }
    const std::string type = archive.has("mimetype") ? archive.text("mimetype") : std::string();
    constexpr std::string_view kSpreadsheet = "opendocument.spreadsheet";
    if (type.find(kSpreadsheet) != std::string::npos) {
        return readOpenDocument(archive, budget);
    }
    if (type.find("opendocument") != std::string::npos || type.find("epub") != std::string::npos) {
        refuse(budget, type.find("presentation") != std::string::npos ? "diaporama" : "document");
    }
    std::string main = mainPartOf(archive, budget);
    if (main.empty() && archive.has("xl/workbook.xml")) {
        main = "xl/workbook.xml";
    }
    const std::string extension = lowerExtension(main);
    if (extension == ".bin") {
        refuse(budget, "xlsb");
    }
    if (main.starts_with("word/")) {
        refuse(budget, "document");
    }
    if (main.starts_with("ppt/") || main.starts_with("visio/")) {
        refuse(budget, "diaporama");
    }
    if (!main.empty()) {
        return readXlsx(archive, main, budget);
    }
    // Written by hand, without saying what it is.
    if (archive.has("content.xml") && archive.has("META-INF/manifest.xml")) {
        return readOpenDocument(archive, budget);
    }
    refuseArchive(archive, budget);
}

} // namespace maillage
