#include "app/cli/output/advice_output.hpp"

#include "app/text/figures/advice_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

Json codes(const Territory& territory, std::vector<CommuneIndex> communes) {
    std::ranges::sort(communes); // the index is the rank of the code
    Json array = Json::array();
    for (const CommuneIndex i : communes) {
        array.push_back(territory.commune(i).code);
    }
    return array;
}

Json numberOf(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

/// Of all that it gains besides, which is then not 0.
bool isPopulationUnknown(const AdvisedChange& change) {
    return !change.gained.empty() && change.populationUnknown == change.gained.size();
}

struct UnitOf {
    std::string operator()(const NeighboursRule& /*rule*/) const { return "rangs"; }
    std::string operator()(const TravelTimeRule& /*rule*/) const { return "minutes"; }
    template <typename Rule>
    std::string operator()(const Rule& /*in kilometres*/) const {
        return "km";
    }
};
std::string unitOf(const AdvisedChange& change) {
    if (const auto* opening = std::get_if<OpenStructure>(&change.edit)) {
        return std::visit(UnitOf{}, opening->rule);
    }
    const auto* move = std::get_if<MoveStructure>(&change.edit);
    return move != nullptr && move->rule ? std::visit(UnitOf{}, *move->rule) : "km";
}

Json toJson(const Territory& territory, const AdvisedChange& change) {
    const auto* opening = std::get_if<OpenStructure>(&change.edit);
    const bool isUnknown = isPopulationUnknown(change);
    return {{"genre", nameOf(change.kind).toStdString()},
            {"structure", change.structure},
            {"id", structureOf(change.edit)},
            {"site", opening == nullptr ? Json(nullptr) : Json(opening->site)},
            {"remplace", change.replaces ? Json(*change.replaces + 1) : Json(nullptr)},
            {"communes", codes(territory, change.added)},
            {"distance_km", numberOf(change.kilometres)},
            {"de_plus", numberOf(change.more)},
            {"unite", unitOf(change)},
            {"gagne_aussi", codes(territory, change.gained)},
            {"population", isUnknown ? Json() : Json(change.population)},
            {"population_inconnue", change.populationUnknown},
            {"deja_couvertes", codes(territory, change.redundant)},
            {"phrase", sentenceOf(territory, change).toStdString()}};
}

} // namespace

Json toJson(const Territory& territory, const Advice& advice) {
    Json changes = Json::array();
    for (const AdvisedChange* change : advice.changes()) {
        changes.push_back(toJson(territory, *change));
    }
    const Commune& commune = territory.commune(advice.commune);
    const QString obstacle = obstacleText(advice);
    return {{"code", commune.code},
            {"nom", commune.name},
            {"conseils", changes},
            {"obstacle", obstacle.isEmpty() ? Json(nullptr) : Json(obstacle.toStdString())}};
}

OutputTable adviceRows(const Territory& territory, const std::vector<PatchAdvice>& all) {
    OutputTable table{{tr("secteur"), tr("code_insee"), tr("commune"), tr("rang"), tr("genre"),
                       tr("structure"), tr("communes_ajoutees"), tr("de_plus"), tr("unite"),
                       tr("distance_km"), tr("gagne_aussi"), tr("population"), tr("phrase")},
                      {}};
    const auto number = [](const std::optional<double>& value) {
        return value ? QString::fromStdString(formatFixed(*value, 1)) : QString();
    };
    for (const auto& [patch, advice] : all) {
        const Commune& commune = territory.commune(advice->commune);
        std::size_t rank = 0;
        for (const AdvisedChange* change : advice->changes()) {
            table.rows.push_back(
                {patch == 0 ? QString() : QString::number(patch), QString::fromStdString(commune.code),
                 QString::fromStdString(commune.name), QString::number(++rank), nameOf(change->kind),
                 QString::fromStdString(change->structure), QString::number(change->added.size()),
                 number(change->more), QString::fromStdString(unitOf(*change)), number(change->kilometres),
                 QString::number(change->gained.size()),
                 isPopulationUnknown(*change) ? QString() : QString::number(change->population),
                 sentenceOf(territory, *change)});
        }
    }
    return table;
}

OutputTable smallestAdvice(const Territory& territory, const std::vector<PatchAdvice>& all) {
    OutputTable table{{tr("secteur"), tr("code_insee"), tr("commune"), tr("plus petit changement")}, {}};
    for (const auto& [patch, advice] : all) {
        const Commune& commune = territory.commune(advice->commune);
        const AdvisedChange* smallest = advice->smallest();
        table.rows.push_back(
            {patch == 0 ? tr("–") : QString::number(patch), QString::fromStdString(commune.code),
             shownName(commune.name),
             smallest == nullptr ? obstacleText(*advice) : sentenceOf(territory, *smallest)});
    }
    return table;
}

} // namespace maillage
