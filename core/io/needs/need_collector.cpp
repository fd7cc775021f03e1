#include "core/io/needs/need_collector.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// Ten times what the largest of Insee's files makes; a cell is sixteen bytes.
constexpr std::size_t kMostNeedMeasures = 20'000;
constexpr std::size_t kMostNeedCells = 40'000'000;

bool addsUpOverPlaces(const NeedMeasure& measure) {
    return measure.kind == NeedKind::Count || measure.kind == NeedKind::Amount;
}

std::string collectorKey(const NeedMeasure& measure, NeedTime time) {
    return measure.stem + '\n' + measure.survey + '\n' + formatInteger(measure.year) + '\n' +
           formatInteger(measure.firstYear) + '\n' + formatInteger(time.part) + '\n' +
           formatInteger(static_cast<int>(measure.level));
}

} // namespace

NeedCell sumOfNeeds(NeedCell a, NeedCell b) {
    for (const NeedState state : {NeedState::Secret, NeedState::Unavailable, NeedState::Absent}) {
        if (a.state == state || b.state == state) {
            return {state, 0};
        }
    }
    return knownNeed(a.value + b.value);
}

std::size_t NeedCollector::measure(NeedMeasure measure, NeedTime time, bool addsRows) {
    const auto [found, isNew] = m_byKey.emplace(collectorKey(measure, time), m_collected.size());
    if (isNew) {
        measure.cells.resize(m_places.codes(measure.level).size());
        m_cells += measure.cells.size();
        if (m_collected.size() >= kMostNeedMeasures || m_cells > kMostNeedCells) {
            throw Error(ErrorCode::WorkbookTooLarge, {m_file, "colonnes"});
        }
        m_collected.push_back({std::move(measure), time, addsRows, {}});
    }
    return found->second;
}

void NeedCollector::put(std::size_t number, const NeedPlaceFound& place, NeedCell cell,
                        std::string_view text) {
    Collected& one = m_collected[number];
    const std::string& code = m_places.codes(place.level)[place.rank];
    if (cell.state == NeedState::Known && cell.value < 0 && one.measure.kind == NeedKind::Count) {
        fault(NeedFaultKind::Negative, one.measure.column, code, text);
        cell = {NeedState::Unavailable, 0};
    }
    constexpr double kWhole = 100;
    if (cell.state == NeedState::Known && cell.value > kWhole && one.measure.kind == NeedKind::Rate &&
        one.measure.unit == "%") {
        fault(NeedFaultKind::OverHundred, one.measure.column, code, text);
    }
    if (place.join != NeedJoin::Direct) {
        Parts& parts = one.parts[place.rank];
        parts.sum = parts.count == 0 ? cell : sumOfNeeds(parts.sum, cell);
        parts.join = place.join;
        ++parts.count;
        ++m_folded;
        return;
    }
    NeedCell& kept = one.measure.cells[place.rank];
    if (kept.state == NeedState::Absent) {
        kept = cell;
    } else if (one.addsRows) {
        kept = addsUpOverPlaces(one.measure) ? sumOfNeeds(kept, cell) : NeedCell{NeedState::Unavailable, 0};
    } else if (!(kept == cell)) {
        fault(NeedFaultKind::Twice, one.measure.column, code, text);
    }
}

void NeedCollector::fault(NeedFaultKind kind, const std::string& column, const std::string& place,
                          std::string_view text) {
    NeedFault& known = m_faults[{kind, column}];
    if (known.count++ == 0) {
        known = {kind, column, 1, place, std::string(text)};
    }
}

void NeedCollector::fillAbsent(std::size_t number, double value) {
    for (NeedCell& cell : m_collected[number].measure.cells) {
        cell = cell.state == NeedState::Absent ? knownNeed(value) : cell;
    }
}

void NeedCollector::join(Collected& one) {
    for (const auto& [rank, parts] : one.parts) {
        NeedCell& cell = one.measure.cells[rank];
        const bool isThere = cell.state != NeedState::Absent;
        if (parts.join == NeedJoin::City && isThere) {
            continue; // the file has the whole city too
        }
        if (!isThere && (parts.count == 1 || addsUpOverPlaces(one.measure))) {
            cell = parts.sum;
        } else if (addsUpOverPlaces(one.measure)) {
            cell = sumOfNeeds(cell, parts.sum);
        } else {
            cell = {NeedState::Unavailable, 0};
            fault(NeedFaultKind::Mixed, one.measure.column, m_places.codes(one.measure.level)[rank], {});
        }
    }
}

void NeedCollector::dropEarlier() {
    std::map<std::string, int> latest;
    const auto key = [](const Collected& one) { return collectorKey(one.measure, {}); };
    for (const Collected& one : m_collected) {
        int& part = latest[key(one)];
        part = std::max(part, one.time.part);
    }
    std::erase_if(m_collected, [&](const Collected& one) {
        const bool isEarlier = one.time.part < latest[key(one)];
        if (isEarlier) {
            fault(NeedFaultKind::EarlierPeriod, one.measure.column, {}, formatInteger(one.measure.year));
        }
        return isEarlier;
    });
}

std::vector<NeedMeasure> NeedCollector::finish() {
    dropEarlier();
    std::vector<NeedMeasure> measures;
    for (Collected& one : m_collected) {
        join(one);
        measures.push_back(std::move(one.measure));
    }
    m_collected.clear();
    m_byKey.clear();
    return measures;
}

std::vector<NeedFault> NeedCollector::faults() const {
    std::vector<NeedFault> all;
    for (const auto& [key, fault] : m_faults) {
        all.push_back(fault);
    }
    return all;
}

} // namespace maillage
