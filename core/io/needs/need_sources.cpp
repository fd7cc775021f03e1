#include "core/io/needs/need_sources.hpp"

#include "core/base/text.hpp"
#include "core/io/needs/need_errors.hpp"
#include "core/io/needs/need_file.hpp"
#include "core/io/needs/need_indicator_table.hpp"

#include <algorithm>
#include <fstream>

namespace maillage {

namespace {

namespace fs = std::filesystem;

bool isPlainArchive(const DataSource& source) {
    std::ifstream stream(source.file, std::ios::binary);
    std::string head(2, '\0');
    stream.read(head.data(), 2);
    if (head != "PK") {
        return false;
    }
    const std::vector<std::string> names = archiveEntries(source.file);
    return std::ranges::none_of(names, [](const std::string& name) {
        return name == "[Content_Types].xml" || name == "content.xml" || name == "mimetype";
    });
}

bool isNeedEntry(const std::string& name) {
    const std::string extension = lowerExtension(name);
    return extension == ".csv" || extension == ".txt" || extension == ".xlsx" || extension == ".xls" ||
           extension == ".ods" || extension == ".json";
}

bool isOutlineEntry(const std::string& name) {
    const std::string extension = lowerExtension(name);
    return extension == ".shp" || extension == ".gpkg" || extension == ".geojson";
}

/// Dictionaries last: they name what was read.
void sortDictionariesLast(std::vector<DataSource>& files) {
    std::ranges::stable_partition(files, [](const DataSource& source) {
        const std::string name = asciiLower(source.name());
        return name.rfind("meta_", 0) != 0 && name.find("varmod") == std::string::npos;
    });
}

} // namespace

std::vector<DataSource> needFilesOf(const std::vector<DataSource>& sources, const ScratchFolder& folder) {
    std::vector<DataSource> files;
    int number = 0;
    for (const DataSource& source : sources) {
        if (!isPlainArchive(source)) {
            files.push_back(source);
            continue;
        }
        const fs::path unpacked = folder.path() / formatInteger(++number);
        fs::create_directory(unpacked);
        extractEntries(source.file, unpacked, isNeedEntry);
        for (const auto& entry : fs::directory_iterator(unpacked)) {
            files.emplace_back(entry.path());
        }
    }
    sortDictionariesLast(files);
    return files;
}

bool holdsNeeds(const fs::path& file) {
    const DataSource source(file);
    if (!isNeedEntry(source.name()) && lowerExtension(file) != ".zip") {
        return false;
    }
    try {
        if (isPlainArchive(source)) {
            const std::vector<std::string> names = archiveEntries(file);
            return std::ranges::any_of(names, isNeedEntry) && std::ranges::none_of(names, isOutlineEntry);
        }
        return readNeedIndicators(source, {}).has_value() || isNeedFile(source);
    } catch (const Error& error) {
        return error.code() == ErrorCode::NeedFormulaInvalid;
    }
}

} // namespace maillage
