// The communes of a département (or of a country) and their EPCI: facts that do not move when the base map
// changes.
#pragma once

#include "core/geo/point.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Rank of a commune in its Territory.
using CommuneIndex = std::uint32_t;

/// Five characters: département ("03", "2A", "971"…) then digits. Always text.
[[nodiscard]] bool isInseeCode(std::string_view text);
/// "03001" → "03", "2A004" → "2A", "97105" → "971". Precondition: isInseeCode.
[[nodiscard]] std::string departementOf(std::string_view inseeCode);

struct Commune {
    std::string code;
    std::string name;
    std::vector<std::string> postalCodes;
    /// Inhabitants; unknown is not zero.
    std::optional<std::int64_t> population;
    /// Surface of the land register, km².
    std::optional<double> surfaceKm2;
    /// Where the commune is for distances and radii.
    MapPoint reference;
    std::string arrondissement;
    /// SIREN, empty when unknown.
    std::string epci;

    bool operator==(const Commune&) const = default;
};

struct Epci {
    std::string code;
    std::string name;

    bool operator==(const Epci&) const = default;
};

/// At least one commune; codes unique and ascending, so that the dense index is the rank of the code.
class Territory {
public:
    /// `departement`: its code, or "FR" for communes of several. Sorts; throws Error{CodeDuplicate}.
    Territory(std::string departement, std::vector<Commune> communes, std::vector<Epci> epcis);

    [[nodiscard]] const std::string& departement() const { return m_departement; }
    [[nodiscard]] std::size_t size() const { return m_communes.size(); }
    [[nodiscard]] std::span<const Commune> communes() const { return m_communes; }
    [[nodiscard]] const Commune& commune(CommuneIndex index) const { return m_communes[index]; }
    [[nodiscard]] std::optional<CommuneIndex> find(std::string_view code) const;
    /// Throws Error{CommuneUnknown}.
    [[nodiscard]] CommuneIndex at(std::string_view code) const;
    [[nodiscard]] std::span<const Epci> epcis() const { return m_epcis; }
    /// Those that have communes here, in the order of their names, as they are offered to choose from.
    [[nodiscard]] std::vector<Epci> epcisByName() const;
    /// Empty text when the code is unknown.
    [[nodiscard]] std::string epciName(std::string_view code) const;
    [[nodiscard]] std::vector<CommuneIndex> communesOfEpci(std::string_view code) const;
    /// The commune whose reference point is nearest.
    [[nodiscard]] CommuneIndex nearest(MapPoint point) const;

    /// Whether the other has communes of the same codes, whatever else is known of them: an index means the
    /// same commune in both.
    [[nodiscard]] bool hasSameCommunes(const Territory& other) const;

    bool operator==(const Territory&) const = default;

private:
    std::string m_departement;
    std::vector<Commune> m_communes;
    std::vector<Epci> m_epcis;
};

} // namespace maillage
