#include "core/io/files/writers/table_export.hpp"

#include "core/base/atomic_file.hpp"
#include "core/base/text.hpp"

namespace maillage {

bool canWriteTable(const std::filesystem::path& path) {
    const std::string extension = lowerExtension(path);
    return extension == ".csv" || extension == ".xlsx" || extension == ".ods";
}

void writeTables(const Workbook& workbook, const std::filesystem::path& path, const CsvOptions& options,
                 std::string_view carried) {
    const std::string extension = lowerExtension(path);
    if (extension == ".csv") {
        writeCsv(workbook.front().table, path, options);
        return;
    }
    const std::string shown = utf8Of(path);
    writeFileAtomically(path, extension == ".ods" ? odsBytes(workbook, shown, carried)
                                                  : xlsxBytes(workbook, shown, carried));
}

void writeTable(const Table& table, const std::filesystem::path& path, const std::string& sheet) {
    writeTables({{sheet, table}}, path);
}

} // namespace maillage
