// Which place of the project a code of a published table is.
#pragma once

#include "core/model/needs/need_facts.hpp"
#include "core/model/project.hpp"

#include <array>
#include <map>
#include <optional>
#include <set>

namespace maillage {

/// How a code meets its place.
enum class NeedJoin {
    Direct,
    City,    // an arrondissement of Paris, Lyon or Marseille, and the project has the city
    Passage, // a commune of before a merger or a change of code
};

struct NeedPlaceFound {
    NeedLevel level = NeedLevel::Commune;
    std::size_t rank = 0; // among the places of that level
    NeedJoin join = NeedJoin::Direct;
};

/// "COM", "ARM" → commune, "EPCI", "DEP", "QP…"; nullopt for a level that a project has nothing of.
[[nodiscard]] std::optional<NeedLevel> levelOfNeedWord(std::string_view word);

class NeedPlaces {
public:
    /// `quarters`: codes of QPV beside those of the project.
    explicit NeedPlaces(const Project& project, const std::set<std::string>& quarters = {});

    /// By the level where the file tells it, else by the look of the code: five signs a commune, nine figures
    /// an EPCI, QP or QN a quartier. Two figures are a département only where the file says so: "03" is also
    /// a region, and "003" an aire d'attraction. nullopt for a place that is not of the project.
    [[nodiscard]] std::optional<NeedPlaceFound> find(std::string_view code,
                                                     std::optional<NeedLevel> level) const;
    /// A commune's code of the project's département that neither it nor its mergers know.
    [[nodiscard]] bool isUnknownHere(std::string_view code) const;
    [[nodiscard]] const std::vector<std::string>& codes(NeedLevel level) const;
    /// What a set holds the values of.
    void putInto(NeedDataSet& set) const;

private:
    void addPassages(const Project& project);

    std::string m_departement;
    std::array<std::vector<std::string>, 4> m_codes;
    std::map<std::string, NeedPlaceFound, std::less<>> m_communes;
    std::array<std::map<std::string, std::size_t, std::less<>>, 4> m_others;
};

} // namespace maillage
