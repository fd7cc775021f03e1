#include "core/io/needs/melodi_answer.hpp"

#include "core/base/json_depth.hpp"
#include "core/base/text.hpp"

#include <nlohmann/json.hpp>

#include <map>

namespace maillage {

namespace {

using MelodiJson = nlohmann::json;

std::string melodiCell(const MelodiJson& value) {
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_number()) {
        return formatShortest(value.get<double>());
    }
    if (value.is_object() && value.contains("value")) {
        return melodiCell(value.at("value"));
    }
    return {}; // {} and null: no value was given out
}

/// The columns in the order in which they are met, and the cells of one observation by them.
class MelodiColumns {
public:
    std::vector<std::string>& columns() { return m_columns; }

    void put(std::vector<std::string>& cells, const std::string& name, std::string value) {
        const auto [found, isNew] = m_places.emplace(name, m_columns.size());
        if (isNew) {
            m_columns.push_back(name);
        }
        if (cells.size() <= found->second) {
            cells.resize(found->second + 1);
        }
        cells[found->second] = std::move(value);
    }

private:
    std::vector<std::string> m_columns;
    std::map<std::string, std::size_t> m_places;
};

} // namespace

std::optional<Worksheet> melodiAnswer(std::string_view json) {
    if (json.find("\"observations\"") == std::string_view::npos || tooDeepAt(json)) {
        return std::nullopt;
    }
    const MelodiJson answer = MelodiJson::parse(json, nullptr, false);
    if (!answer.is_object() || !answer.contains("observations") || !answer.at("observations").is_array()) {
        return std::nullopt;
    }
    Worksheet sheet;
    MelodiColumns columns;
    std::uint32_t line = 1;
    for (const MelodiJson& observation : answer.at("observations")) {
        WorksheetRow row{++line, {}};
        for (const char* part : {"dimensions", "attributes"}) {
            if (observation.is_object() && observation.contains(part) && observation.at(part).is_object()) {
                for (const auto& [name, value] : observation.at(part).items()) {
                    columns.put(row.cells, name, melodiCell(value));
                }
            }
        }
        if (observation.is_object() && observation.contains("measures") &&
            observation.at("measures").is_object()) {
            for (const auto& [name, value] : observation.at("measures").items()) {
                columns.put(row.cells, "OBS_VALUE", melodiCell(value));
            }
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.rows.insert(sheet.rows.begin(), {1, columns.columns()});
    return sheet;
}

std::optional<Worksheet> geoJsonProperties(std::string_view json) {
    if (json.find("\"FeatureCollection\"") == std::string_view::npos || tooDeepAt(json)) {
        return std::nullopt;
    }
    const MelodiJson collection = MelodiJson::parse(json, nullptr, false);
    if (!collection.is_object() || !collection.contains("features") ||
        !collection.at("features").is_array()) {
        return std::nullopt;
    }
    Worksheet sheet;
    MelodiColumns columns;
    std::uint32_t line = 1;
    for (const MelodiJson& feature : collection.at("features")) {
        WorksheetRow row{++line, {}};
        if (feature.is_object() && feature.contains("properties") && feature.at("properties").is_object()) {
            for (const auto& [name, value] : feature.at("properties").items()) {
                columns.put(row.cells, name, melodiCell(value));
            }
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.rows.insert(sheet.rows.begin(), {1, columns.columns()});
    return sheet;
}

} // namespace maillage
