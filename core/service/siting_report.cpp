#include "core/service/siting_report.hpp"

#include "core/analysis/siting/solvers/enumeration.hpp"
#include "core/analysis/siting/solvers/greedy.hpp"
#include "core/analysis/siting/tie_break.hpp"

#include <algorithm>
#include <numeric>

namespace maillage {

namespace {

constexpr std::size_t kTies = 50;
constexpr std::size_t kNext = 20;
/// So many choices are looked at one by one in a second.
constexpr std::uint64_t kEnumerable = 6'000'000;

Ranking rankingOf(const SitingInstance& instance, const SitingAnswer& optimum, const Monitor& monitor) {
    const std::size_t open = instance.candidateCount() - instance.compulsory.size();
    const std::size_t missing = instance.count - instance.compulsory.size();
    Ranking ranking = choicesUpTo(kEnumerable + 1, open, missing) <= kEnumerable
                          ? enumerateSitings(instance, kTies, kNext, monitor)
                          : rankSitings(instance, optimum, kTies, kNext, {}, monitor);
    orderTies(instance, ranking.ties);
    return ranking;
}

/// Where all ties are known, so is the first of them; where some are not, the answer is still one of those
/// shown.
void takeFirstOfTies(SitingReport& report) {
    SitingAnswer& answer = report.solution.proved.answer;
    std::vector<SitingAnswer>& ties = report.ranking->ties;
    if (ties.empty() || ties.front().value != answer.value) {
        return;
    }
    if (report.ranking->tiesAreAll && !report.solution.isFirstOfTies) {
        answer = ties.front();
        report.solution.isFirstOfTies = true;
    } else if (const auto own = std::ranges::find(ties, answer); own != ties.end()) {
        std::rotate(ties.begin(), own, own + 1);
    } else {
        ties.insert(ties.begin(), answer);
    }
}

/// The answer that needs no proof to be shown.
SitingReport firstReport(SitingReport report) {
    const std::vector<std::int64_t>& weights = report.instance.weights;
    report.solution.proved.answer = greedySiting(report.instance);
    report.solution.proved.bound = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    report.isFirst = true;
    return report;
}

/// The share of the whole that one step of it is.
class Steps {
public:
    Steps(const Monitor& whole, int count) : m_whole(whole), m_count(count) {}

    [[nodiscard]] Monitor next() {
        const int done = m_done++;
        return {[this, done](double share) {
                    if (m_whole.progress) {
                        m_whole.progress((done + share) / m_count);
                    }
                },
                m_whole.isCancelled};
    }

private:
    const Monitor& m_whole;
    int m_count;
    int m_done = 0;
};

} // namespace

SitingReport answerSiting(const Project& project, const Situation& situation, const SitingQuestion& question,
                          const Monitor& monitor, const std::function<void(const SitingReport&)>& told) {
    const bool hasCurve = question.curveUpTo > 0;
    const bool hasPin = !question.pinned.empty();
    Steps steps(monitor, 2 + int{question.ranking} + int{hasCurve} + int{question.front} + int{hasPin});

    SitingReport report;
    report.request = question.request;
    report.pinned = question.pinned;
    if (hasPin) {
        static_cast<void>(project.territory->at(question.pinned));
    }
    report.instance = makeSitingInstance(project, situation, report.request, steps.next());
    const SitingInstance& instance = report.instance;
    if (question.front) {
        requireInhabitants(*project.territory, instance);
    }
    if (told) {
        told(firstReport(report));
    }
    const Monitor solving = steps.next();
    if (solving.progress) {
        solving.progress(0);
    }
    report.solution = solveSiting(instance, {}, solving);
    if (told) {
        told(report);
    }
    const auto part = [&](bool isWanted, auto& result, const auto& work) {
        if (isWanted) {
            const Monitor step = steps.next();
            step.step(0);
            auto found = work(step);
            step.step(1); // what a stopped search leaves is no complete part
            result = std::move(found);
        }
    };
    try {
        part(question.ranking, report.ranking,
             [&](const Monitor& step) { return rankingOf(instance, report.solution.proved.answer, step); });
        if (report.ranking) {
            takeFirstOfTies(report);
        }
        part(hasCurve, report.curve, [&](const Monitor& step) {
            const std::size_t most = std::min(question.curveUpTo, instance.candidateCount());
            return sitingCurve(withCount(instance, most), {}, step);
        });
        part(question.front, report.front, [&](const Monitor& step) { return paretoFront(instance, step); });
        part(hasPin, report.withPinned, [&](const Monitor& step) {
            return bestWithSite(*project.territory, instance, question.pinned, step);
        });
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled) {
            throw;
        }
    }
    report.isCut = monitor.isCancelled && monitor.isCancelled();
    return report;
}

namespace {

/// Its rank among the candidates; nothing for a commune that is none.
std::optional<Rank> candidateAt(const Territory& territory, const SitingInstance& instance,
                                std::string_view code) {
    const CommuneIndex commune = territory.at(code);
    const auto place = std::ranges::lower_bound(instance.candidates, commune);
    return place == instance.candidates.end() || *place != commune
               ? std::nullopt
               : std::optional(static_cast<Rank>(place - instance.candidates.begin()));
}

} // namespace

std::optional<SitingSolution> bestWithSite(const Territory& territory, const SitingInstance& instance,
                                           std::string_view code, const Monitor& monitor) {
    const std::optional<Rank> site = candidateAt(territory, instance, code);
    return site ? bestWithSite(instance, *site, {}, monitor) : std::nullopt;
}

std::optional<SitingSolution> bestWithoutSite(const Territory& territory, const SitingReport& report,
                                              std::string_view code, const Monitor& monitor) {
    const std::optional<Rank> site = candidateAt(territory, report.instance, code);
    return site ? bestWithoutSite(report.instance, *site, {}, monitor) : report.solution;
}

Scenario sitingScenario(const Territory& territory, const SitingReport& report,
                        const std::vector<Rank>& sites, const std::string& name,
                        const std::function<std::string(const Commune&)>& nameAt) {
    Scenario scenario{name, {}};
    for (const Rank site : sites) {
        const Commune& commune = territory.commune(report.instance.candidates[site]);
        scenario.edits.emplace_back(OpenStructure{nameAt(commune), StructureKind::Evs, commune.code,
                                                  report.request.rule, freeOpeningId(scenario)});
    }
    return scenario;
}

} // namespace maillage
