#include "core/model/territory.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/model/model_errors.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

namespace maillage {

namespace {

/// "03118 (Gannat)" for its name or its code without the zero; empty when none or several fit.
std::string likelyCommune(const std::vector<Commune>& communes, std::string_view typed) {
    const std::string name = foldedName(typed);
    const std::string padded = "0" + std::string(typed);
    std::string likely;
    for (const Commune& commune : communes) {
        if (commune.code != padded && foldedName(commune.name) != name) {
            continue;
        }
        if (!likely.empty()) {
            return {};
        }
        likely = commune.code + " (" + commune.name + ")";
    }
    return likely;
}

} // namespace

bool isInseeCode(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 5 || !isDigit(text[0])) {
        return false;
    }
    const bool corsica = text[0] == '2' && (text[1] == 'A' || text[1] == 'B');
    return (corsica || isDigit(text[1])) && std::ranges::all_of(text.substr(2), isDigit) &&
           text.substr(0, 2) != "00";
}

std::string departementOf(std::string_view inseeCode) {
    const std::string_view two = inseeCode.substr(0, 2);
    return std::string(two == "97" || two == "98" ? inseeCode.substr(0, 3) : two);
}

Territory::Territory(std::string departement, std::vector<Commune> communes, std::vector<Epci> epcis)
    : m_departement(std::move(departement)), m_communes(std::move(communes)), m_epcis(std::move(epcis)) {
    std::ranges::sort(m_communes, {}, &Commune::code);
    std::ranges::sort(m_epcis, {}, &Epci::code);
    const auto twin = std::ranges::adjacent_find(m_communes, {}, &Commune::code);
    if (twin != m_communes.end()) {
        throw Error(ErrorCode::CodeDuplicate, {"", "", "code_insee", twin->code, ""});
    }
}

std::optional<CommuneIndex> Territory::find(std::string_view code) const {
    const auto found = std::ranges::lower_bound(m_communes, code, {},
                                                [](const Commune& c) { return std::string_view(c.code); });
    if (found == m_communes.end() || found->code != code) {
        return std::nullopt;
    }
    return static_cast<CommuneIndex>(found - m_communes.begin());
}

CommuneIndex Territory::at(std::string_view code) const {
    const auto index = find(code);
    if (!index) {
        throw Error(ErrorCode::CommuneUnknown, {std::string(code), likelyCommune(m_communes, code)});
    }
    return *index;
}

std::string Territory::epciName(std::string_view code) const {
    const auto found = std::ranges::find(m_epcis, code, &Epci::code);
    return found == m_epcis.end() ? std::string() : found->name;
}

std::vector<Epci> Territory::epcisByName() const {
    std::vector<Epci> named;
    std::ranges::copy_if(m_epcis, std::back_inserter(named),
                         [&](const Epci& epci) { return !communesOfEpci(epci.code).empty(); });
    std::ranges::sort(named, {}, [](const Epci& epci) { return foldedName(epci.name); });
    return named;
}

std::vector<CommuneIndex> Territory::communesOfEpci(std::string_view code) const {
    std::vector<CommuneIndex> members;
    for (CommuneIndex i = 0; i < m_communes.size(); ++i) {
        if (m_communes[i].epci == code) {
            members.push_back(i);
        }
    }
    return members;
}

CommuneIndex Territory::nearest(MapPoint point) const {
    CommuneIndex best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (CommuneIndex i = 0; i < m_communes.size(); ++i) {
        const double d = squaredDistance(point, m_communes[i].reference);
        if (d < least) {
            least = d;
            best = i;
        }
    }
    return best;
}

bool Territory::hasSameCommunes(const Territory& other) const {
    return std::ranges::equal(m_communes, other.m_communes, {}, &Commune::code, &Commune::code);
}

} // namespace maillage
