#include "core/io/files/writers/table_export.hpp"

#include "core/base/atomic_file.hpp"
#include "core/base/text.hpp"

namespace maillage {

bool canWriteTable(const std::filesystem::path& path) {
    const std::string extension = lowerExtension(path);
    return extension == ".csv" || extension == ".xlsx" || extension == ".ods";
}

namespace {

void writeWatched(const Workbook& workbook, const std::filesystem::path& path, const CsvOptions& options,
                  std::string_view carried, const Monitor& monitor) {
    constexpr double kMade = 0.8; // of the work; the rest is the disk's
    monitor.step(0);
    const std::string extension = lowerExtension(path);
    if (extension == ".csv") {
        writeCsv(workbook.front().table, path, options);
        return;
    }
    const std::string shown = utf8Of(path);
    const std::string bytes =
        extension == ".ods" ? odsBytes(workbook, shown, carried) : xlsxBytes(workbook, shown, carried);
    monitor.step(kMade);
    writeFileAtomically(path, bytes);
}

} // namespace

void writeTables(const Workbook& workbook, const std::filesystem::path& path, const CsvOptions& options,
                 std::string_view carried) {
    writeWatched(workbook, path, options, carried, {});
}

void writeTable(const Table& table, const std::filesystem::path& path, const std::string& sheet,
                const Monitor& monitor) {
    writeWatched({{sheet, table}}, path, {}, {}, monitor);
}

} // namespace maillage
