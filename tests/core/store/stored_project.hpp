// A small project that holds one of everything which the file of a project can hold.
#pragma once

#include "tests/support/builders.hpp"

namespace maillage::test {

inline Project storedProject() {
    Project project = withStructures(
        rowOfCommunes(4),
        {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {Date(2021, 1, 1), Date(2023, 1, 1)}}});
    project.settings.formerCommuneCounts = {5, 7};
    project.travelTimes = std::make_shared<const TravelTimes>(
        "trajets.csv", std::vector<TravelTime>{{0, 2, 12.5}, {3, 2, 0}, {1, 0, 1e6}});
    const Scenario other{"variante",
                         {CloseStructure{"cs"}, MoveStructure{"cs", "03002", std::nullopt},
                          MoveStructure{"cs", "03002", TravelTimeRule{7.5}},
                          ExtendTerritory{"cs", {"03003", "03004"}}, ReduceTerritory{"cs", {"03001"}},
                          BecomeCentreSocial{"simulation-1"},
                          OpenStructure{"Liste",
                                        StructureKind::Evs,
                                        "03001",
                                        ListRule{{"03002"}},
                                        "simulation-3",
                                        {{"pourquoi", "ligne 1\nligne « 2 »"}}}},
                         Date(2024, 2, 29),
                         "essai"};
    return project
        .withScenario(
            {"essai",
             {OpenStructure{"EVS", StructureKind::Evs, "03003", RadiusRule{12.5}, "simulation-1"},
              OpenStructure{"CS", StructureKind::CentreSocial, "03004", NeighboursRule{2}, "simulation-2"}}})
        .withScenario(other);
}

} // namespace maillage::test
