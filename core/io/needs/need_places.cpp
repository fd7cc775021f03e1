#include "core/io/needs/need_places.hpp"

#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

std::size_t levelIndex(NeedLevel level) {
    return static_cast<std::size_t>(level);
}

/// Cities that a few publications give by arrondissement: first and last of it, and the city.
struct CityOfParts {
    int first;
    int last;
    const char* code;
};
constexpr std::array<CityOfParts, 3> kCitiesOfParts{
    {{75101, 75120, "75056"}, {69381, 69389, "69123"}, {13201, 13216, "13055"}}};

} // namespace

std::optional<NeedLevel> levelOfNeedWord(std::string_view word) {
    const std::string lower = asciiLower(trimmed(word));
    if (lower == "com" || lower == "arm" || lower.starts_with("com_") || lower.starts_with("arm_") ||
        lower == "communes" || lower == "commune") {
        return NeedLevel::Commune;
    }
    if (lower == "epci" || lower.starts_with("epci_")) {
        return NeedLevel::Epci;
    }
    if (lower == "dep" || lower.starts_with("dep_") || lower == "departements") {
        return NeedLevel::Departement;
    }
    if (lower.starts_with("qp") || lower.starts_with("qn")) {
        return NeedLevel::Qpv;
    }
    return std::nullopt;
}

NeedPlaces::NeedPlaces(const Project& project, const std::set<std::string>& quarters)
    : m_departement(project.territory->departement()) {
    const Territory& territory = *project.territory;
    for (const Commune& commune : territory.communes()) {
        const std::size_t rank = m_codes[levelIndex(NeedLevel::Commune)].size();
        m_codes[levelIndex(NeedLevel::Commune)].push_back(commune.code);
        m_communes[commune.code] = {NeedLevel::Commune, rank, NeedJoin::Direct};
    }
    for (const Epci& epci : territory.epcis()) {
        m_codes[levelIndex(NeedLevel::Epci)].push_back(epci.code);
    }
    m_codes[levelIndex(NeedLevel::Departement)].push_back(m_departement);
    for (const Qpv& qpv : *project.qpvs) {
        if (!qpv.code.empty()) {
            m_codes[levelIndex(NeedLevel::Qpv)].push_back(qpv.code);
        }
    }
    std::vector<std::string>& qpvs = m_codes[levelIndex(NeedLevel::Qpv)];
    qpvs.insert(qpvs.end(), quarters.begin(), quarters.end());
    for (const NeedLevel level : {NeedLevel::Epci, NeedLevel::Departement, NeedLevel::Qpv}) {
        std::vector<std::string>& codes = m_codes[levelIndex(level)];
        std::ranges::sort(codes);
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        for (std::size_t rank = 0; rank < codes.size(); ++rank) {
            m_others[levelIndex(level)][codes[rank]] = rank;
        }
    }
    for (const CityOfParts& city : kCitiesOfParts) {
        const auto found = m_communes.find(city.code);
        for (int code = city.first; found != m_communes.end() && code <= city.last; ++code) {
            m_communes.try_emplace(formatInteger(code),
                                   NeedPlaceFound{NeedLevel::Commune, found->second.rank, NeedJoin::City});
        }
    }
    addPassages(project);
}

/// From the latest to the earliest, so that a chain of mergers ends in today's commune.
void NeedPlaces::addPassages(const Project& project) {
    std::vector<const CommunePassage*> passages;
    for (const CommunePassage& passage : *project.passages) {
        passages.push_back(&passage);
    }
    std::ranges::stable_sort(passages, [](const auto* a, const auto* b) { return a->date > b->date; });
    for (const CommunePassage* passage : passages) {
        if (const auto today = m_communes.find(passage->newCode); today != m_communes.end()) {
            m_communes.try_emplace(passage->oldCode,
                                   NeedPlaceFound{NeedLevel::Commune, today->second.rank, NeedJoin::Passage});
        }
    }
}

std::optional<NeedPlaceFound> NeedPlaces::find(std::string_view code, std::optional<NeedLevel> level) const {
    constexpr std::size_t kInsee = 5;
    constexpr std::size_t kSiren = 9;
    if (!level) {
        if (code.size() == kSiren && isAllDigits(code)) {
            level = NeedLevel::Epci;
        } else if (isQpvCode(code)) {
            level = NeedLevel::Qpv;
        } else if (code.size() == kInsee || code.size() + 1 == kInsee) {
            level = NeedLevel::Commune;
        } else {
            return std::nullopt;
        }
    }
    if (*level == NeedLevel::Commune) {
        auto found = m_communes.find(code);
        if (found == m_communes.end() && code.size() + 1 == kInsee && isAllDigits(code)) {
            found = m_communes.find("0" + std::string(code));
        }
        return found == m_communes.end() ? std::nullopt : std::optional(found->second);
    }
    const auto& others = m_others[levelIndex(*level)];
    const auto found = others.find(code);
    return found == others.end() ? std::nullopt : std::optional(NeedPlaceFound{*level, found->second});
}

bool NeedPlaces::isUnknownHere(std::string_view code) const {
    return isInseeCode(code) && departementOf(code) == m_departement &&
           m_communes.find(code) == m_communes.end();
}

const std::vector<std::string>& NeedPlaces::codes(NeedLevel level) const {
    return m_codes[levelIndex(level)];
}

void NeedPlaces::putInto(NeedDataSet& set) const {
    for (const NeedLevel level :
         {NeedLevel::Commune, NeedLevel::Epci, NeedLevel::Departement, NeedLevel::Qpv}) {
        set.places(level) = codes(level);
    }
}

} // namespace maillage
