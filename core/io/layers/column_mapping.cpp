#include "core/io/layers/column_mapping.hpp"

#include "core/model/territory.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

// Without separators, best first: an arrondissement of Paris has a code of its own beside that of its
// commune. "com" and "code" alone say little: last.
constexpr std::array<std::string_view, 20> kCodeNames{"inseearm",
                                                      "codeinseearrondissement",
                                                      "inseecom",
                                                      "codeinsee",
                                                      "codeinseecommune",
                                                      "codeinseedelacommune",
                                                      "inseecommune",
                                                      "inseecode",
                                                      "codecommune",
                                                      "codecom",
                                                      "comcode",
                                                      "codeofficielcommune",
                                                      "codgeo",
                                                      "codegeo",
                                                      "depcom",
                                                      "codeofficieldelacommune",
                                                      "insee",
                                                      "codecommuneinsee",
                                                      "code",
                                                      "com"};
constexpr std::array<std::string_view, 14> kNameNames{
    "nom",     "nomofficiel", "nomcom", "nomcommune", "nomdelacommune", "nomofficielcommune",     "nomm",
    "libelle", "libgeo",      "libcom", "commune",    "libellecommune", "nomofficieldelacommune", "name"};
constexpr std::array<std::string_view, 7> kPopulationNames{
    "population", "populationmunicipale", "popmun", "pmun", "ptot", "pop", "populationtotale"};
constexpr std::array<std::string_view, 6> kEpciNames{"sirenepci",     "codessirendesepci", "codeepci",
                                                     "codesirenepci", "codesirendesepci",  "epci"};

/// Lower case without separators: "INSEE_COM", "insee com" → "inseecom".
std::string plain(std::string_view name) {
    std::string result;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            result += static_cast<char>(c - 'A' + 'a');
        } else if (c != '_' && c != '-' && c != ' ' && c != '.') {
            result += c;
        }
    }
    return result;
}

std::optional<std::size_t> findByContents(std::size_t fieldCount, std::span<const RawFeature> features) {
    for (std::size_t field = 0; field < fieldCount; ++field) {
        if (!features.empty() && std::ranges::all_of(features, [&](const RawFeature& feature) {
                return isInseeCode(feature.values[field]);
            })) {
            return field;
        }
    }
    return std::nullopt;
}

bool hasField(std::span<const std::string> fields, std::string_view name) {
    return std::ranges::any_of(fields, [&](const std::string& field) { return plain(field) == name; });
}

} // namespace

std::optional<std::size_t> findColumn(std::span<const std::string> fields,
                                      std::span<const std::string_view> aliases) {
    for (const std::string_view alias : aliases) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (plain(fields[i]) == alias) {
                return i;
            }
        }
    }
    constexpr std::size_t kDbfNameLength = 10;
    for (const std::string_view alias : aliases) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].size() == kDbfNameLength && alias.starts_with(plain(fields[i]))) {
                return i;
            }
        }
    }
    return std::nullopt;
}

std::optional<ColumnMapping> guessColumns(std::span<const std::string> fields,
                                          std::span<const RawFeature> features) {
    std::optional<std::size_t> code = findColumn(fields, kCodeNames);
    if (!code) {
        code = findByContents(fields.size(), features);
    }
    if (!code) {
        return std::nullopt;
    }
    ColumnMapping mapping;
    mapping.code = *code;
    mapping.name = findColumn(fields, kNameNames);
    mapping.population = findColumn(fields, kPopulationNames);
    mapping.epci = findColumn(fields, kEpciNames);
    mapping.looksLikeAdminExpress =
        (hasField(fields, "inseecom") && (hasField(fields, "inseedep") || hasField(fields, "nomcomm"))) ||
        (hasField(fields, "codeinsee") && hasField(fields, "nomofficiel"));
    return mapping;
}

bool isCommuneCodeName(std::string_view plainName) {
    return std::ranges::find(kCodeNames, plainName) != kCodeNames.end();
}
bool isCommuneNameName(std::string_view plainName) {
    return std::ranges::find(kNameNames, plainName) != kNameNames.end();
}
bool isPopulationName(std::string_view plainName) {
    return plainName.starts_with("population") ||
           std::ranges::find(kPopulationNames, plainName) != kPopulationNames.end();
}

} // namespace maillage
