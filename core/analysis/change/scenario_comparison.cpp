#include "core/analysis/change/scenario_comparison.hpp"

#include <algorithm>

namespace maillage {

namespace {

std::vector<ComparisonRow> rowsOf(const Territory& territory, const Indicators& a, const Indicators& b) {
    std::vector<ComparisonRow> rows;
    for (const Figure* figure : figuresFor(&FigureKeys::comparison, a.withHypotheses)) {
        const FigureValue& inA = a.figures[figure->id];
        const FigureValue& inB = b.figures[figure->id];
        ComparisonRow row{
            figure->keys.comparison, figure->id, figure->subject, inA.number, inB.number, inA.population(),
            inB.population(),        {},         inA.bound,       inB.bound};
        if (inA.communes && inB.communes && row.difference()) {
            row.populationDifference = populationChange(territory, *inA.communes, *inB.communes);
        }
        rows.push_back(row);
    }
    return rows;
}

bool isCounterpart(const ActiveStructure& a, const ActiveStructure& b) {
    if (a.isSimulated != b.isSimulated) {
        return false;
    }
    return a.isSimulated ? a.isCentreSocial == b.isCentreSocial && a.seat == b.seat : a.id == b.id;
}

StructureDifference differenceOf(const ActiveStructure* a, const ActiveStructure* b, std::size_t communes) {
    const ActiveStructure& told = a != nullptr ? *a : *b;
    const IndexSet none(communes);
    const IndexSet& inA = a != nullptr ? a->communes : none;
    const IndexSet& inB = b != nullptr ? b->communes : none;
    StructureDifference difference{told.id, told.name, a != nullptr, b != nullptr,
                                   false,   false,     inA - inB,    inB - inA};
    if (a != nullptr && b != nullptr) {
        difference.seatDiffers = a->seat != b->seat;
        difference.kindDiffers = a->isCentreSocial != b->isCentreSocial || a->isEvs != b->isEvs;
    }
    return difference;
}

bool isDifference(const StructureDifference& d) {
    return !d.isInA || !d.isInB || d.seatDiffers || d.kindDiffers || !d.communesOnlyA.isEmpty() ||
           !d.communesOnlyB.isEmpty();
}

/// `within`: null for the structures of the whole territory.
std::vector<StructureDifference> structureDifferences(const Project& project, const Situation& a,
                                                      const Situation& b, const IndexSet* within) {
    const auto concerns = [&](const ActiveStructure* s) {
        return within == nullptr || (s != nullptr && (s->hasSeatIn(*within) || s->serves(*within)));
    };
    const std::size_t communes = project.territory->size();
    std::vector<bool> isTaken(b.structures.size(), false);
    std::vector<std::pair<std::size_t, StructureDifference>> found;
    const auto add = [&](const ActiveStructure* inA, const ActiveStructure* inB) {
        StructureDifference difference = differenceOf(inA, inB, communes);
        if (isDifference(difference) && (concerns(inA) || concerns(inB))) {
            const ActiveStructure& told = inA != nullptr ? *inA : *inB;
            const std::size_t place = told.isSimulated
                                          ? project.structures->structures.size()
                                          : project.structures->find(told.id).value_or(StructureIndex{0});
            found.emplace_back(place, std::move(difference));
        }
    };
    for (const ActiveStructure& inA : a.structures) {
        const ActiveStructure* other = nullptr;
        for (std::size_t i = 0; i < b.structures.size() && other == nullptr; ++i) {
            if (!isTaken[i] && isCounterpart(inA, b.structures[i])) {
                isTaken[i] = true;
                other = &b.structures[i];
            }
        }
        add(&inA, other);
    }
    for (std::size_t i = 0; i < b.structures.size(); ++i) {
        if (!isTaken[i]) {
            add(nullptr, &b.structures[i]);
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto& one) { return one.first; });
    std::vector<StructureDifference> differences;
    differences.reserve(found.size());
    for (auto& one : found) {
        differences.push_back(std::move(one.second));
    }
    return differences;
}

ScenarioComparison comparisonOf(const Project& project, Indicators a, Indicators b,
                                std::vector<StructureDifference> structures) {
    ScenarioComparison result{std::move(a), std::move(b)};
    const Territory& territory = *project.territory;
    const IndexSet& inA = result.a.avs().communes;
    const IndexSet& inB = result.b.avs().communes;
    result.onlyA = groupOf(territory, inA - inB);
    result.onlyB = groupOf(territory, inB - inA);
    result.both = groupOf(territory, inA & inB);
    result.neither = groupOf(territory, result.a.all.communes - (inA | inB));
    IndexSet differing(territory.size());
    result.a.all.communes.forEach([&](CommuneIndex i) {
        if (result.a.coverage.classes[i] != result.b.coverage.classes[i]) {
            differing.insert(i);
        }
    });
    result.classDiffers = groupOf(territory, std::move(differing));
    result.qpvOnlyA = qpvsNotIn(result.b.qpvSansStructure, result.a.qpvSansStructure);
    result.qpvOnlyB = qpvsNotIn(result.a.qpvSansStructure, result.b.qpvSansStructure);
    result.structures = std::move(structures);
    result.rows = rowsOf(territory, result.a, result.b);
    return result;
}

} // namespace

std::optional<double> ComparisonRow::difference() const {
    return a && b ? std::optional(*b - *a) : std::nullopt;
}

std::vector<const Qpv*> qpvsNotIn(const std::vector<const Qpv*>& some,
                                  const std::vector<const Qpv*>& others) {
    std::vector<const Qpv*> left;
    std::ranges::copy_if(some, std::back_inserter(left),
                         [&](const Qpv* qpv) { return std::ranges::find(others, qpv) == others.end(); });
    return left;
}

ScenarioComparison compareScenarios(const Project& project, const Scenario* a, const Scenario* b,
                                    const Date& date, bool withHypotheses) {
    return compareSituations(project, makeSituation(project, {date, withHypotheses, a}),
                             makeSituation(project, {date, withHypotheses, b}));
}

ScenarioComparison compareSituations(const Project& project, const Situation& situationA,
                                     const Situation& situationB) {
    return comparisonOf(project, computeIndicators(project, situationA),
                        computeIndicators(project, situationB),
                        structureDifferences(project, situationA, situationB, nullptr));
}

ScenarioComparison compareSituations(const Project& project, const Situation& situationA,
                                     const Situation& situationB, const IndexSet& within) {
    return comparisonOf(project, computeIndicators(project, situationA, within),
                        computeIndicators(project, situationB, within),
                        structureDifferences(project, situationA, situationB, &within));
}

} // namespace maillage
