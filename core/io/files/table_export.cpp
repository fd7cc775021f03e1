#include "core/io/files/table_export.hpp"

#include "core/base/atomic_file.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/gdal_handle.hpp"

namespace maillage {

namespace {

namespace fs = std::filesystem;

/// The bytes of a workbook, made in GDAL's memory.
std::string workbookBytes(const Table& table, const std::string& extension, const std::string& sheet,
                          const std::string& shownPath) {
    registerGdalDrivers();
    GdalErrors errors;
    const auto fail = [&] { throw Error(ErrorCode::WriteFailed, {shownPath, errors.message()}); };
    std::string nothing;
    const GdalMemoryFile file(extension, nothing);
    const GDALDriverH driver = GDALGetDriverByName(extension == ".ods" ? "ODS" : "XLSX");
    if (driver == nullptr) {
        fail();
    }
    VSIUnlink(file.path().c_str());
    {
        const GdalDataset dataset(GDALCreate(driver, file.path().c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        const OGRLayerH layer =
            dataset ? GDALDatasetCreateLayer(dataset.get(), sheet.c_str(), nullptr, wkbNone, nullptr)
                    : nullptr;
        if (layer == nullptr) {
            fail();
        }
        for (const std::string& column : table.columns) {
            const OgrFieldDefinition field(OGR_Fld_Create(column.c_str(), OFTString));
            if (OGR_L_CreateField(layer, field.get(), TRUE) != OGRERR_NONE) {
                fail();
            }
        }
        const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
        for (const std::vector<std::string>& row : table.rows) {
            const OgrFeature feature(OGR_F_Create(definition));
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (!row[i].empty()) {
                    OGR_F_SetFieldString(feature.get(), static_cast<int>(i), row[i].c_str());
                }
            }
            if (OGR_L_CreateFeature(layer, feature.get()) != OGRERR_NONE) {
                fail();
            }
        }
    }
    vsi_l_offset size = 0;
    const GByte* bytes = VSIGetMemFileBuffer(file.path().c_str(), &size, FALSE);
    if (bytes == nullptr || size == 0 || errors.hasFailure()) {
        fail();
    }
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

} // namespace

bool canWriteTable(const fs::path& path) {
    const std::string extension = lowerExtension(path);
    return extension == ".csv" || extension == ".xlsx" || extension == ".ods";
}

void writeTable(const Table& table, const fs::path& path, const std::string& sheet) {
    const std::string extension = lowerExtension(path);
    if (extension == ".csv") {
        writeCsv(table, path);
        return;
    }
    writeFileAtomically(path, workbookBytes(table, extension, sheet, path.string()));
}

} // namespace maillage
