#include "app/text/exchange/epci_text.hpp"

#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr int kMovesTold = 20;
constexpr int kTold = 10;

/// By its SIREN; where there is none, that.
QString nameOfEpci(const Territory& territory, std::string_view code) {
    const QString name = shownName(territory.epciName(code));
    return code.empty() ? tr("aucun EPCI") : name;
}

QStringList moveLines(const Project& before, const EpciImport& import) {
    QStringList lines;
    for (const EpciMove& move : import.moves) {
        if (lines.size() == kMovesTold) {
            lines << tr("… et d'autres : %1").arg(communesText(import.moves.size() - kMovesTold));
            break;
        }
        const Commune& commune = before.territory->commune(move.commune);
        lines << tr("%1 (%2) : %3 → %4")
                     .arg(shownName(commune.name), QString::fromStdString(commune.code),
                          nameOfEpci(*before.territory, move.from),
                          nameOfEpci(*import.project.territory, move.to));
    }
    return lines;
}

QString namesWithCodes(const Territory& territory, const std::vector<CommuneIndex>& communes) {
    std::vector<std::string> names;
    names.reserve(communes.size());
    for (const CommuneIndex i : communes) {
        names.push_back(territory.commune(i).name + " (" + territory.commune(i).code + ")");
    }
    return shownName(joinedUpTo(names, ", ", kTold));
}

QString carriedText(const Territory& territory,
                    const std::vector<std::pair<std::string, CommuneIndex>>& carried) {
    std::vector<std::string> pairs;
    pairs.reserve(carried.size());
    for (const auto& [code, commune] : carried) {
        pairs.push_back(code + " → " + territory.commune(commune).code);
    }
    return QString::fromStdString(joinedUpTo(pairs, ", ", kTold));
}

/// A line with a count and what is counted, where there is something.
void tell(QStringList& lines, const QString& pattern, std::size_t count, const QString& what) {
    if (count > 0) {
        lines << pattern.arg(countText(count), what);
    }
}

} // namespace

QString summaryOf(const EpciImport& import) {
    const Territory& territory = *import.project.territory;
    const auto placed = static_cast<std::size_t>(std::ranges::count_if(
        territory.communes(), [](const Commune& commune) { return !commune.epci.empty(); }));
    return tr("EPCI : %1 dans %2 EPCI, %3")
        .arg(communesText(placed), countText(territory.epcis().size()),
             counted(import.moves.size(), tr("%1 commune en change"), tr("%1 communes en changent")));
}

QStringList changeLines(const Project& before, const EpciImport& import) {
    const Territory& territory = *import.project.territory;
    const EpciMembership& found = import.membership;
    QStringList lines = moveLines(before, import);
    if (import.table.repairs.count() > 0) {
        lines << sentenceOf(import.table.repairs.told());
    }
    tell(lines, tr("communes reconnues par une fusion, un nouveau code ou leur ville (%1) : %2"),
         found.carried.size(), carriedText(territory, found.carried));
    tell(lines, tr("communes nées de communes de plusieurs EPCI, qui gardent le leur (%1) : %2"),
         found.split.size(), namesWithCodes(territory, found.split));
    tell(lines, tr("communes que le fichier ne nomme pas, qui gardent leur EPCI (%1) : %2"),
         found.untold.size(), namesWithCodes(territory, found.untold));
    tell(lines, tr("codes du département qu'aucune commune du projet n'a (%1) : %2"), found.unknown.size(),
         QString::fromStdString(joinedUpTo(found.unknown, ", ", kTold)));
    tell(lines, tr("lignes non lues, faute d'un code Insee ou d'un numéro Siren d'EPCI (%1) : %2"),
         import.table.unread.size(), shownName(joinedUpTo(import.table.unread, ", ", kTold)));
    tell(lines, tr("EPCI dont le fichier ne dit pas le nom, désignés par leur numéro Siren (%1) : %2"),
         import.nameless.size(), QString::fromStdString(joinedUpTo(import.nameless, ", ", kTold)));
    if (found.elsewhere > 0) {
        lines << tr("lignes d'autres départements, laissées de côté : %1").arg(countText(found.elsewhere));
    }
    return lines;
}

} // namespace maillage
