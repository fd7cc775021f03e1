#include "core/model/travel_times.hpp"

#include <algorithm>
#include <tuple>

namespace maillage {

namespace {

bool comesBefore(const TravelTime& a, const TravelTime& b) {
    return std::tie(a.destination, a.origin) < std::tie(b.destination, b.origin);
}

bool isSamePair(const TravelTime& a, const TravelTime& b) {
    return a.destination == b.destination && a.origin == b.origin;
}

} // namespace

TravelTimes::TravelTimes(std::string source, std::vector<TravelTime> times)
    : m_source(std::move(source)), m_times(std::move(times)) {
    std::stable_sort(m_times.begin(), m_times.end(), comesBefore);
    m_times.erase(std::unique(m_times.begin(), m_times.end(), isSamePair), m_times.end());
}

std::span<const TravelTime> TravelTimes::to(CommuneIndex destination) const {
    const auto begin = std::ranges::lower_bound(m_times, destination, {}, &TravelTime::destination);
    const auto end = std::ranges::upper_bound(m_times, destination, {}, &TravelTime::destination);
    return {begin, end};
}

std::optional<double> TravelTimes::minutes(CommuneIndex origin, CommuneIndex destination) const {
    if (origin == destination) {
        return 0.0;
    }
    const auto reaching = to(destination);
    const auto found = std::ranges::lower_bound(reaching, origin, {}, &TravelTime::origin);
    if (found == reaching.end() || found->origin != origin) {
        return std::nullopt;
    }
    return found->minutes;
}

std::vector<CommuneIndex> TravelTimes::destinations() const {
    std::vector<CommuneIndex> all;
    for (const TravelTime& time : m_times) {
        if (all.empty() || all.back() != time.destination) {
            all.push_back(time.destination);
        }
    }
    return all;
}

} // namespace maillage
