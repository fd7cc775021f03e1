// A small project that holds one of everything which the file of a project can hold.
#pragma once

#include "tests/support/builders.hpp"

namespace maillage::test {

/// Of every state, with a person's own indicator.
inline NeedFacts storedNeeds() {
    NeedDataSet set{"insee-filosofi-2021", "Insee", "Filosofi", "2024-01-31", 2023,
                    "Licence Ouverte 2.0", "f.csv", 6};
    set.communes = {"03001", "03002", "03003", "03004"};
    set.epcis = {"A", "B"};
    set.departements = {"03"};
    NeedMeasure poverty{
        "TP60",         "",  "TP6021",           "Taux de pauvreté", 2021, 0, NeedLevel::Commune,
        NeedKind::Rate, "%", NeedDirection::More};
    poverty.cells = {knownNeed(18.7), {NeedState::Secret, 0}, {NeedState::Unavailable, 0}, {}};
    NeedMeasure counted{"indfoy_rsa",    "C",      "indfoy_rsa",        "", 2024, 2019, NeedLevel::Epci,
                        NeedKind::Count, "foyers", NeedDirection::More, 5};
    counted.cells = {knownNeed(0), {NeedState::Secret, 0}};
    set.measures = {poverty, counted};
    NeedFacts facts = NeedFacts{}.withSet(std::move(set)).withSet({"vide"});
    facts.indicators = {{"mien",
                         "Le mien",
                         {{"FAM"}, {"COUPSENF", -1}},
                         {{"MEN", 0.5}},
                         1000,
                         "‰",
                         NeedDirection::Less,
                         "moi",
                         true}};
    return facts;
}

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
    return project.withNeeds(storedNeeds())
        .withScenario(
            {"essai",
             {OpenStructure{"EVS", StructureKind::Evs, "03003", RadiusRule{12.5}, "simulation-1"},
              OpenStructure{"CS", StructureKind::CentreSocial, "03004", NeighboursRule{2}, "simulation-2"}}})
        .withScenario(other);
}

} // namespace maillage::test
