#include "app/map/tools/scenario_steps.hpp"

#include "app/map/map_view.hpp"
#include "app/text/change/scenario_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QString stepText(const ProjectDocument& document, const ScenarioEdit& edit) {
    return tr("Scénario\u00A0: %1").arg(editText(document.project(), document.scenario(), edit));
}

QString structureName(const ProjectDocument& document, const std::string& id) {
    const ActiveStructure* found = document.situation().find(id);
    return QString::fromStdString(found == nullptr ? id : found->name);
}

void attemptOn(MapView& map, const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        Q_EMIT map.told(sentenceOf(error));
    }
}

void addStep(MapView& map, const ScenarioEdit& edit) {
    attemptOn(map, [&] {
        const QString what = stepText(map.document(), edit);
        map.document().addEdit(edit, what);
        Q_EMIT map.told(what);
    });
}

void moveOpening(MapView& map, const std::string& structure, CommuneIndex site, int step) {
    ProjectDocument& document = map.document();
    const std::vector<ScenarioEdit>& edits = document.edits();
    const auto rank = rankOf<OpenStructure>(edits, structure);
    if (!rank) {
        return;
    }
    const Territory& territory = *document.project().territory;
    OpenStructure opening = std::get<OpenStructure>(edits[*rank]);
    const auto before = territory.find(opening.site);
    if (before && opening.name == ProjectDocument::openingName(territory.commune(*before))) {
        opening.name = ProjectDocument::openingName(territory.commune(site));
    }
    opening.site = territory.commune(site).code;
    attemptOn(map, [&] {
        document.replaceEdit(*rank, opening, tr("Déplacer %1").arg(shownName(opening.name)), step);
    });
}

} // namespace maillage
