#include "app/text/figures/advice_text.hpp"

#include "app/text/map/selection_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr std::size_t kChangesNamed = 6;

QString firstNames(const Territory& territory, const std::vector<CommuneIndex>& communes) {
    std::vector<std::string> names;
    names.reserve(communes.size());
    for (const CommuneIndex i : communes) {
        names.push_back(territory.commune(i).name);
    }
    return shownName(joinedUpTo(names, ", ", kChangesNamed));
}

QString extensionText(const Territory& territory, const AdvisedChange& change) {
    const QString head =
        tr("Étendre le territoire de « %1 » %2 (%3)")
            .arg(shownName(change.structure),
                 change.added.size() == 1 ? tr("d'une commune")
                                          : tr("de %1 communes").arg(countText(change.added.size())),
                 firstNames(territory, change.added));
    if (!change.more) {
        return tr("%1 : sa place n'est pas connue, la distance non plus").arg(head);
    }
    return *change.more > 0
               ? tr("%1 : %2 de plus que sa commune la plus éloignée").arg(head, kilometresText(*change.more))
               : tr("%1 : pas plus loin que sa commune la plus éloignée").arg(head);
}

struct GrownRule {
    double more;

    QString operator()(const RadiusRule& rule) const {
        return tr("rayon de %1 au lieu de %2, soit %3 de plus")
            .arg(kilometresText(rule.kilometres), kilometresText(rule.kilometres - more),
                 kilometresText(more));
    }
    QString operator()(const NeighboursRule& rule) const {
        const auto rings = static_cast<std::int64_t>(rule.rings);
        const auto before = rings - static_cast<std::int64_t>(more);
        return tr("communes voisines jusqu'au rang %1 au lieu de %2")
            .arg(integerText(rings), integerText(before));
    }
    QString operator()(const TravelTimeRule& rule) const {
        const auto minutes = [](double value) {
            return decimalText(value, value == static_cast<double>(static_cast<std::int64_t>(value)) ? 0 : 1);
        };
        return tr("trajet de %1\u00A0min au lieu de %2\u00A0min")
            .arg(minutes(rule.minutes), minutes(rule.minutes - more));
    }
    template <typename Rule>
    QString operator()(const Rule& /*has no limit*/) const {
        return {};
    }
};

/// What an edit that gives a structure a territory gives it.
const ServiceRule* ruleIn(const ScenarioEdit& edit) {
    if (const auto* opening = std::get_if<OpenStructure>(&edit)) {
        return &opening->rule;
    }
    const auto* move = std::get_if<MoveStructure>(&edit);
    return move != nullptr && move->rule ? &*move->rule : nullptr;
}

QString headOf(const Territory& territory, const AdvisedChange& change) {
    if (change.kind == AdvisedKind::Extension) {
        return extensionText(territory, change);
    }
    const ServiceRule* rule = ruleIn(change.edit);
    if (change.kind == AdvisedKind::Rule) {
        return tr("Agrandir « %1 » : %2")
            .arg(shownName(change.structure),
                 rule == nullptr ? QString() : std::visit(GrownRule{change.more.value_or(0)}, *rule));
    }
    const std::string& code = std::get<OpenStructure>(change.edit).site;
    const auto site = territory.find(code);
    const QString name = shownName(site ? territory.commune(*site).name : code);
    return change.added.size() == 1 ? tr("Ouvrir un EVS %1, pour cette commune seule").arg(atName(name))
                                    : tr("Ouvrir un EVS %1, rayon de %2")
                                          .arg(atName(name), kilometresText(change.more.value_or(0)));
}

} // namespace

QString nameOf(AdvisedKind kind) {
    switch (kind) {
    case AdvisedKind::Extension:
        return tr("extension");
    case AdvisedKind::Rule:
        return tr("règle");
    case AdvisedKind::Opening:
        return tr("ouverture");
    }
    return {};
}

QString sentenceOf(const Territory& territory, const AdvisedChange& change) {
    QString text = headOf(territory, change);
    if (!change.gained.empty()) {
        const QString names = firstNames(territory, change.gained);
        // Names alone do not tell how many there are where they are cut short.
        const QString communes = change.gained.size() > kChangesNamed
                                     ? tr("%1 (%2)").arg(communesText(change.gained.size()), names)
                                     : names;
        text +=
            tr(" ; gagne aussi %1, %2")
                .arg(communes, peopleText(change.population, change.populationUnknown, change.gained.size()));
    }
    if (!change.redundant.empty()) {
        text += tr(" ; ") + counted(change.redundant.size(), tr("%1 commune déjà couverte"),
                                    tr("%1 communes déjà couvertes"));
    }
    return text + u'.';
}

QString obstacleText(const Advice& advice) {
    if (advice.isBeforeStart) {
        return tr(
            "Le scénario ne commence qu'après cette date : rien de ce qu'on y change ne la couvrirait.");
    }
    switch (advice.noExtension) {
    case NoExtension::None:
        return {};
    case NoExtension::NoStructure:
        return tr(
            "Aucune structure agréée à cette date n'a de territoire ni de siège connu : rien à étendre.");
    case NoExtension::NoChain:
        return tr(
            "Aucune suite de communes voisines ne mène d'un territoire à cette commune : rien à étendre.");
    }
    return {};
}

} // namespace maillage
