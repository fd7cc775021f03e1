// The answer of geo.api.gouv.fr saved as a file: a JSON list of communes, each with its outline beside its
// code and name, which no map program takes for a layer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maillage {

enum class ApiAnswerKind {
    None,     // no list of communes
    Outlines, // in degrees, each with its outline
    Metres,   // outlines, which are not in degrees as the service gives them
    Points,   // centres, or nothing
};

struct ApiAnswer {
    ApiAnswerKind kind = ApiAnswerKind::None;
    /// A GeoJSON of the outlines; empty unless there are some in degrees.
    std::string geoJson;
};

/// What `text` is. Lists of more than 200,000 entries are none.
[[nodiscard]] ApiAnswer readApiAnswer(std::string_view text);

} // namespace maillage
