#include "app/text/report/report_tables.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/figures/proof_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/map/qpv_words.hpp"
#include "app/text/published/figure_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString populationCell(const std::optional<std::int64_t>& population) {
    return population ? integerText(*population) : unknownText();
}

QString nameOfEpci(const Territory& territory, const std::string& code) {
    return shownName(territory.epciName(code));
}

QString publishedCell(const PageContent& page, const Figure& figure) {
    const ComparedFigure* compared = findFigure(page.compared, figure.keys.published, page.indicators.date);
    return compared == nullptr || page.extent ? QString() : publishedNote(*compared);
}

} // namespace

ReportTable figuresTable(const PageContent& page) {
    const Indicators& i = page.indicators;
    ReportTable told{tr("Indicateurs"),
                     {{tr("indicateur"), tr("nombre"), tr("part"), tr("habitants"), tr("part des habitants"),
                       tr("dont supposé")},
                      {}},
                     {{3.4, false}, {1, true}, {1.5, true}, {1.2, true}, {1.5, true}, {1, true}}};
    const bool tellsPublished = !page.extent && !page.compared.empty();
    if (tellsPublished) {
        told.table.header.push_back(tr("schéma"));
        told.columns.push_back({2.6, false});
    }
    for (const Figure* figure : figuresFor(&FigureUses::table, i.withHypotheses)) {
        const FigureValue& value = i.figures[figure->id];
        const auto bound = [&](const QString& text) { return boundText(value.bound, text); };
        const auto people = value.population();
        const auto share = value.populationShare();
        std::vector<QString> row{figureWord(figure->id, &FigureWords::row),
                                 value.number ? bound(numberText(figure->subject, *value.number))
                                              : unknownText(),
                                 !value.communes && !figure->isRate ? QString()
                                 : value.number                     ? bound(rateText(value.share()))
                                                                    : unknownText(),
                                 !value.communes ? QString()
                                 : people        ? bound(integerText(*people))
                                                 : unknownText(),
                                 !value.communes ? QString()
                                 : share         ? bound(rateText(*share))
                                                 : unknownText(),
                                 value.supposed.value_or(0) == 0 ? QString() : countText(*value.supposed)};
        if (tellsPublished) {
            row.push_back(publishedCell(page, *figure));
        }
        told.table.rows.push_back(std::move(row));
    }
    return told;
}

ReportTable epcisTable(const AtlasContent& atlas) {
    const Territory& territory = *atlas.project.territory;
    ReportTable told{
        tr("Les EPCI"),
        {{tr("EPCI"), tr("communes"), tr("avec un centre social"), tr("avec un EVS seul"),
          tr("zones blanches"), tr("part couverte"), tr("habitants")},
         {}},
        {{3.6, false}, {1, true}, {1.2, true}, {1.2, true}, {1.2, true}, {1.2, true}, {1.3, true}}};
    std::vector<EpciSummary> epcis =
        epciSummaries(territory, atlas.indicators.coverage, atlas.indicators.patches);
    std::ranges::sort(epcis, {}, [&](const EpciSummary& epci) { return territory.epciName(epci.code); });
    const auto bound = [&](FigureId id, const QString& text) {
        return boundText(figureOf(id), atlas.indicators.withHypotheses, text);
    };
    const bool isKnown = atlas.indicators.figures[FigureId::Avs].number.has_value();
    for (const EpciSummary& epci : epcis) {
        const std::size_t centreSocial =
            epci.countOf(CoverageClass::CentreSocialEtEvs) + epci.countOf(CoverageClass::CentreSocial);
        told.table.rows.push_back(
            {epci.code.empty() ? tr("sans EPCI connu") : nameOfEpci(territory, epci.code),
             countText(epci.communes.size()),
             isKnown ? bound(FigureId::CentreSocial, countText(centreSocial)) : unknownText(),
             isKnown ? countText(epci.countOf(CoverageClass::EvsSeul)) : unknownText(),
             isKnown ? bound(FigureId::ZoneBlanche, countText(epci.countOf(CoverageClass::ZoneBlanche)))
                     : unknownText(),
             isKnown ? bound(FigureId::Avs, percentText(epci.avsShare(), 0)) : unknownText(),
             epci.populationUnknown == epci.communes.size() ? unknownText() : integerText(epci.population)});
    }
    return told;
}

ReportTable qpvsTable(const Project& project, const Situation& situation,
                      const std::vector<const Qpv*>& qpvs) {
    ReportTable told{tr("Quartiers prioritaires"),
                     {{tr("quartier"), tr("communes"), tr("structures")}, {}},
                     {{2, false}, {1.4, false}, {2.6, false}}};
    for (const Qpv* qpv : qpvs) {
        told.table.rows.push_back({nameOf(*qpv), communesText(*project.territory, *qpv),
                                   providersText(providersOf(*qpv, project, situation), situation)});
    }
    return told;
}

ReportTable structuresTable(const Situation& situation, const IndexSet* within) {
    ReportTable told{
        tr("Structures"),
        {{tr("structure"), tr("type"), tr("siège"), tr("communes desservies"), tr("dont supposées")}, {}},
        {{3, false}, {1.6, false}, {1.8, false}, {1.1, true}, {1.1, true}}};
    for (const ActiveStructure& structure : situation.structures) {
        if (within != nullptr && !structure.serves(*within) && !structure.hasSeatIn(*within)) {
            continue;
        }
        const QString seat = structure.seat ? shownName(situation.territory->commune(*structure.seat).name)
                                            : tr("siège inconnu");
        const std::size_t supposed = structure.supposedCommunes.count();
        told.table.rows.push_back({shownName(structure.name), kindText(structure),
                                   structure.seatIsHypothesis ? tr("%1 (supposé)").arg(seat) : seat,
                                   countText(structure.communes.count()),
                                   supposed == 0 ? QString() : countText(supposed)});
    }
    std::ranges::sort(told.table.rows);
    return told;
}

ReportTable communesTable(const AtlasContent& atlas) {
    const Territory& territory = *atlas.project.territory;
    ReportTable told{
        tr("Les communes"),
        {{tr("code Insee"), tr("commune"), tr("EPCI"), tr("habitants"), tr("couverture"), tr("structures"),
          tr("km")},
         {}},
        {{0.8, false}, {1.9, false}, {2.2, false}, {0.9, true}, {1.8, false}, {2.8, false}, {0.6, true}}};
    if (distanceBound(atlas.situation) != FigureBound::None) {
        told.table.header.back() = tr("km, au plus");
        told.columns.back().weight = 0.9;
    }
    for (CommuneIndex index = 0; index < territory.size(); ++index) {
        const Commune& commune = territory.commune(index);
        const CommuneState& state = atlas.communes[index];
        QStringList structures;
        for (const std::uint32_t rank : state.structures) {
            structures << shownName(atlas.situation.structures[rank].name);
        }
        told.table.rows.push_back({QString::fromStdString(commune.code), shownName(commune.name),
                                   nameOfEpci(territory, commune.epci), populationCell(commune.population),
                                   nameOf(state.known), structures.join(tr(", ")),
                                   state.kilometres ? decimalText(*state.kilometres, 1) : unknownText()});
    }
    return told;
}

} // namespace maillage
