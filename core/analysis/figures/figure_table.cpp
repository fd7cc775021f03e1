#include "core/analysis/figures/figure_table.hpp"

#include "core/analysis/figures/indicators.hpp"

#include <algorithm>

namespace maillage {

namespace {

using StructureTest = TestedStructures::Test;

/// Ranks of the structures that pass.
template <typename Add>
void forPassing(StructureTest test, const std::vector<ActiveStructure>& structures, const IndexSet* within,
                Add add) {
    for (std::uint32_t rank = 0; test != nullptr && rank < structures.size(); ++rank) {
        const ActiveStructure& s = structures[rank];
        if (test(s) && (within == nullptr || s.hasSeatIn(*within))) {
            add(rank);
        }
    }
}

std::size_t passing(StructureTest test, const std::vector<ActiveStructure>& structures,
                    const IndexSet* within) {
    std::size_t count = 0;
    forPassing(test, structures, within, [&](std::uint32_t) { ++count; });
    return count;
}

std::vector<std::uint32_t> ranksOf(const Project& project, const std::vector<const Qpv*>& qpvs) {
    std::vector<std::uint32_t> ranks;
    ranks.reserve(qpvs.size());
    for (const Qpv* qpv : qpvs) {
        ranks.push_back(static_cast<std::uint32_t>(qpv - project.qpvs->data()));
    }
    return ranks;
}

double numberOf(std::size_t count) {
    return static_cast<double>(count);
}

/// The value by the kind of its definition.
struct Valuation {
    const FigureBasis& basis;

    FigureValue operator()(const CoveredCommunes& d) const {
        const Coverage& coverage = basis.indicators.coverage;
        FigureValue value = ofCommunes(d.of(coverage));
        value.supposed =
            d.supposed == nullptr ? 0 : (d.supposed(coverage) & value.communes->communes).count();
        return value;
    }
    FigureValue operator()(const OtherCommunes& d) const { return ofCommunes(d.of(basis)); }
    FigureValue operator()(const TestedStructures& d) const {
        const auto count = [&](StructureTest test) {
            return numberOf(passing(test, basis.situation.structures, basis.within()));
        };
        FigureValue value;
        value.number = count(d.first) + count(d.second);
        if (d.whole != nullptr) {
            value.whole = count(d.whole);
        }
        value.supposed = supposed(d.first) + supposed(d.second);
        return value;
    }
    FigureValue operator()(const ListedQpvs& d) const {
        // A project that holds none of the generation says nothing of them.
        if (qpvsOf(basis.project, generationAt(basis.indicators.date)).empty()) {
            return {};
        }
        FigureValue value{numberOf(d.part(basis.indicators).size()),
                          numberOf(d.whole(basis.indicators).size())};
        value.supposed = d.supposed(basis.indicators).size();
        return value;
    }
    FigureValue operator()(const Measured& d) const { return {d.of(basis), {}}; }

private:
    [[nodiscard]] std::size_t supposed(StructureTest test) const {
        const std::vector<ActiveStructure>& structures = basis.situation.structures;
        std::size_t count = 0;
        forPassing(test, structures, basis.within(),
                   [&](std::uint32_t rank) { count += test(structures[rank].attested) ? 0U : 1U; });
        return count;
    }
    [[nodiscard]] FigureValue ofCommunes(const IndexSet& communes) const {
        const CommuneGroup& all = basis.indicators.all;
        CommuneGroup group = groupOf(*basis.project.territory, communes & all.communes);
        const double number = numberOf(group.count);
        return {number, numberOf(all.count), std::move(group), all.population};
    }
};

struct Listing {
    const FigureBasis& basis;

    FigureMembers operator()(const CoveredCommunes& d) const {
        return ofCommunes(d.of(basis.indicators.coverage));
    }
    FigureMembers operator()(const OtherCommunes& d) const { return ofCommunes(d.of(basis)); }
    FigureMembers operator()(const TestedStructures& d) const {
        FigureMembers members;
        const auto list = [&](StructureTest test, std::vector<std::uint32_t>& ranks) {
            forPassing(test, basis.situation.structures, basis.within(),
                       [&](std::uint32_t rank) { ranks.push_back(rank); });
        };
        list(d.first, members.part);
        list(d.second, members.part);
        list(d.whole, members.whole);
        return members;
    }
    FigureMembers operator()(const ListedQpvs& d) const {
        return {ranksOf(basis.project, d.part(basis.indicators)),
                ranksOf(basis.project, d.whole(basis.indicators))};
    }
    FigureMembers operator()(const Measured& d) const {
        return {(d.over(basis) & basis.indicators.all.communes).members(), {}};
    }

private:
    [[nodiscard]] FigureMembers ofCommunes(const IndexSet& communes) const {
        const IndexSet& all = basis.indicators.all.communes;
        return {(communes & all).members(), all.members()};
    }
};

} // namespace

const IndexSet* FigureBasis::within() const {
    return indicators.isOfSome ? &indicators.all.communes : nullptr;
}

bool isTold(const Figure& figure, const Project& project, const Situation& situation) {
    if (figure.id == FigureId::Communes || figure.id == FigureId::NonAttestee) {
        return true;
    }
    const auto* tested = std::get_if<TestedStructures>(&figure.definition);
    const bool knowsStructures = project.knowsStructuresAt(situation.date) || !situation.structures.empty();
    return knowsStructures &&
           (tested == nullptr || tested->isTold == nullptr || tested->isTold(project, situation.date));
}

FigureTable computeFigures(const FigureBasis& basis) {
    FigureTable table;
    for (const Figure& figure : figures()) {
        table[figure.id] = std::visit(Valuation{basis}, figure.definition);
        table[figure.id].bound = figure.subject == FigureSubject::Kilometres
                                     ? distanceBound(basis.situation)
                                     : figure.bound(basis.indicators.withHypotheses);
        if (!isTold(figure, basis.project, basis.situation)) {
            table[figure.id].number.reset();
        }
    }
    return table;
}

MemberKind memberKind(FigureSubject subject) {
    switch (subject) {
    case FigureSubject::Structures:
        return MemberKind::Structures;
    case FigureSubject::Qpvs:
        return MemberKind::Qpvs;
    case FigureSubject::Communes:
    case FigureSubject::Inhabitants:
    case FigureSubject::Patches:
    case FigureSubject::Kilometres:
        break;
    }
    return MemberKind::Communes;
}

FigureMembers membersOf(const Figure& figure, const FigureBasis& basis) {
    return std::visit(Listing{basis}, figure.definition);
}

std::size_t countAmong(const Figure& figure, const std::vector<ActiveStructure>& structures,
                       const IndexSet* within) {
    const auto& tests = std::get<TestedStructures>(figure.definition);
    return passing(tests.first, structures, within) + passing(tests.second, structures, within);
}

} // namespace maillage
