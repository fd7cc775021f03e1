#include "core/analysis/validation/repair.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace maillage {

namespace {

/// Rows that may be joined stand together, those that begin first at the front.
template <typename Row>
auto orderOf(const Row& row) {
    return std::tuple_cat(subjectOf(row),
                          std::tuple<Source, const std::string&, const std::optional<Date>&>(
                              row.attestation.source, row.attestation.reference, row.period.begin));
}

template <typename Row>
bool saysTheSame(const Row& a, const Row& b) {
    return subjectOf(a) == subjectOf(b) && a.attestation.source == b.attestation.source &&
           a.attestation.reference == b.attestation.reference;
}

bool touches(const Period& earlier, const Period& later) {
    return earlier.end && later.begin && earlier.end->next() == *later.begin;
}

/// The end that is later; none is the latest.
std::optional<Date> laterEnd(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b ? std::optional(std::max(*a, *b)) : std::nullopt;
}

template <typename Row>
JoinedRows<Row> join(const std::vector<Row>& rows) {
    std::vector<std::uint32_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(
        order, [&](std::uint32_t a, std::uint32_t b) { return orderOf(rows[a]) < orderOf(rows[b]); });

    JoinedRows<Row> result;
    std::vector<std::optional<Row>> kept(rows.begin(), rows.end());
    std::optional<std::uint32_t> open; // the row that the next one may be joined to
    Period period;                     // of what has been joined to it
    for (const std::uint32_t i : order) {
        if (isReversed(rows[i].period)) {
            continue;
        }
        const bool isSame = open && saysTheSame(rows[*open], rows[i]);
        if (!isSame || !(overlap(period, rows[i].period) || touches(period, rows[i].period))) {
            open = i;
            period = rows[i].period;
            continue;
        }
        const JoinKind kind = rows[i].period == rows[*open].period ? JoinKind::Twin
                              : overlap(period, rows[i].period)    ? JoinKind::Overlap
                                                                   : JoinKind::Touch;
        result.joins.push_back({*open, i, kind});
        period.end = laterEnd(period.end, rows[i].period.end);
        kept[*open]->period = period;
        kept[i].reset();
    }
    for (std::optional<Row>& row : kept) {
        if (row) {
            result.rows.push_back(std::move(*row));
        }
    }
    return result;
}

template <typename Value>
void dropRepeated(std::vector<Value>& values) {
    std::vector<Value> once;
    for (const Value& value : values) {
        if (std::ranges::find(once, value) == once.end()) {
            once.push_back(value);
        }
    }
    values = std::move(once);
}

} // namespace

JoinedRows<ServiceArea> joinedRows(const std::vector<ServiceArea>& rows) {
    return join(rows);
}

JoinedRows<Approval> joinedRows(const std::vector<Approval>& rows) {
    return join(rows);
}

Project repaired(const Project& project) {
    StructureSet set = *project.structures;
    set.approvals = joinedRows(set.approvals).rows;
    set.serviceAreas = joinedRows(set.serviceAreas).rows;
    std::vector<Qpv> qpvs = *project.qpvs;
    for (Qpv& qpv : qpvs) {
        dropRepeated(qpv.communes);
        dropRepeated(qpv.structures);
    }
    Project result = project;
    result.structures = std::make_shared<const StructureSet>(std::move(set));
    result.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(qpvs));
    return result;
}

} // namespace maillage
