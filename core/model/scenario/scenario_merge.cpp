#include "core/model/scenario/scenario_merge.hpp"

#include "core/base/error.hpp"
#include "core/model/scenario/edit_contradictions.hpp"
#include "core/model/scenario/service_communes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace maillage {

namespace {

bool isOpening(const ScenarioEdit& edit) {
    return std::holds_alternative<OpenStructure>(edit);
}

bool serveTheSame(const Project& project, const OpenStructure& a, const OpenStructure& b) {
    if (a.rule == b.rule) {
        return true;
    }
    try {
        const CommuneIndex site = project.territory->at(a.site);
        return communesOfRule(project, site, a.rule) == communesOfRule(project, site, b.rule);
    } catch (const Error&) {
        return false; // one of them does not fit the project: nothing shows that they are the same
    }
}

std::vector<std::size_t> openingRanks(const Scenario& scenario) {
    std::vector<std::size_t> ranks;
    for (std::size_t rank = 0; rank < scenario.edits.size(); ++rank) {
        if (isOpening(scenario.edits[rank])) {
            ranks.push_back(rank);
        }
    }
    return ranks;
}

class Merge {
public:
    Merge(const Project& project, const Scenario& a, const Scenario& b)
        : m_project(project), m_a(a), m_b(b) {}

    MergeResult run(std::string name) {
        m_merged.name = std::move(name);
        m_merged.origin = m_a.origin == m_b.origin ? m_a.origin : std::string();
        mergeStarts();
        pairOpenings();
        renameTakenOpenings();
        mergeChanges();
        assemble();
        return {std::move(m_merged), std::move(m_contradictions)};
    }

private:
    [[nodiscard]] const OpenStructure& openingA(std::size_t rank) const {
        return std::get<OpenStructure>(m_a.edits[rank]);
    }
    [[nodiscard]] const OpenStructure& openingB(std::size_t rank) const {
        return std::get<OpenStructure>(m_b.edits[rank]);
    }

    void mergeStarts() {
        m_merged.start = m_a.edits.empty() && m_b.start ? m_b.start : m_a.start;
        if (!m_a.edits.empty() && !m_b.edits.empty() && m_a.start != m_b.start) {
            m_merged.start.reset();
            m_contradictions.push_back({});
        }
    }

    /// The surest pairs first, so that the order of the openings does not decide.
    void pairOpenings() {
        using Same = bool (*)(const Project&, const OpenStructure&, const OpenStructure&);
        const std::array<Same, 4> passes{
            [](const Project& /*p*/, const OpenStructure& a, const OpenStructure& b) { return a == b; },
            [](const Project& p, const OpenStructure& a, const OpenStructure& b) {
                return a.id == b.id && serveTheSame(p, a, b);
            },
            serveTheSame,
            [](const Project& /*p*/, const OpenStructure& /*a*/, const OpenStructure& /*b*/) {
                return true;
            }};
        for (std::size_t pass = 0; pass < passes.size(); ++pass) {
            for (const std::size_t rankB : openingRanks(m_b)) {
                for (const std::size_t rankA : openingRanks(m_a)) {
                    const OpenStructure& a = openingA(rankA);
                    const OpenStructure& b = openingB(rankB);
                    if (!m_pairedA.contains(rankA) && !m_pairOfB.contains(rankB) && a.kind == b.kind &&
                        a.site == b.site && passes[pass](m_project, a, b)) {
                        pair(rankA, rankB, pass + 1 == passes.size());
                    }
                }
            }
        }
    }
    void pair(std::size_t rankA, std::size_t rankB, bool contradict) {
        m_pairedA.insert(rankA);
        m_pairOfB[rankB] = rankA;
        m_idInMerge[openingB(rankB).id] = openingA(rankA).id;
        if (contradict) {
            m_contradictions.push_back(
                {ContradictionKind::OpenedDifferently, openingA(rankA).id, rankA, rankB, {}});
            m_withoutOpening.insert(openingA(rankA).id);
        }
    }

    void renameTakenOpenings() {
        Scenario both = m_a;
        both.edits.insert(both.edits.end(), m_b.edits.begin(), m_b.edits.end());
        for (const std::size_t rankB : openingRanks(m_b)) {
            const std::string& id = openingB(rankB).id;
            const auto hasId = [&](const OpenStructure* opening) { return opening->id == id; };
            if (m_pairOfB.contains(rankB) || m_idInMerge.contains(id) || id.empty() ||
                std::ranges::none_of(openingsOf(m_a), hasId)) {
                continue;
            }
            m_idInMerge[id] = freeOpeningId(both);
            OpenStructure renamed = openingB(rankB);
            renamed.id = m_idInMerge[id];
            both.edits.emplace_back(std::move(renamed));
        }
    }

    [[nodiscard]] ScenarioEdit inMerge(ScenarioEdit edit) const {
        const auto renamed = m_idInMerge.find(structureOf(edit));
        if (renamed != m_idInMerge.end()) {
            std::visit(
                [&](auto& one) {
                    if constexpr (requires { one.structure; }) {
                        one.structure = renamed->second;
                    } else {
                        one.id = renamed->second;
                    }
                },
                edit);
        }
        return edit;
    }

    void mergeChanges() {
        std::map<std::string, std::pair<EditSequence, EditSequence>> byStructure;
        for (std::size_t rank = 0; rank < m_a.edits.size(); ++rank) {
            if (!isOpening(m_a.edits[rank])) {
                byStructure[structureOf(m_a.edits[rank])].first.push_back({rank, m_a.edits[rank]});
            }
        }
        for (std::size_t rank = 0; rank < m_b.edits.size(); ++rank) {
            if (!isOpening(m_b.edits[rank])) {
                ScenarioEdit edit = inMerge(m_b.edits[rank]);
                const std::string structure = structureOf(edit);
                byStructure[structure].second.push_back({rank, std::move(edit)});
            }
        }
        for (auto& [structure, sides] : byStructure) {
            auto& [a, b] = sides;
            std::size_t common = 0;
            while (common < a.size() && common < b.size() && a[common].edit == b[common].edit) {
                ++common;
            }
            const auto from = static_cast<std::ptrdiff_t>(common);
            const EditSequence ownA(a.begin() + from, a.end());
            const EditSequence ownB(b.begin() + from, b.end());
            for (const RankedEdit& one : std::span(a).first(common)) {
                m_keptA.insert(one.rank);
            }
            const std::vector<Contradiction> found = contradictionsOf(structure, ownA, ownB);
            m_contradictions.insert(m_contradictions.end(), found.begin(), found.end());
            if (!found.empty()) {
                continue;
            }
            for (const RankedEdit& one : ownA) {
                m_keptA.insert(one.rank);
            }
            for (const RankedEdit& one : notSaidBy(ownA, ownB)) {
                m_addedOfB.insert_or_assign(one.rank, one.edit);
            }
        }
    }

    void assemble() {
        const auto isDropped = [&](const ScenarioEdit& edit) {
            return m_withoutOpening.contains(structureOf(edit));
        };
        std::map<std::size_t, std::size_t> pairOfA;
        for (const auto& [rankB, rankA] : m_pairOfB) {
            pairOfA[rankA] = rankB;
        }
        for (std::size_t rank = 0; rank < m_a.edits.size(); ++rank) {
            ScenarioEdit edit = m_a.edits[rank];
            if (isDropped(edit) || (!isOpening(edit) && !m_keptA.contains(rank))) {
                continue;
            }
            if (const auto other = pairOfA.find(rank); other != pairOfA.end()) {
                const FicheAnswers& answers = openingB(other->second).sheet;
                std::get<OpenStructure>(edit).sheet.insert(answers.begin(), answers.end());
            }
            m_merged.edits.push_back(std::move(edit));
        }
        for (std::size_t rank = 0; rank < m_b.edits.size(); ++rank) {
            const auto added = m_addedOfB.find(rank);
            const bool isNewOpening = isOpening(m_b.edits[rank]) && !m_pairOfB.contains(rank);
            if (!isNewOpening && added == m_addedOfB.end()) {
                continue;
            }
            ScenarioEdit edit = isNewOpening ? inMerge(m_b.edits[rank]) : added->second;
            if (!isDropped(edit)) {
                m_merged.edits.push_back(std::move(edit));
            }
        }
    }

    const Project& m_project;
    const Scenario& m_a;
    const Scenario& m_b;
    Scenario m_merged;
    std::vector<Contradiction> m_contradictions;
    std::set<std::size_t> m_pairedA;
    std::map<std::size_t, std::size_t> m_pairOfB;
    std::map<std::string, std::string> m_idInMerge; // of the structures that b opens
    std::set<std::string> m_withoutOpening;         // ids in the merge
    std::set<std::size_t> m_keptA;
    std::map<std::size_t, ScenarioEdit> m_addedOfB;
};

} // namespace

MergeResult mergeScenarios(const Project& project, const Scenario& a, const Scenario& b, std::string name) {
    return Merge(project, a, b).run(std::move(name));
}

} // namespace maillage
