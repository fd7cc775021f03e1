#include "app/text/report/table_document.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/commune_names.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/map/title_text.hpp"
#include "app/text/program_version.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/report/atlas_text.hpp"
#include "app/text/report/report_tables.hpp"
#include "app/text/report/statement_text.hpp"
#include "app/text/texts.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// A row for what each EPCI has of each patch, whose number is that of every page.
ReportTable patchesTable(const AtlasContent& atlas) {
    const Territory& territory = *atlas.project.territory;
    ReportTable told{{},
                     {{tr("EPCI"), tr("secteur"), tr("communes en zone blanche"), tr("habitants")}, {}},
                     {{2.2, false}, {0.8, true}, {4.4, false}, {1, true}}};
    std::vector<std::pair<std::string, std::size_t>> parts;
    for (std::size_t rank = 0; rank < atlas.patches.size(); ++rank) {
        for (const std::string& epci : atlas.patches[rank].epcis) {
            parts.emplace_back(epci, rank);
        }
    }
    std::ranges::sort(
        parts, {}, [&](const auto& part) { return std::pair(territory.epciName(part.first), part.second); });
    for (const auto& [epci, rank] : parts) {
        std::vector<CommuneIndex> here;
        std::int64_t people = 0;
        std::size_t unknown = 0;
        for (const CommuneIndex commune : atlas.patches[rank].communes) {
            if (territory.commune(commune).epci == epci) {
                here.push_back(commune);
                people += territory.commune(commune).population.value_or(0);
                unknown += territory.commune(commune).population ? 0U : 1U;
            }
        }
        told.table.rows.push_back({epci.empty() ? tr("sans EPCI connu") : shownName(territory.epciName(epci)),
                                   countText(rank + 1), namesOf(territory, here),
                                   unknown == here.size() ? unknownText() : integerText(people)});
    }
    return told;
}

ReportTable tableOf(const AtlasContent& atlas, ExportKind kind) {
    switch (kind) {
    case ExportKind::Structures: {
        ReportTable table = structuresTable(atlas.situation, nullptr);
        table.caption = counted(table.table.rows.size(), tr("%1 structure"), tr("%1 structures"));
        return table;
    }
    case ExportKind::ZonesBlanches: {
        ReportTable table = patchesTable(atlas);
        const std::size_t count = atlas.indicators.zoneBlanche().count;
        table.caption = counted(count, tr("%1 commune en zone blanche"), tr("%1 communes en zone blanche"));
        return table;
    }
    case ExportKind::Qpvs: {
        ReportTable table = qpvsTable(atlas.project, atlas.situation, atlas.indicators.qpvs);
        table.caption =
            counted(table.table.rows.size(), tr("%1 quartier prioritaire"), tr("%1 quartiers prioritaires"));
        return table;
    }
    default: {
        ReportTable table = communesTable(atlas);
        table.caption = communesText(table.table.rows.size());
        return table;
    }
    }
}

QString headOf(const AtlasContent& atlas, ExportKind kind) {
    const QString head = kind == ExportKind::Structures      ? tr("Structures %1, au %2")
                         : kind == ExportKind::ZonesBlanches ? tr("Zones blanches %1 par EPCI, au %2")
                         : kind == ExportKind::Qpvs          ? tr("Quartiers prioritaires %1, au %2")
                                                             : tr("Communes %1, au %2");
    const QString told =
        titleFor(head.arg(placeText(atlas.project.settings), dateText(atlas.indicators.date)),
                 !tellsAttestedAlone(atlas.project, atlas.indicators.date, atlas.indicators.withHypotheses));
    return atlas.situation.scenario ? tr("%1, avec le scénario « %2 »")
                                          .arg(told, QString::fromStdString(*atlas.situation.scenario))
                                    : told;
}

} // namespace

ReportDocument tableDocument(const std::shared_ptr<const AtlasContent>& atlas, ExportKind kind) {
    ReportDocument document{headOf(*atlas, kind), {}, {}, {}, {}};
    document.blocks.emplace_back(ReportHeading{1, document.title});
    if (ReportTable table = tableOf(*atlas, kind); !table.table.rows.empty()) {
        document.blocks.emplace_back(std::move(table));
    } else {
        document.blocks.emplace_back(ReportParagraph{tr("Il n'y en a aucun à cette date.")});
    }
    std::ranges::move(methodBlocks(*atlas), std::back_inserter(document.blocks));
    document.parameters = [atlas, kind] {
        FileParameters parameters = parametersOf(*atlas, programVersion());
        parameters.kind = toText(kind);
        return parameters;
    };
    return document;
}

} // namespace maillage
