#include "app/text/change/scenario_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/rule_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString communeText(const Project& project, const std::string& code) {
    const auto index = project.territory->find(code);
    return shownName(index ? project.territory->commune(*index).name : code);
}

QString namedCommunes(const Project& project, const std::vector<std::string>& codes) {
    QStringList names;
    for (const std::string& code : codes) {
        names << communeText(project, code);
    }
    return names.join(QStringLiteral(", "));
}

QString structureText(const Project& project, const Scenario& scenario, const std::string& id) {
    if (const auto index = project.structures->find(id)) {
        return shownName(project.structures->structures[*index].name);
    }
    for (const OpenStructure* opening : openingsOf(scenario)) {
        if (opening->id == id) {
            return shownName(opening->name);
        }
    }
    return QString::fromStdString(id);
}

struct EditText {
    const Project& project;
    const Scenario& scenario;

    [[nodiscard]] QString named(const QString& pattern, const std::string& id) const {
        return pattern.arg(structureText(project, scenario, id));
    }
    QString operator()(const OpenStructure& edit) const {
        return tr("ouvrir « %1 » (%2)").arg(shownName(edit.name), ruleText(edit.rule));
    }
    QString operator()(const CloseStructure& edit) const {
        return named(tr("fermer « %1 »"), edit.structure);
    }
    QString operator()(const MoveStructure& edit) const {
        return named(tr("déplacer « %1 » %2"), edit.structure).arg(atName(communeText(project, edit.site)));
    }
    QString operator()(const ExtendTerritory& edit) const {
        return named(tr("étendre « %1 » (%2)"), edit.structure).arg(namedCommunes(project, edit.communes));
    }
    QString operator()(const ReduceTerritory& edit) const {
        return named(tr("retirer de « %1 » %2"), edit.structure).arg(namedCommunes(project, edit.communes));
    }
    QString operator()(const BecomeCentreSocial& edit) const {
        return named(tr("transformer « %1 » en centre social"), edit.structure);
    }
};

QString contradictionPattern(ContradictionKind kind) {
    switch (kind) {
    case ContradictionKind::DifferentStart:
        return tr("les scénarios ne commencent pas le même jour");
    case ContradictionKind::ClosedAndChanged:
        return tr("« %1 » est fermée par l'un et changée par l'autre");
    case ContradictionKind::ClosedAndBecameCentreSocial:
        return tr("« %1 » est fermée par l'un et devient centre social dans l'autre");
    case ContradictionKind::MovedDifferently:
        return tr("« %1 » n'est pas déplacée au même endroit, ou pas avec le même territoire");
    case ContradictionKind::TerritoryReplacedAndChanged:
        return tr("le territoire de « %1 » est remplacé par l'un et changé par l'autre");
    case ContradictionKind::CommunesAddedAndTaken:
        return tr("« %1 » : communes ajoutées par l'un et retirées par l'autre");
    case ContradictionKind::OpenedDifferently:
        return tr("« %1 » est ouverte au même endroit avec un autre territoire");
    }
    return {};
}

} // namespace

QString simulatedName(StructureKind kind, const Commune& site) {
    const QString pattern = kind == StructureKind::Evs ? tr("EVS simulé %1") : tr("Centre social simulé %1");
    return pattern.arg(atName(QString::fromStdString(site.name)));
}

QString editText(const Project& project, const Scenario& scenario, const ScenarioEdit& edit) {
    return std::visit(EditText{project, scenario}, edit);
}

QString editTitle(const Project& project, const Scenario& scenario, const ScenarioEdit& edit) {
    const QString text = editText(project, scenario, edit);
    return capitalised(text);
}

QString faultText(const Project& project, const Scenario& scenario, const EditFault& fault) {
    return tr("changement %1, %2 : %3")
        .arg(countText(fault.edit + 1), editText(project, scenario, scenario.edits[fault.edit]),
             sentenceOf(fault.error));
}

QString contradictionText(const Project& project, const Scenario& a, const Scenario& b,
                          const Contradiction& contradiction) {
    QString text = contradictionPattern(contradiction.kind);
    if (!contradiction.structure.empty()) {
        text = text.arg(structureText(project, a, contradiction.structure));
    }
    if (!contradiction.communes.empty()) {
        text += QStringLiteral(" (%1)").arg(namedCommunes(project, contradiction.communes));
    }
    const auto side = [&](const Scenario& scenario, const std::optional<std::size_t>& edit) {
        const QString name = QString::fromStdString(scenario.name);
        return edit ? tr("« %1 » : %2").arg(name, editText(project, scenario, scenario.edits[*edit]))
               : scenario.start ? tr("« %1 » : le %2").arg(name, dateText(*scenario.start))
                                : tr("« %1 » : à toute date").arg(name);
    };
    return QStringLiteral("%1 \u2014 %2 \u2014 %3")
        .arg(text, side(a, contradiction.editInA), side(b, contradiction.editInB));
}

QString baseReferenceText(const QString& scenario, const Date& from) {
    const auto padded = [](unsigned number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    return tr("scénario « %1 », retenu comme base le %2/%3/%4")
        .arg(scenario, padded(from.day()), padded(from.month()), QString::number(from.year()));
}

} // namespace maillage
