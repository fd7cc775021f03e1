#include "app/panels/siting/siting_text.hpp"

#include "app/text/change/comparison_text.hpp"
#include "app/text/language.hpp"
#include "app/text/needs/need_reach_text.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/rule_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// A value under the objective; the weights of the mixed one are no number that a person knows.
QString worthText(SitingObjective objective, std::int64_t value) {
    return objective == SitingObjective::Inhabitants ? inhabitantsText(value)
                                                     : communesText(static_cast<std::size_t>(value));
}

QString proofText(const SitingReport& report) {
    const SitingSolution& solution = report.solution;
    if (report.isFirst) {
        return tr("première réponse, pas encore prouvée");
    }
    if (solution.proved.isOptimal()) {
        return tr("meilleure réponse, prouvée");
    }
    if (solution.isOptimalByCbc) {
        return tr("meilleure réponse selon le solveur, sans preuve vérifiable");
    }
    const QString gap = percentText(solution.gap(), 1);
    if (report.request.objective == SitingObjective::Mixed) {
        return tr("non prouvée : à %1 du mieux possible, au plus").arg(gap);
    }
    return tr("non prouvée : le mieux possible est %1 au plus, écart %2")
        .arg(integerText(solution.bound()), gap);
}

/// Those that a site would cover.
IndexSet coveredBySite(const Territory& territory, const SitingReport& report, Rank site) {
    IndexSet communes(territory.size());
    for (const Rank demand : report.instance.covered[site]) {
        communes.insert(report.instance.demands[demand]);
    }
    return communes;
}

std::vector<std::int64_t> ones(const SitingInstance& instance) {
    return std::vector<std::int64_t>(instance.demandCount(), 1);
}

QString yesNo(bool isProved) {
    return isProved ? tr("oui") : tr("non");
}

} // namespace

std::int64_t communesGained(const SitingInstance& instance, const std::vector<Rank>& sites) {
    return static_cast<std::int64_t>(demandsCovered(instance, sites).count());
}

std::int64_t inhabitantsGained(const SitingInstance& instance, const std::vector<Rank>& sites) {
    return valueOf(instance, sites, instance.inhabitants);
}

QString requestText(const SitingRequest& request) {
    return (isSingular(request.count) ? tr("%1 site, %2") : tr("%1 sites, %2"))
        .arg(countText(request.count), ruleText(request.rule));
}

QString nameOf(SitingObjective objective) {
    switch (objective) {
    case SitingObjective::Communes:
        return tr("le plus de communes");
    case SitingObjective::Inhabitants:
        return tr("le plus d'habitants");
    case SitingObjective::Mixed:
        return tr("les QPV d'abord");
    case SitingObjective::Need:
        return tr("le plus de besoin");
    }
    return {};
}

QString objectiveText(const QString& indicator) {
    return tr("besoin : %1").arg(indicator);
}

namespace {

/// Of need with its indicator: by its words where it is one of the program's, else by its id.
QString objectiveOf(const SitingRequest& request) {
    if (request.objective != SitingObjective::Need) {
        return nameOf(request.objective);
    }
    for (const NeedIndicator& indicator : builtInIndicators()) {
        if (indicator.id == request.need.indicator) {
            return objectiveText(needIndicatorName(indicator));
        }
    }
    return objectiveText(QString::fromStdString(request.need.indicator));
}

} // namespace

QString questionText(const SitingReport& report, const Situation& situation) {
    const SitingRequest& request = report.request;
    QStringList parts{requestText(request), objectiveOf(request),
                      tr("au %1, sans simulation").arg(dateText(situation.date))};
    if (!situation.withHypotheses) {
        parts << tr("faits attestés seuls");
    }
    if (!request.epcis.empty()) {
        parts << tr("EPCI retenus : %1").arg(countText(request.epcis.size()));
    }
    if (request.minimumPopulation) {
        parts << tr("au moins %1").arg(inhabitantsText(*request.minimumPopulation));
    }
    if (!request.compulsory.empty()) {
        parts << tr("sites imposés : %1").arg(countText(request.compulsory.size()));
    }
    if (!request.forbidden.empty()) {
        parts << tr("sites interdits : %1").arg(countText(request.forbidden.size()));
    }
    if (report.isCut) {
        parts << tr("recherche arrêtée");
    }
    return parts.join(QStringLiteral(" · "));
}

QString noteText(const SitingReport& report, const Situation& situation, bool isOutdated, bool isRunning) {
    const QString question = questionText(report, situation);
    if (isOutdated) {
        return tr("Périmé : le projet, la date ou les hypothèses ont changé depuis ; cherchez à nouveau.\n%1")
            .arg(question);
    }
    return isRunning ? tr("%1\nRecherche en cours…").arg(question) : question;
}

QString needNote(const Project& project, const SitingReport& report) {
    return report.request.objective == SitingObjective::Need
               ? u'\n' + needReachLines(needReach(project, report.request.need, report.instance)).join(u' ')
               : QString();
}

QString gainText(const SitingInstance& instance, const std::vector<Rank>& sites) {
    return tr("%1 de plus (%2)")
        .arg(communesText(demandsCovered(instance, sites).count()),
             inhabitantsText(inhabitantsGained(instance, sites)));
}

QString headlineText(const SitingReport& report) {
    const std::vector<Rank>& sites = report.solution.proved.answer.sites;
    return (isSingular(sites.size()) ? tr("%1 site couvre %2 ; %3") : tr("%1 sites couvrent %2 ; %3"))
        .arg(countText(sites.size()), gainText(report.instance, sites), proofText(report));
}

QString tieText(const SitingReport& report) {
    if (report.isFirst || (report.ranking && report.ranking->tiesAreAll && report.ranking->ties.size() < 2)) {
        return {};
    }
    const bool ofInhabitants = report.request.objective == SitingObjective::Inhabitants;
    if (report.solution.isFirstOfTies) {
        return ofInhabitants ? tr("À égalité d'habitants, celle qui couvre le plus de communes.")
                             : tr("À égalité, celle qui touche le plus d'habitants.");
    }
    return ofInhabitants ? tr("À égalité d'habitants, d'autres réponses couvrent peut-être plus de communes.")
                         : tr("À égalité, d'autres réponses touchent peut-être plus d'habitants.");
}

namespace {

/// The plan itself, and what it leaves uncovered that the best answer covers.
QString planText(const Territory& territory, const SitingReport& report, const SitingAnswer& plan) {
    constexpr std::size_t kNames = 12;
    const SitingInstance& instance = report.instance;
    QString text = tr("Le plan : %1 ; %2.")
                       .arg(siteNames(territory, instance, plan.sites), gainText(instance, plan.sites));
    const IndexSet missed =
        demandsCovered(instance, report.solution.proved.answer.sites) - demandsCovered(instance, plan.sites);
    if (!missed.isEmpty()) {
        IndexSet communes(territory.size());
        missed.forEach([&](std::uint32_t demand) { communes.insert(instance.demands[demand]); });
        text += u' ' + tr("N'y sont plus : %1.").arg(communeNames(territory, communes, kNames));
    }
    return text;
}

/// What keeping to a wish costs: `act` is what is done, "Ouvrir à Gannat".
QString costText(const SitingReport& report, const QString& act, const SitingSolution& held) {
    const SitingAnswer& best = report.solution.proved.answer;
    const SitingAnswer& answer = held.proved.answer;
    const QString doubt =
        report.solution.isOptimal() && held.isOptimal() ? QString() : u' ' + tr("(non prouvé)");
    if (best.value <= answer.value) {
        return tr("%1 ne coûte rien : une réponse aussi bonne le fait.").arg(act) + doubt;
    }
    if (report.request.objective == SitingObjective::Mixed) {
        return tr("%1 : les sites couvrent %2 au lieu de %3.")
                   .arg(act, gainText(report.instance, answer.sites), gainText(report.instance, best.sites)) +
               doubt;
    }
    return tr("%1 coûte %2.").arg(act, worthText(report.request.objective, best.value - answer.value)) +
           doubt;
}

} // namespace

QString wishText(const Territory& territory, const SitingReport& report, const QString& commune,
                 SitingWish wish, const std::optional<SitingSolution>& held) {
    const bool isPin = wish == SitingWish::Pin;
    if (!held) {
        return (isPin
                    ? tr("Aucune réponse n'ouvre %1 : la commune n'est pas parmi les sites possibles, ou les "
                         "sites imposés prennent toute la place.")
                          .arg(atName(commune))
                    : tr("Aucune réponse ne se passe %1 : le site est imposé, ou il n'en reste pas assez.")
                          .arg(ofName(commune)));
    }
    const QString act =
        isPin ? tr("Ouvrir %1").arg(atName(commune)) : tr("Se passer %1").arg(ofName(commune));
    return costText(report, act, *held) + u'\n' + planText(territory, report, held->proved.answer);
}

QString siteNames(const Territory& territory, const SitingInstance& instance,
                  const std::vector<Rank>& sites) {
    QStringList names;
    for (const Rank site : sites) {
        names << shownName(territory.commune(instance.candidates[site]).name);
    }
    return names.join(QStringLiteral(", "));
}

TextTable siteTable(const Territory& territory, const SitingReport& report, const SitingAnswer& answer) {
    TextTable table{{tr("Commune"), tr("Communes\nà lui seul"), tr("Communes\nperdues sans"),
                     tr("Hab.\nà lui seul"), tr("Hab.\nperdus sans"), tr("Communes couvertes")},
                    {}};
    const auto communes = siteGains(withWeights(report.instance, ones(report.instance)), answer);
    const auto people = siteGains(withWeights(report.instance, report.instance.inhabitants), answer);
    for (std::size_t i = 0; i < communes.size(); ++i) {
        table.rows.push_back(
            {siteNames(territory, report.instance, {communes[i].site}), integerText(communes[i].alone),
             integerText(communes[i].marginal), integerText(people[i].alone), integerText(people[i].marginal),
             communeNames(territory, coveredBySite(territory, report, communes[i].site), territory.size())});
    }
    return table;
}

TextTable rankingTable(const Territory& territory, const SitingReport& report) {
    TextTable table{{tr("Rang"), tr("Communes"), tr("Habitants"), tr("Sites")}, {}};
    if (!report.ranking) {
        return table;
    }
    const auto add = [&](const QString& rank, const SitingAnswer& answer) {
        table.rows.push_back({rank, integerText(communesGained(report.instance, answer.sites)),
                              integerText(inhabitantsGained(report.instance, answer.sites)),
                              siteNames(territory, report.instance, answer.sites)});
    };
    for (const SitingAnswer& answer : report.ranking->ties) {
        add(report.ranking->ties.size() > 1 ? tr("à égalité") : tr("la meilleure"), answer);
    }
    for (std::size_t i = 0; i < report.ranking->next.size(); ++i) {
        add(tr("suivante %1").arg(countText(i + 1)), report.ranking->next[i]);
    }
    return table;
}

QString rankingText(const SitingReport& report) {
    if (!report.ranking) {
        return report.isCut ? tr("Recherche arrêtée avant le classement.") : tr("Classement en cours…");
    }
    const Ranking& ranking = *report.ranking;
    QString text = ranking.ties.size() < 2 ? tr("Une seule réponse est la meilleure")
                                           : (ranking.tiesAreAll ? tr("%1 réponses à égalité")
                                                                 : tr("%1 réponses à égalité ou plus"))
                                                 .arg(countText(ranking.ties.size()));
    if (ranking.next.empty()) {
        return text + u'.';
    }
    return text + (ranking.nextIsExact ? tr(", puis les %1 suivantes.")
                                       : tr(", puis %1 des suivantes (recherche écourtée)."))
                      .arg(countText(ranking.next.size()));
}

TextTable curveTable(const Territory& territory, const SitingReport& report) {
    TextTable table{{tr("Nombre"), tr("Communes"), tr("Habitants"), tr("Prouvé"), tr("Sites")}, {}};
    if (report.curve) {
        for (const SitingSolution& point : *report.curve) {
            const std::vector<Rank>& sites = point.proved.answer.sites;
            table.rows.push_back({countText(sites.size()),
                                  integerText(communesGained(report.instance, sites)),
                                  integerText(inhabitantsGained(report.instance, sites)),
                                  yesNo(point.isOptimal()), siteNames(territory, report.instance, sites)});
        }
    }
    return table;
}

TextTable frontTable(const Territory& territory, const SitingReport& report) {
    TextTable table{{tr("Communes"), tr("Habitants"), tr("Sites")}, {}};
    if (report.front) {
        for (const ParetoPoint& point : *report.front) {
            table.rows.push_back({integerText(point.communes), integerText(point.inhabitants),
                                  siteNames(territory, report.instance, point.sites)});
        }
    }
    return table;
}

} // namespace maillage
