// Small projects at random, of which everything that could be advised can be tried.
#pragma once

#include "core/analysis/coverage.hpp"
#include "core/model/scenario/scenario_application.hpp"
#include "tests/support/builders.hpp"

#include <random>

namespace maillage::test {

/// Up to 3 × 3 communes of 10 km, some unlike neighbours, with reference points, inhabitants, structures, a
/// matrix and a scenario at random.
struct RandomCase {
    Project project;
    Scenario scenario{"essai", {}};
    bool withHypotheses = true;

    [[nodiscard]] Situation situation(const Scenario& of) const {
        return makeSituation(project, {Date(2022, 12, 31), withHypotheses, &of});
    }
};

class Maker {
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    RandomCase make() {
        m_count = 3 + below(7);
        RandomCase made{base(), {"essai", {}}, below(4) != 0};
        for (unsigned n = below(5); n > 0; --n) {
            Scenario longer = made.scenario;
            longer.edits.push_back(edit(longer));
            if (faultsOf(made.project, longer).empty()) {
                made.scenario = longer;
            }
        }
        return made;
    }

private:
    unsigned below(unsigned n) { return static_cast<unsigned>(m_random() % n); }
    [[nodiscard]] std::string code() { return "0300" + std::to_string(1 + below(m_count)); }

    Project base() {
        Project project = rowOfCommunes(m_count);
        std::vector<Commune> communes(project.territory->communes().begin(),
                                      project.territory->communes().end());
        std::vector<Area> areas;
        for (unsigned i = 0; i < m_count; ++i) {
            // A column left empty now and then makes an island.
            const double x = 700'000 + 10'000.0 * (i % 3) + (i % 3 == 2 && m_count > 6 ? gap() : 0);
            const auto row = i / 3;
            const double y = 6'600'000 + 10'000.0 * row;
            areas.push_back(square(x, y, 10'000));
            communes[i].reference = {x + 1000 + below(8000), y + 1000 + below(8000)};
            communes[i].population = below(500);
            if (below(6) == 0) {
                communes[i].population.reset();
            }
        }
        project.territory =
            std::make_shared<const Territory>("03", communes, std::vector<Epci>{{"A", "a"}, {"B", "b"}});
        project.baseMap = std::make_shared<const BaseMap>(Provenance{"essai", "", "", ""}, true, areas);
        StructureSet set;
        for (StructureIndex s = 0; s < below(4); ++s) {
            Structure structure;
            structure.id = structure.name = "s" + std::to_string(s);
            structure.attestation = attested();
            if (below(4) != 0) {
                structure.seat = below(m_count);
            }
            set.structures.push_back(structure);
            set.approvals.push_back(
                {s, below(2) == 0 ? ApprovalKind::Evs : ApprovalKind::AnimationGlobale, {}, attested()});
            for (unsigned a = below(3); a > 0; --a) {
                set.serviceAreas.push_back({s, below(m_count), {}, below(3) == 0 ? supposed() : attested()});
            }
        }
        project.structures = std::make_shared<const StructureSet>(std::move(set));
        std::vector<TravelTime> times;
        for (unsigned i = 0; i < m_count * m_count; ++i) {
            if (below(3) != 0) {
                times.push_back({i % m_count, i / m_count, static_cast<double>(below(60))});
            }
        }
        project.travelTimes = std::make_shared<const TravelTimes>("essai", times);
        return project;
    }
    double gap() {
        if (m_gap < 0) {
            m_gap = below(3) == 0 ? 5000 : 0;
        }
        return m_gap;
    }
    ServiceRule rule() {
        switch (below(4)) {
        case 0:
            return RadiusRule{below(120) / 8.0};
        case 1:
            return NeighboursRule{static_cast<int>(below(2))};
        case 2:
            return TravelTimeRule{static_cast<double>(below(15))};
        default:
            return ListRule{{code()}};
        }
    }
    ScenarioEdit edit(const Scenario& scenario) {
        const auto openings = openingsOf(scenario);
        const std::string some = openings.empty() || below(2) == 0
                                     ? "s" + std::to_string(below(3))
                                     : openings[below(static_cast<unsigned>(openings.size()))]->id;
        switch (below(8)) {
        case 0:
            return CloseStructure{some};
        case 1:
            return MoveStructure{some, code(), below(2) == 0 ? std::optional(rule()) : std::nullopt};
        case 2:
            return ReduceTerritory{some, {code()}};
        case 3:
            return ExtendTerritory{some, {code()}};
        default:
            return OpenStructure{"o", StructureKind::Evs, code(), rule(), freeOpeningId(scenario)};
        }
    }

    std::mt19937 m_random;
    unsigned m_count = 0;
    double m_gap = -1;
};

inline IndexSet coveredUnder(const RandomCase& c, const Scenario& scenario) {
    return computeCoverage(c.situation(scenario)).any();
}

} // namespace maillage::test
