#include "app/text/change/difference_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/change/project_difference.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <iterator>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

std::vector<std::string> structureNames(const std::vector<std::string>& ids, const Project& project) {
    std::vector<std::string> names;
    for (const std::string& id : ids) {
        if (const auto index = project.structures->find(id)) {
            names.push_back(project.structures->structures[*index].name);
        }
    }
    return names;
}

/// Of these structures, those that serve no commune.
std::vector<std::string> withoutCommunes(const std::vector<std::string>& ids, const Project& project) {
    std::vector<std::string> unserving;
    std::ranges::copy_if(ids, std::back_inserter(unserving), [&](const std::string& id) {
        const auto index = project.structures->find(id);
        return index && std::ranges::none_of(project.structures->serviceAreas, [&](const ServiceArea& area) {
                   return area.structure == *index;
               });
    });
    return structureNames(unserving, project);
}

/// "lignes de territoire : +12, −3, 2 changées", without what is zero.
void addRows(QStringList& lines, const QString& what, const RowDifference& rows) {
    QStringList parts;
    const auto add = [&](const char* text, std::size_t count) {
        if (count > 0) {
            parts.append(tr(text).arg(countText(count)));
        }
    };
    add(QT_TR_NOOP("+%1"), rows.added.size());
    add(QT_TR_NOOP("−%1"), rows.removed.size());
    add(QT_TR_NOOP("%1 avec d'autres dates ou une autre source"), rows.changed.size());
    if (!parts.isEmpty()) {
        lines.append(tr("%1 : %2").arg(what, parts.join(QStringLiteral(", "))));
    }
}

std::vector<std::string> communeNames(const std::vector<CommuneIndex>& communes, const Project& project) {
    std::vector<std::string> names;
    names.reserve(communes.size());
    for (const CommuneIndex index : communes) {
        names.push_back(project.territory->commune(index).name);
    }
    return names;
}

/// The first few of them; what is lost, to the last name.
enum class Told { FirstFew, All };

QString listed(const std::vector<std::string>& names, Told told) {
    constexpr std::size_t kFew = 6;
    if (told == Told::All || names.size() <= kFew + 1) {
        return shownName(joined(names, ", "));
    }
    const std::vector<std::string> few(names.begin(), names.begin() + kFew);
    return tr("%1 et %2 autres").arg(shownName(joined(few, ", ")), countText(names.size() - kFew));
}

void addNames(QStringList& lines, const QString& what, const std::vector<std::string>& names,
              Told told = Told::FirstFew) {
    if (!names.empty()) {
        lines.append(tr("%1 : %2 (%3)").arg(what, countText(names.size()), listed(names, told)));
    }
}

void addScenarioLines(QStringList& lines, const Project& before, const Project& after) {
    std::vector<std::string> added, removed, changed;
    for (const Scenario& scenario : *after.scenarios) {
        const Scenario* known = before.findScenario(scenario.name);
        if (known == nullptr) {
            added.push_back(scenario.name);
        } else if (*known != scenario) {
            changed.push_back(scenario.name);
        }
    }
    for (const Scenario& scenario : *before.scenarios) {
        if (after.findScenario(scenario.name) == nullptr) {
            removed.push_back(scenario.name);
        }
    }
    addNames(lines, tr("scénarios ajoutés"), added);
    addNames(lines, tr("scénarios retirés"), removed, Told::All);
    addNames(lines, tr("scénarios changés"), changed);
}

void addBaseLines(QStringList& lines, const Project& before, const Project& after) {
    const ProjectDifference difference = differenceOf(before, after);
    addNames(lines, tr("structures ajoutées"), structureNames(difference.structuresAdded, after));
    addNames(lines, tr("structures ajoutées dont aucune commune desservie n'est connue"),
             withoutCommunes(difference.structuresAdded, after));
    addNames(lines, tr("structures retirées"), structureNames(difference.structuresRemoved, before),
             Told::All);
    addNames(lines, tr("structures changées"), structureNames(difference.structuresChanged, after));
    std::vector<std::string> ids;
    for (const IdChange& change : difference.idsChanged) {
        ids.push_back(change.before + " → " + change.after);
    }
    addNames(lines, tr("identifiants changés"), ids);
    addRows(lines, tr("lignes de territoire"), difference.territories);
    addRows(lines, tr("lignes d'agrément"), difference.approvals);
    addNames(lines, tr("QPV ajoutés"), difference.qpvsAdded);
    addNames(lines, tr("QPV retirés"), difference.qpvsRemoved, Told::All);
    addRows(lines, tr("liens entre QPV et structures"), difference.qpvLinks);
    if (!difference.populations.empty()) {
        lines.append(tr("populations changées : %1").arg(countText(difference.populations.size())));
    }
    const QString date = dateText(after.settings.referenceDate);
    addNames(lines, tr("communes couvertes en plus au %1").arg(date),
             communeNames(difference.communesGained, after));
    addNames(lines, tr("communes qui ne sont plus couvertes au %1").arg(date),
             communeNames(difference.communesLost, after));
}

} // namespace

QStringList differenceLines(const Project& before, const Project& after) {
    QStringList lines;
    if (before.territory->hasSameCommunes(*after.territory)) {
        addBaseLines(lines, before, after);
    } else {
        lines.append(tr("les communes ne sont plus les mêmes"));
    }
    addScenarioLines(lines, before, after);
    return lines;
}

} // namespace maillage
