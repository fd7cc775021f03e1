#include "app/panels/simulation/structure_menu.hpp"

#include "app/text/french/names.hpp"
#include "app/text/texts.hpp"

#include <QMenu>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

void addActions(QMenu& menu, ScenarioChanges& changes, const ActiveStructure& structure) {
    const std::string& id = structure.id;
    menu.addAction(tr("&Fermer dans le scénario"), &changes, [&changes, id] { changes.close(id); });
    menu.addAction(tr("&Déplacer…"), &changes, [&changes, id] { changes.move(id); });
    menu.addAction(tr("&Étendre le territoire…"), &changes, [&changes, id] { changes.extend(id); });
    menu.addAction(tr("&Réduire le territoire…"), &changes, [&changes, id] { changes.reduce(id); });
    if (structure.isEvs && !structure.isCentreSocial) {
        menu.addAction(tr("Faire un &centre social de cet EVS"), &changes,
                       [&changes, id] { changes.becomeCentreSocial(id); });
    }
}

/// Without an agrément at the date, closed by the scenario, opened by it or as it is.
void addState(QMenu& menu, const ProjectDocument& document, ScenarioChanges& changes, const std::string& id) {
    const Situation& situation = document.situation();
    const ActiveStructure* active = situation.find(id);
    const auto known = document.project().structures->find(id);
    if (active != nullptr) {
        addActions(menu, changes, *active);
    } else if (known && std::ranges::binary_search(situation.closed, *known)) {
        menu.addAction(tr("Ne plus la &fermer"), &changes, [&changes, id] { changes.reopen(id); });
    }
}

} // namespace

QString menuText(const std::string& name) {
    return shownName(name).replace(u'&', QStringLiteral("&&"));
}

std::vector<std::string> structuresOf(const ProjectDocument& document, CommuneIndex commune) {
    std::vector<std::string> ids;
    const Situation& situation = document.situation();
    for (const ActiveStructure& structure : situation.structures) {
        if (structure.seat == commune) {
            ids.push_back(structure.id);
        }
    }
    for (const Structure& structure : document.project().structures->structures) {
        if (structure.seat == commune && situation.find(structure.id) == nullptr) {
            ids.push_back(structure.id);
        }
    }
    for (const ActiveStructure& structure : situation.structures) {
        if (structure.seat != commune && structure.communes.contains(commune)) {
            ids.push_back(structure.id);
        }
    }
    return ids;
}

void addStructureActions(QMenu& menu, const ProjectDocument& document, ScenarioChanges& changes,
                         const StructureForms& forms, const std::vector<std::string>& structures) {
    for (const std::string& id : structures) {
        const ActiveStructure* active = document.situation().find(id);
        const auto known = document.project().structures->find(id);
        if (active == nullptr && !known) {
            continue;
        }
        const QString name = menuText(
            active != nullptr ? active->name : document.project().structures->structures[*known].name);
        QMenu* own = &menu;
        if (structures.size() > 1) {
            own = menu.addMenu(name);
        } else {
            menu.addSeparator();
            menu.addAction(name)->setEnabled(false); // the title of a section is not shown under every style
        }
        addState(*own, document, changes, id);
        if (known) {
            own->addAction(tr("&Modifier la structure…"), &changes, [edit = forms.edit, id] { edit(id); });
        }
    }
}

void addCommuneActions(QMenu& menu, const ProjectDocument& document, ScenarioChanges& changes,
                       const StructureForms& forms, CommuneIndex commune) {
    const QString place = atName(menuText(document.project().territory->commune(commune).name));
    menu.addAction(tr("&Simuler un EVS %1").arg(place), &changes,
                   [&changes, commune] { changes.open(commune); });
    menu.addAction(tr("&Ajouter une structure %1…").arg(place), &changes,
                   [add = forms.add, commune] { add(commune); });
    addStructureActions(menu, document, changes, forms, structuresOf(document, commune));
}

} // namespace maillage
