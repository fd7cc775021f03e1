#include "core/io/files/api_answer.hpp"

#include "core/base/json_depth.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>

namespace maillage {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostListed = 200'000;

/// The outline of an entry, under one of the names that the service and its copies give it; null for none.
const Json* outlineOf(const Json& entry) {
    for (const char* name : {"contour", "geometry", "geom", "geo_shape"}) {
        const auto found = entry.find(name);
        if (found == entry.end() || !found->is_object()) {
            continue;
        }
        // OpenDataSoft wraps the geometry in a feature.
        const Json& shape = found->contains("geometry") ? (*found)["geometry"] : *found;
        const auto type = shape.find("type");
        if (type != shape.end() && (*type == "Polygon" || *type == "MultiPolygon")) {
            return &shape;
        }
    }
    return nullptr;
}

bool isInDegrees(const Json& coordinates) {
    const Json* first = &coordinates;
    while (first->is_array() && !first->empty() && first->front().is_array()) {
        first = &first->front();
    }
    return first->is_array() && first->size() >= 2 && (*first)[0].is_number() && (*first)[1].is_number() &&
           std::abs((*first)[0].get<double>()) <= 180 && std::abs((*first)[1].get<double>()) <= 90;
}

/// The list itself, or what a portal keeps it under.
const Json* listIn(const Json& whole) {
    if (whole.is_array()) {
        return &whole;
    }
    for (const char* name : {"results", "records", "communes", "data"}) {
        if (whole.is_object() && whole.contains(name) && whole[name].is_array()) {
            return &whole[name];
        }
    }
    return nullptr;
}

} // namespace

ApiAnswer readApiAnswer(std::string_view text) {
    if (tooDeepAt(text)) {
        return {};
    }
    const Json whole = Json::parse(text, nullptr, false);
    const Json* list = whole.is_discarded() ? nullptr : listIn(whole);
    if (list == nullptr || list->empty() || list->size() > kMostListed) {
        return {};
    }
    Json features = Json::array();
    for (const Json& entry : *list) {
        if (!entry.is_object() || !(entry.contains("code") || entry.contains("nom"))) {
            return {};
        }
        const Json* outline = outlineOf(entry);
        if (outline == nullptr) {
            return {ApiAnswerKind::Points, {}};
        }
        if (!outline->contains("coordinates") || !isInDegrees((*outline)["coordinates"])) {
            return {ApiAnswerKind::Metres, {}};
        }
        Json properties = Json::object();
        for (const auto& [name, value] : entry.items()) {
            if (value.is_string() || value.is_number()) {
                properties[name] = value;
            }
        }
        features.push_back({{"type", "Feature"}, {"properties", properties}, {"geometry", *outline}});
    }
    const Json collection{{"type", "FeatureCollection"}, {"features", std::move(features)}};
    return {ApiAnswerKind::Outlines, collection.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

} // namespace maillage
