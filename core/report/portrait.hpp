// The portrait of a place: who covers it, and its needs beside those of its EPCI and its département.
#pragma once

#include "core/analysis/needs/need_table.hpp"
#include "core/report/territory_tables.hpp"

namespace maillage {

/// One indicator at the place and above it; a level whose value is not known says why.
struct PortraitNeed {
    const NeedIndicator* indicator = nullptr;
    int year = 0;
    int denominatorYear = 0;
    std::vector<std::string> producers{};
    /// Of the commune; of an EPCI's portrait, absent.
    NeedPlace commune{};
    NeedPlace epci{};
    NeedPlace departement{};
};

struct Portrait {
    NeedLevel level = NeedLevel::Commune;
    std::string code;
    std::string name{};
    std::string epci{}; // SIREN; empty for a commune without one
    std::vector<CommuneIndex> communes{};
    std::optional<std::int64_t> population{}; // unknown where one commune's is
    /// Ranks in the situation's structures of those that serve one of the communes, ascending.
    std::vector<std::uint32_t> structures{};
    /// Of one commune; nullopt for an EPCI and where there is no structure.
    std::optional<CommuneState> state{};
    std::vector<CommuneIndex> neighbours{}; // of one commune
    std::vector<CommuneIndex> blank{};      // zones blanches among the communes
    /// Those that the project can say something of at any of the levels, needs before what only describes.
    std::vector<PortraitNeed> needs{};
};

/// Throws Error{EpciWithoutCommunes} for an EPCI that has none.
[[nodiscard]] Portrait communePortrait(const Project& project, const Situation& situation,
                                       CommuneIndex commune);
[[nodiscard]] Portrait epciPortrait(const Project& project, const Situation& situation,
                                    const std::string& siren);

} // namespace maillage
