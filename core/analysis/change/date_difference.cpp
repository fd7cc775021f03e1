#include "core/analysis/change/date_difference.hpp"

#include "core/analysis/change/commune_succession.hpp"

#include <algorithm>

namespace maillage {

namespace {

using Structures = std::vector<ActiveStructure>;

FigureCounts structureCounts(const Structures& structures) {
    FigureCounts counts;
    for (const EvolvingFigure evolving : evolvingFigures(false)) {
        const Figure& figure = figureOf(evolving.id);
        if (!figure.countsCommunes()) {
            counts.of(evolving) = static_cast<std::int64_t>(countAmong(figure, structures));
        }
    }
    return counts;
}

/// The communes of each figure that is followed: set once for a coverage, then asked for each commune.
class FollowedSets {
public:
    explicit FollowedSets(const Coverage& coverage) {
        for (const EvolvingFigure evolving : evolvingFigures(false)) {
            if (const CoveredCommunes* covered = coveredBy(evolving.id)) {
                m_sets.emplace_back(evolving, covered->of(coverage));
            }
        }
    }
    void count(CommuneIndex commune, std::int64_t population, FigureCounts& counts) const {
        for (const auto& [evolving, communes] : m_sets) {
            if (communes.contains(commune)) {
                counts.of(evolving) += evolving.base == FigureBase::Inhabitants ? population : 1;
            }
        }
    }

private:
    std::vector<std::pair<EvolvingFigure, IndexSet>> m_sets;
};

/// As the rows of the day say, also where they say nothing: terms are of rows, and that nothing is known of a
/// day is told beside them.
Situation situationOf(const Project& project, const SituationOptions& options) {
    Situation situation = makeSituation(project, options);
    situation.withHypotheses = options.withHypotheses && project.hasStructures();
    return situation;
}

/// A situation of which structures are replaced one after another.
struct State {
    Situation situation;
    Coverage coverage;
    FigureCounts counts;
};

State stateOf(Situation situation) {
    Coverage coverage = computeCoverage(situation);
    FigureCounts counts = structureCounts(situation.structures);
    State state{std::move(situation), std::move(coverage), counts};
    const Territory& territory = *state.situation.territory;
    const FollowedSets followed(state.coverage);
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        followed.count(i, territory.commune(i).population.value_or(0), state.counts);
    }
    return state;
}

/// The same structures and communes, each counted with those that it was merged with.
State carriedTo(const State& earlier, const Succession& succession,
                const std::shared_ptr<const Territory>& later) {
    Situation situation = earlier.situation;
    situation.territory = later;
    for (ActiveStructure& s : situation.structures) {
        const IndexSet attested = succession.carried(s.communes - s.supposedCommunes);
        s.communes = succession.carried(s.communes);
        s.supposedCommunes = s.communes - attested;
    }
    Coverage coverage = computeCoverage(situation);
    State carried{std::move(situation), std::move(coverage), structureCounts(earlier.situation.structures)};
    const Territory& before = *earlier.situation.territory;
    const auto populationOf = [&](CommuneIndex i) { return before.commune(i).population.value_or(0); };
    const FollowedSets followed(carried.coverage);
    for (CommuneIndex i = 0; i < later->size(); ++i) {
        if (succession.partsOf[i].empty()) {
            continue;
        }
        std::int64_t population = 0;
        for (const CommuneIndex part : succession.partsOf[i]) {
            population += populationOf(part);
        }
        followed.count(i, population, carried.counts);
    }
    const FollowedSets followedBefore(earlier.coverage);
    for (const CommuneIndex i : succession.withoutSuccessor) {
        followedBefore.count(i, populationOf(i), carried.counts);
    }
    return carried;
}

bool sameApprovals(const ActiveStructure& a, const ActiveStructure& b) {
    return a.isCentreSocial == b.isCentreSocial && a.isEvs == b.isEvs && a.hasAcf == b.hasAcf &&
           a.hasPsJeunes == b.hasPsJeunes;
}

void takeApprovals(ActiveStructure& structure, const ActiveStructure& from) {
    const auto take = [](StructureState& state, const StructureState& other) {
        state.isCentreSocial = other.isCentreSocial;
        state.isEvs = other.isEvs;
        state.hasAcf = other.hasAcf;
        state.hasPsJeunes = other.hasPsJeunes;
    };
    take(structure, from);
    take(structure.attested, from.attested);
}

/// Adds one term after another, each from the state before it.
class Parting {
public:
    Parting(State first, std::size_t communes) : m_state(std::move(first)), m_communes(communes) {}

    [[nodiscard]] const Structures& structures() const { return m_state.situation.structures; }
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] std::vector<ChangeTerm> takeTerms() { return std::move(m_terms); }

    /// `before` where it is not the coverage of the state before, which has other communes.
    void step(ChangeCause cause, State next, std::vector<ConcernedStructure> concerned, IndexSet communes,
              const Coverage* before = nullptr) {
        m_terms.push_back({cause, next.counts.minus(m_state.counts), std::move(concerned),
                           std::move(communes), before == nullptr ? m_state.coverage : *before,
                           next.coverage});
        m_state = std::move(next);
    }

    /// `change` gives what becomes of the structures, and calls `tell` for each that is concerned.
    template <typename Change>
    void stepOn(ChangeCause cause, Change change) {
        Structures next = structures();
        std::vector<ConcernedStructure> concerned;
        IndexSet communes(m_communes);
        change(next, [&](const ActiveStructure& s, const IndexSet& where) {
            concerned.push_back({s.id, s.name, s.isCentreSocial, s.isEvs});
            communes |= where;
        });
        Situation situation = m_state.situation;
        situation.structures = std::move(next);
        step(cause, stateOf(std::move(situation)), std::move(concerned), std::move(communes));
    }

private:
    State m_state;
    std::size_t m_communes;
    std::vector<ChangeTerm> m_terms;
};

void addDatedTerms(Parting& parting, const Situation& last) {
    const Structures& later = last.structures;
    parting.stepOn(ChangeCause::StructuresOpened, [&](Structures& next, const auto& tell) {
        for (const ActiveStructure& s : later) {
            if (findActive(parting.structures(), s.id) == nullptr) {
                tell(s, s.communes);
                next.push_back(s);
            }
        }
    });
    parting.stepOn(ChangeCause::StructuresClosed, [&](Structures& next, const auto& tell) {
        std::erase_if(next, [&](const ActiveStructure& s) {
            const bool closed = findActive(later, s.id) == nullptr;
            if (closed) {
                tell(s, s.communes);
            }
            return closed;
        });
    });
    parting.stepOn(ChangeCause::ApprovalsChanged, [&](Structures& next, const auto& tell) {
        for (ActiveStructure& s : next) {
            const ActiveStructure& then = *findActive(later, s.id);
            if (!sameApprovals(s, then)) {
                tell(then, s.communes);
                takeApprovals(s, then);
            }
        }
    });
    parting.stepOn(ChangeCause::TerritoriesChanged, [&](Structures& next, const auto& tell) {
        for (ActiveStructure& s : next) {
            const ActiveStructure& then = *findActive(later, s.id);
            if (s.communes != then.communes) {
                tell(then, (s.communes - then.communes) | (then.communes - s.communes));
                s.communes = then.communes;
            }
        }
    });
}

/// What the later version says otherwise of the same date, on its own communes.
void addCorrections(Parting& parting, State corrected, const Succession& succession,
                    const Territory& earlier) {
    const Structures& before = parting.structures();
    const Territory& territory = *corrected.situation.territory;
    std::vector<ConcernedStructure> concerned;
    IndexSet communes(territory.size());
    for (const ActiveStructure& s : corrected.situation.structures) {
        const ActiveStructure* was = findActive(before, s.id);
        if (was == nullptr || !sameApprovals(*was, s)) {
            concerned.push_back({s.id, s.name, s.isCentreSocial, s.isEvs});
            communes |= s.communes;
        } else if (was->communes != s.communes) {
            concerned.push_back({s.id, s.name, s.isCentreSocial, s.isEvs});
            communes |= (s.communes - was->communes) | (was->communes - s.communes);
        }
    }
    for (const ActiveStructure& s : before) {
        if (findActive(corrected.situation.structures, s.id) == nullptr) {
            concerned.push_back({s.id, s.name, s.isCentreSocial, s.isEvs});
            communes |= s.communes;
        }
    }
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        std::int64_t population = 0;
        for (const CommuneIndex part : succession.partsOf[i]) {
            population += earlier.commune(part).population.value_or(0);
        }
        if (succession.partsOf[i].empty() || population != territory.commune(i).population.value_or(0)) {
            communes.insert(i);
        }
    }
    parting.step(ChangeCause::DataCorrected, std::move(corrected), std::move(concerned), std::move(communes));
}

FigureCounts attestedCounts(const DatedProject& version) {
    SituationOptions options = version.options;
    options.withHypotheses = false;
    return stateOf(situationOf(version.project, options)).counts;
}

std::vector<EvolvingFigure> unknownOf(const DatedProject& version, const Situation& situation) {
    const bool knowsPopulation =
        std::ranges::any_of(version.project.territory->communes(),
                            [](const Commune& commune) { return commune.population.has_value(); });
    // Beside what a scenario opens on such a day, nothing is known of the other communes.
    const bool knowsBlanks =
        !version.options.withHypotheses || version.project.knowsStructuresAt(version.options.date);
    std::vector<EvolvingFigure> unknown;
    std::ranges::copy_if(evolvingFigures(false), std::back_inserter(unknown), [&](EvolvingFigure figure) {
        return !isTold(figureOf(figure.id), version.project, situation) ||
               (figure.id == FigureId::ZoneBlanche && !knowsBlanks) ||
               (figure.base == FigureBase::Inhabitants && !knowsPopulation);
    });
    return unknown;
}

void groupCommunes(DateDifference& difference, const Territory& territory) {
    IndexSet gained(territory.size());
    IndexSet lost(territory.size());
    IndexSet other(territory.size());
    IndexSet same(territory.size());
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const CoverageClass before = difference.coverageBefore.classes[i];
        const CoverageClass after = difference.coverageAfter.classes[i];
        IndexSet& group = before == after      ? same
                          : !isCovered(before) ? gained
                          : !isCovered(after)  ? lost
                                               : other;
        group.insert(i);
    }
    difference.gained = groupOf(territory, std::move(gained));
    difference.lost = groupOf(territory, std::move(lost));
    difference.otherClass = groupOf(territory, std::move(other));
    difference.unchanged = groupOf(territory, std::move(same));
}

} // namespace

bool DateDifference::isKnownBefore(EvolvingFigure figure) const {
    return std::ranges::find(unknownBefore, figure) == unknownBefore.end();
}

bool DateDifference::isKnownAfter(EvolvingFigure figure) const {
    return std::ranges::find(unknownAfter, figure) == unknownAfter.end();
}

std::string_view toText(ChangeCause cause) {
    static constexpr std::array kNames{"communes_fusionnees", "donnees_corrigees", "structures_ouvertes",
                                       "structures_fermees",  "agrements_changes", "territoires_changes"};
    return kNames[static_cast<std::size_t>(cause)];
}

DateDifference differenceBetween(const Project& project, const Date& from, const Date& to,
                                 bool withHypotheses, const Scenario* scenario) {
    return differenceBetween({project, {from, withHypotheses, scenario}},
                             {project, {to, withHypotheses, scenario}});
}

DateDifference differenceBetween(const DatedProject& earlier, const DatedProject& later) {
    const std::shared_ptr<const Territory>& territory = later.project.territory;
    const Succession succession = successionOf(earlier.project, later.project);
    State first = stateOf(situationOf(earlier.project, earlier.options));
    State merged = carriedTo(first, succession, territory);
    SituationOptions sameDay = later.options;
    sameDay.date = earlier.options.date;
    State corrected = stateOf(situationOf(later.project, sameDay));
    const Situation last = situationOf(later.project, later.options);

    DateDifference difference{earlier.options.date, later.options.date, later.options.withHypotheses,
                              last.scenario};
    difference.unknownBefore = unknownOf(earlier, first.situation);
    difference.unknownAfter = unknownOf(later, last);
    difference.before = first.counts;
    difference.coverageBefore = merged.coverage;
    Parting parting(std::move(first), territory->size());
    parting.step(ChangeCause::CommunesMerged, std::move(merged), {},
                 mergedBetween(succession, later.project, difference.from, difference.to),
                 &difference.coverageBefore);
    addCorrections(parting, std::move(corrected), succession, *earlier.project.territory);
    addDatedTerms(parting, last);
    difference.after = parting.state().counts;
    difference.coverageAfter = parting.state().coverage;
    difference.terms = parting.takeTerms();
    groupCommunes(difference, *territory);
    if (later.options.withHypotheses && (earlier.project.hasHypotheses() || later.project.hasHypotheses())) {
        difference.attestedChange = attestedCounts(later).minus(attestedCounts(earlier));
    }
    return difference;
}

} // namespace maillage
