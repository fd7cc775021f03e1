// Facts about needs to test with: measures made by hand, put into a project.
#pragma once

#include "core/model/project.hpp"

#include <algorithm>

namespace maillage::test {

inline constexpr NeedCell kSecretNeed{NeedState::Secret, 0};
inline constexpr NeedCell kNoNeed{NeedState::Unavailable, 0};
inline constexpr NeedCell kAbsentNeed{};

/// Known numbers as cells.
inline std::vector<NeedCell> knownNeeds(const std::vector<double>& values) {
    std::vector<NeedCell> cells;
    std::ranges::transform(values, std::back_inserter(cells), knownNeed);
    return cells;
}

/// The project with a measure of 2021 more: a cell per commune, or per EPCI, in the order of the territory.
inline Project withMeasure(Project project, const std::string& stem, std::vector<NeedCell> cells,
                           NeedKind kind = NeedKind::Count, NeedLevel level = NeedLevel::Commune) {
    NeedDataSet set;
    if (const NeedDataSet* old = project.needs->set("essai")) {
        set = *old;
    }
    set.id = "essai";
    set.producer = "Insee";
    set.title = "Essai";
    set.communes.clear();
    set.epcis.clear();
    for (const Commune& commune : project.territory->communes()) {
        set.communes.push_back(commune.code);
    }
    for (const Epci& epci : project.territory->epcis()) {
        set.epcis.push_back(epci.code);
    }
    NeedMeasure measure;
    measure.stem = stem;
    measure.year = 2021;
    measure.kind = kind;
    measure.level = level;
    measure.cells = std::move(cells);
    set.measures.push_back(std::move(measure));
    project.needs = std::make_shared<const NeedFacts>(project.needs->withSet(std::move(set)));
    return project;
}

} // namespace maillage::test
