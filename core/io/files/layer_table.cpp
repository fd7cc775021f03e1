#include "core/io/files/layer_table.hpp"

#include "core/io/files/gdal_handle.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::array<const char*, 4> kListDrivers{"ESRI Shapefile", "GPKG", "GeoJSON", nullptr};

/// A title as it was before ten letters were all that there was room for.
std::string wholeTitle(const std::string& name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kCut{
        {{"insee_sieg", "code_insee_siege"},
         {"src_siege", "source_siege"},
         {"ref_siege", "reference_siege"},
         {"src_federe", "source_federe"},
         {"ref_federe", "reference_federe"}}};
    const auto found = std::ranges::find(kCut, name, &std::pair<std::string_view, std::string_view>::first);
    return found == kCut.end() ? name : std::string(found->second);
}

std::vector<std::string> titlesOf(OGRLayerH layer) {
    const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
    const int count = OGR_FD_GetFieldCount(definition);
    std::vector<std::string> titles;
    titles.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        titles.push_back(wholeTitle(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i))));
    }
    return titles;
}

/// Communes and quarters of producers have none of these.
bool holdsAList(const std::vector<std::string>& titles) {
    const auto has = [&](std::string_view title) { return std::ranges::find(titles, title) != titles.end(); };
    return has("structure") || has("code_qpv") || (has("id") && has("type"));
}

std::string cellOf(OGRFeatureH feature, int field) {
    if (OGR_F_IsFieldSetAndNotNull(feature, field) == 0) {
        return {};
    }
    const OGRFieldType type = OGR_Fld_GetType(OGR_F_GetFieldDefnRef(feature, field));
    if (type == OFTDate || type == OFTDateTime) {
        // GDAL parts it with slashes.
        constexpr std::size_t kDay = 10;
        std::string day = std::string(OGR_F_GetFieldAsString(feature, field)).substr(0, kDay);
        std::ranges::replace(day, '/', '-');
        return day;
    }
    AssumedEncoding assumed;
    return asUtf8(OGR_F_GetFieldAsString(feature, field), assumed);
}

WorkbookSheet sheetOf(OGRLayerH layer, const std::vector<std::string>& titles, WorkbookBudget& budget) {
    SheetBuilder builder(budget);
    std::uint64_t line = 1;
    builder.beginRow(line, false);
    for (std::size_t c = 0; c < titles.size(); ++c) {
        builder.put(c, titles[c]);
    }
    OGR_L_ResetReading(layer);
    while (const OgrFeature feature{OGR_L_GetNextFeature(layer)}) {
        builder.beginRow(++line, false);
        for (std::size_t c = 0; c < titles.size(); ++c) {
            builder.put(c, cellOf(feature.get(), static_cast<int>(c)));
        }
    }
    return {OGR_L_GetName(layer), false, builder.finish()};
}

} // namespace

std::vector<WorkbookSheet> readLayerTables(const DataSource& source, WorkbookBudget& budget) {
    registerGdalDrivers();
    const GdalErrors errors;
    const GdalDataset dataset(GDALOpenEx(source.shown().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                         kListDrivers.data(), nullptr, nullptr));
    std::vector<WorkbookSheet> sheets;
    if (!dataset || GDALDatasetGetLayerByName(dataset.get(), "maillage_meta") != nullptr) {
        return sheets;
    }
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset.get()); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), i);
        const std::vector<std::string> titles = titlesOf(layer);
        if (holdsAList(titles)) {
            sheets.push_back(sheetOf(layer, titles, budget));
        }
    }
    return sheets;
}

} // namespace maillage
