#include "core/service/epci_import.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/list_errors.hpp"

#include <algorithm>
#include <set>

namespace maillage {

namespace {

/// The commune whose arrondissement a code is: "75056" of "75104"; empty for any other code.
std::string cityOfArrondissement(const std::string& code) {
    if (code >= "75101" && code <= "75120") {
        return "75056";
    }
    if (code >= "69381" && code <= "69389") {
        return "69123";
    }
    return code >= "13201" && code <= "13216" ? "13055" : "";
}

class MembershipFinder {
public:
    MembershipFinder(const EpciTable& table, const Territory& territory,
                     std::span<const CommunePassage> passages)
        : m_table(table), m_territory(territory) {
        for (const CommunePassage& passage : passages) {
            if (passage.oldCode != passage.newCode) {
                m_successor.emplace(passage.oldCode, passage.newCode);
            }
        }
        m_found.epcis.resize(territory.size());
    }

    EpciMembership found() {
        for (const EpciRow& row : m_table.rows) {
            place(row);
        }
        for (CommuneIndex i = 0; i < m_territory.size(); ++i) {
            if (!m_isOwn.contains(i)) {
                inherit(i);
            }
        }
        for (const EpciRow& row : m_table.rows) {
            count(row);
        }
        return std::move(m_found);
    }

private:
    /// By its own code at once; a code of before a merger waits for the others of the same commune.
    void place(const EpciRow& row) {
        if (const auto own = m_territory.find(row.commune)) {
            m_found.epcis[*own] = row.epci;
            m_isOwn.insert(*own);
            m_used.insert(row.commune);
        } else if (const auto now = laterKnown(row.commune, [&](const std::string& code) {
                       return m_territory.find(code).has_value();
                   })) {
            m_before[*m_territory.find(*now)].push_back(&row);
            m_used.insert(row.commune);
        }
    }

    void inherit(CommuneIndex commune) {
        if (const auto before = m_before.find(commune); before != m_before.end()) {
            std::set<std::string> epcis;
            for (const EpciRow* row : before->second) {
                epcis.insert(row->epci);
            }
            if (epcis.size() > 1) {
                m_found.split.push_back(commune);
                return;
            }
            take(commune, before->second.front()->commune, *epcis.begin());
            return;
        }
        const std::string& code = m_territory.commune(commune).code;
        const auto isListed = [&](const std::string& other) { return rowOf(other) != nullptr; };
        const std::string city = cityOfArrondissement(code);
        const auto later = isListed(city) ? std::optional(city) : laterKnown(code, isListed);
        if (later) {
            take(commune, *later, rowOf(*later)->epci);
            return;
        }
        m_found.untold.push_back(commune);
    }

    void take(CommuneIndex commune, const std::string& listed, const std::string& epci) {
        m_found.epcis[commune] = epci;
        m_found.carried.emplace_back(listed, commune);
        m_used.insert(listed);
    }

    void count(const EpciRow& row) {
        if (m_used.contains(row.commune)) {
            return;
        }
        const bool isHere =
            m_territory.departement() == "FR" || departementOf(row.commune) == m_territory.departement();
        if (!isHere) {
            ++m_found.elsewhere;
        } else if (!isOtherLevel(row.commune)) {
            m_found.unknown.push_back(row.commune);
        }
    }

    /// A table may list a city and its arrondissements; the territory has one of the two.
    [[nodiscard]] bool isOtherLevel(const std::string& code) const {
        const std::string city = cityOfArrondissement(code);
        if (!city.empty()) {
            return m_territory.find(city).has_value();
        }
        return std::ranges::any_of(m_territory.communes(), [&](const Commune& commune) {
            return cityOfArrondissement(commune.code) == code;
        });
    }

    /// The first code that `isKnown`, of those that this one became.
    template <typename Known>
    [[nodiscard]] std::optional<std::string> laterKnown(std::string code, Known isKnown) const {
        // A table of mergers that turns in a circle must not hold us.
        for (std::size_t step = 0; step <= m_successor.size(); ++step) {
            const auto next = m_successor.find(code);
            if (next == m_successor.end()) {
                return std::nullopt;
            }
            code = next->second;
            if (isKnown(code)) {
                return code;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] const EpciRow* rowOf(const std::string& code) const {
        const auto at = std::ranges::lower_bound(m_table.rows, code, {}, &EpciRow::commune);
        return at != m_table.rows.end() && at->commune == code ? &*at : nullptr;
    }

    const EpciTable& m_table;
    const Territory& m_territory;
    std::map<std::string, std::string> m_successor;
    std::map<CommuneIndex, std::vector<const EpciRow*>> m_before;
    std::set<CommuneIndex> m_isOwn;
    std::set<std::string> m_used; // codes of the table that said something
    EpciMembership m_found;
};

/// In the place of what an earlier file left.
Sources withEpciSource(Sources sources, const EpciTable& table, const std::string& file) {
    const std::string what = "EPCI : ";
    std::erase_if(sources, [&](const std::string& line) { return line.starts_with(what); });
    sources.push_back(what + (table.title.empty() ? file : table.title + " (" + file + ")"));
    return sources;
}

} // namespace

EpciMembership epciMembership(const EpciTable& table, const Territory& territory,
                              std::span<const CommunePassage> passages) {
    EpciMembership found = MembershipFinder(table, territory, passages).found();
    if (found.untold.size() + found.split.size() == territory.size()) {
        throw Error(ErrorCode::EpcisNone, {table.path, territory.departement()});
    }
    return found;
}

Territory withEpcis(const Territory& territory, const EpciMembership& membership,
                    const std::map<std::string, std::string>& names) {
    std::vector<Commune> communes(territory.communes().begin(), territory.communes().end());
    std::set<std::string> inUse;
    for (CommuneIndex i = 0; i < communes.size(); ++i) {
        if (membership.epcis[i]) {
            communes[i].epci = *membership.epcis[i];
        }
        if (!communes[i].epci.empty()) {
            inUse.insert(communes[i].epci);
        }
    }
    std::vector<Epci> epcis;
    for (const std::string& code : inUse) {
        const auto listed = names.find(code);
        const std::string known = listed == names.end() ? territory.epciName(code) : listed->second;
        epcis.push_back({code, known.empty() ? code : known});
    }
    return {territory.departement(), std::move(communes), std::move(epcis)};
}

EpciImport importEpcis(const Project& project, const DataSource& source) {
    EpciTable table = readEpciTable(source);
    const Territory& before = *project.territory;
    EpciMembership membership = epciMembership(table, before, *project.passages);
    auto after = std::make_shared<const Territory>(withEpcis(before, membership, table.names));
    EpciImport import{project, std::move(table), std::move(membership), {}, {}};
    for (CommuneIndex i = 0; i < before.size(); ++i) {
        if (before.commune(i).epci != after->commune(i).epci) {
            import.moves.push_back({i, before.commune(i).epci, after->commune(i).epci});
        }
    }
    for (const Epci& epci : after->epcis()) {
        if (epci.name == epci.code) {
            import.nameless.push_back(epci.code);
        }
    }
    import.project.territory = std::move(after);
    import.project.sources =
        std::make_shared<const Sources>(withEpciSource(*project.sources, import.table, source.name()));
    return import;
}

} // namespace maillage
