// What a file is, by what it begins with and not by its name: people call anything ".xls".
#pragma once

#include <filesystem>
#include <string_view>

namespace maillage {

enum class FileKind {
    Text,
    Zip, // XLSX, ODS, or what zipKindOf says
    OldXls,
    FlatOds,
    SpreadsheetMl,
    Html,
    Layer, // GeoPackage, GeoJSON or shapefile, whose attributes may be a list
};

/// `bytes` are all of the file. Throws Error{FileNotAList} for what holds no list: its second parameter is a
/// word for what it is ("pdf", "image", "protege"…).
[[nodiscard]] FileKind kindOfFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace maillage
