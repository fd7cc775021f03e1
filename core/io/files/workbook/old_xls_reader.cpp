#include "core/io/files/workbook/old_xls_reader.hpp"

#include "core/base/error.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

/// GDAL writes dates as "2021/09/01", with the hour behind where there is one.
std::string oldCellText(OGRFeatureH feature, int field) {
    if (OGR_F_IsFieldSetAndNotNull(feature, field) == 0) {
        return {};
    }
    std::string cell = OGR_F_GetFieldAsString(feature, field);
    const auto isDigit = [&](std::size_t i) { return cell[i] >= '0' && cell[i] <= '9'; };
    const bool isDate = cell.size() >= 10 && cell[4] == '/' && cell[7] == '/' && isDigit(0) && isDigit(5);
    if (isDate) {
        cell[4] = cell[7] = '-';
        constexpr std::string_view kMidnight = " 00:00:00";
        return cell.ends_with(kMidnight) ? cell.substr(0, cell.size() - kMidnight.size()) : cell;
    }
    return cell;
}

} // namespace

std::vector<WorkbookSheet> readOldXls(const DataSource& source, WorkbookBudget& budget) {
    registerGdalDrivers();
    if (GDALGetDriverByName("XLS") == nullptr) {
        throw Error(ErrorCode::FileNotAList, {source.shown(), "tableur_ancien"});
    }
    GdalErrors errors;
    const GdalOption headers("OGR_XLS_HEADERS", "DISABLE");
    const GdalOption types("OGR_XLS_FIELD_TYPES", "STRING");
    const std::array<const char*, 2> drivers{"XLS", nullptr};
    const GdalDataset dataset(GDALOpenEx(source.shown().c_str(), GDAL_OF_VECTOR | GDAL_OF_VERBOSE_ERROR,
                                         drivers.data(), nullptr, nullptr));
    if (!dataset) {
        budget.damaged("xls");
    }
    std::vector<WorkbookSheet> sheets;
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset.get()); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), i);
        const int fieldCount = OGR_FD_GetFieldCount(OGR_L_GetLayerDefn(layer));
        SheetBuilder builder(budget);
        while (const OgrFeature feature{OGR_L_GetNextFeature(layer)}) {
            builder.beginRow(static_cast<std::uint64_t>(std::max<GIntBig>(OGR_F_GetFID(feature.get()), 1)),
                             false);
            for (int field = 0; field < fieldCount; ++field) {
                builder.put(static_cast<std::uint64_t>(field), oldCellText(feature.get(), field));
            }
        }
        sheets.push_back({OGR_L_GetName(layer), false, builder.finish()});
    }
    if (errors.hasFailure()) {
        budget.damaged("xls");
    }
    return sheets;
}

} // namespace maillage
