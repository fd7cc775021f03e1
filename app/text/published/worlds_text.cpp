#include "app/text/published/figure_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/published/reconciliation_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

class WorldsSummary {
public:
    WorldsSummary(const Territory& territory, const PublishedWorlds& of) : m_territory(territory), m_of(of) {
        for (const Commune& commune : territory.communes()) {
            m_population += commune.population.value_or(0);
            m_unknown += commune.population ? 0U : 1U;
        }
    }

    [[nodiscard]] TextSection premises() const {
        TextSection section{tr("D'où l'on part"), {}};
        section.sentences
            << tr("Ce qui est attesté au %1, sans aucune hypothèse : %2 avec un centre social, %3 en tout "
                  "avec une structure AVS, sur %4.")
                   .arg(dateText(m_of.date), communesText(rangeOf(m_of.facts.centreSocial)),
                        countText(m_of.facts.avs.count()), countText(m_territory.size()));
        std::vector<std::size_t> kept;
        for (std::size_t i = 0; i < m_of.figures.size(); ++i) {
            if (std::ranges::find(m_of.dropped, i) == m_of.dropped.end()) {
                kept.push_back(i);
            }
        }
        section.sentences << (kept.empty() ? tr("Aucun chiffre publié ne s'y ajoute.")
                                           : tr("Les chiffres publiés, arrondis au plus proche : %1.")
                                                 .arg(quotedAll(m_of.figures, kept)));
        if (!m_of.dropped.empty()) {
            section.sentences
                << tr("Tous ne peuvent pas être vrais : on écarte ici %1, la plus petite correction, celle "
                      "qui garde le plus de taux.")
                       .arg(quotedAll(m_of.figures, m_of.dropped));
        }
        if (m_of.namesEvsSeul) {
            section.sentences << tr(
                "Le document compte autant de communes avec un EVS seul qu'il y en a d'attestées : aucune de "
                "celles-là n'a de centre social.");
        }
        return section;
    }

    [[nodiscard]] TextSection ranges() const {
        const PossibleWorlds& w = m_of.worlds;
        TextSection section{tr("Entre quelles bornes"), {}};
        section.sentences << line(tr("Avec un centre social"), w.centreSocial.communes,
                                  w.centreSocial.population)
                          << line(tr("Avec une structure AVS"), w.avs.communes, w.avs.population)
                          << line(tr("Zones blanches"), w.zonesBlanches, w.zonesBlanchesPopulation)
                          << tr("Avec un EVS seul : %1.").arg(communesText(w.evsOnly));
        if (m_unknown > 0) {
            section.sentences
                << tr("Communes de population inconnue, qui ne comptent dans aucun nombre d'habitants : %1.")
                       .arg(countText(m_unknown));
        }
        return section;
    }

    [[nodiscard]] TextSection certainties() const {
        TextSection section{tr("Commune par commune"), {}};
        section.sentences << states(tr("Avec un centre social"), m_of.worlds.centreSocial)
                          << states(tr("Avec une structure AVS"), m_of.worlds.avs);
        return section;
    }

    [[nodiscard]] TextSection questions() const {
        TextSection section{tr("À demander d'abord"), {}};
        ask(section, m_of.worlds.centreSocial,
            tr("%1 (%2) est-elle couverte par un centre social\u00A0? Si oui, %3 ; si non, %4."));
        ask(section, m_of.worlds.avs,
            tr("%1 (%2) est-elle couverte par une structure AVS\u00A0? Si oui, %3 ; si non, %4."));
        if (section.sentences.isEmpty()) {
            section.sentences << tr("Aucune réponse ne resserrerait ces bornes.");
        }
        return section;
    }

private:
    [[nodiscard]] QString inhabitants(const IntegerRange& range) const {
        if (m_population == 0) {
            return tr("un nombre d'habitants inconnu");
        }
        const auto share = [&](std::int64_t n) {
            return percentText(static_cast<double>(n) / static_cast<double>(m_population), 1);
        };
        return range.low == range.high
                   ? tr("%1 des habitants (%2)").arg(share(range.low), integerText(range.low))
                   : tr("de %1 à %2 des habitants (%3)")
                         .arg(share(range.low), share(range.high), rangeText(range));
    }

    [[nodiscard]] QString line(const QString& what, const IntegerRange& communes,
                               const IntegerRange& population) const {
        return tr("%1 : %2, et %3.").arg(what, communesText(communes), inhabitants(population));
    }

    [[nodiscard]] static QString states(const QString& what, const CoveredInWorlds& worlds) {
        return tr("%1 : %2 sûrement, %3 sûrement pas, %4 que rien ne tranche.")
            .arg(what, communesText(rangeOf(worlds.surely)), countText(worlds.surelyNot.count()),
                 countText(worlds.open.count()));
    }
    [[nodiscard]] static IntegerRange rangeOf(const IndexSet& communes) {
        const auto n = static_cast<std::int64_t>(communes.count());
        return {n, n};
    }

    void ask(TextSection& section, const CoveredInWorlds& worlds, const QString& pattern) const {
        if (!worlds.question) {
            return;
        }
        const Commune& commune = m_territory.commune(worlds.question->commune);
        section.sentences << pattern.arg(shownName(commune.name), QString::fromStdString(commune.code),
                                         inhabitants(worlds.question->ifCovered),
                                         inhabitants(worlds.question->ifNot));
    }

    const Territory& m_territory;
    const PublishedWorlds& m_of;
    std::int64_t m_population = 0;
    std::size_t m_unknown = 0;
};

} // namespace

std::vector<TextSection> worldsText(const Territory& territory, const PublishedWorlds& worlds) {
    const WorldsSummary sheet(territory, worlds);
    return {sheet.premises(), sheet.ranges(), sheet.certainties(), sheet.questions()};
}

} // namespace maillage
