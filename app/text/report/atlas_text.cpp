#include "app/text/report/atlas_text.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/commune_names.hpp"
#include "app/text/map/map_description.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/map/theme_text.hpp"
#include "app/text/map/title_text.hpp"
#include "app/text/program_version.hpp"
#include "app/text/published/reconciliation_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/report/report_tables.hpp"
#include "app/text/report/statement_text.hpp"
#include "app/text/texts.hpp"

#include <QDate>

#include <algorithm>
#include <numeric>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

using Atlas = std::shared_ptr<const AtlasContent>;

void append(std::vector<ReportBlock>& blocks, std::vector<ReportBlock> more) {
    std::ranges::move(more, std::back_inserter(blocks));
}

/// A page that the atlas holds, as long as anybody has it.
ReportMap mapOf(const Atlas& atlas, const PageContent& page) {
    QString words = mapDescription(page.project, page.indicators);
    if (page.left) {
        words = QStringList{leftMapTitle(page) + u'.', mapDescription(page.project, page.comparison->a),
                            rightMapTitle(page) + u'.', words}
                    .join(u'\n');
    }
    return {std::shared_ptr<const PageContent>(atlas, &page), pageTitle(page), words};
}

QString today() {
    const QDate now = QDate::currentDate();
    return dateText(Date(now.year(), static_cast<unsigned>(now.month()), static_cast<unsigned>(now.day())));
}

/// "Secteur 4 : 16 communes, … (9 008 habitants), dont 3 ici (4 258 habitants) : A, B et C."
QString patchItem(const AtlasContent& atlas, std::size_t rank, const IndexSet* within) {
    const Territory& territory = *atlas.project.territory;
    const QString line = patchLines(territory, atlas.indicators.patches, {rank}).front();
    const std::vector<CommuneIndex>& all = atlas.patches[rank].communes;
    std::vector<CommuneIndex> here;
    std::int64_t population = 0;
    std::size_t unknown = 0;
    for (const CommuneIndex commune : all) {
        if (within == nullptr || within->contains(commune)) {
            here.push_back(commune);
            const std::optional<std::int64_t> inhabitants = territory.commune(commune).population;
            population += inhabitants.value_or(0);
            unknown += inhabitants ? 0U : 1U;
        }
    }
    if (here.size() < all.size()) {
        return tr("%1, dont %2 ici (%3) : %4.")
            .arg(line, countText(here.size()), peopleText(population, unknown, here.size()),
                 namesOf(territory, here));
    }
    return all.size() > 1 ? tr("%1 : %2.").arg(line, namesOf(territory, all)) : tr("%1.").arg(line);
}

/// `within`: the communes that are told by name; null for all.
std::vector<ReportBlock> patchBlocks(const AtlasContent& atlas, const std::vector<std::size_t>& ranks,
                                     int level, const IndexSet* within = nullptr) {
    std::vector<ReportBlock> blocks;
    if (ranks.empty()) {
        return blocks;
    }
    blocks.emplace_back(ReportHeading{level, tr("Zones blanches")});
    QStringList lines;
    for (const std::size_t rank : ranks) {
        lines << patchItem(atlas, rank, within);
    }
    blocks.emplace_back(ReportList{lines});
    return blocks;
}

std::vector<ReportBlock> sectionBlocks(const Atlas& atlas, const AtlasSection& section, int level) {
    const Territory& territory = *atlas->project.territory;
    std::vector<ReportBlock> blocks;
    blocks.emplace_back(ReportHeading{level, shownName(territory.epciName(section.summary.code))});
    blocks.emplace_back(mapOf(atlas, section.page));
    append(blocks, statementOf(section.page));
    blocks.emplace_back(figuresTable(section.page));
    const IndexSet& communes = section.page.extent->communes;
    append(blocks, patchBlocks(*atlas, section.patches, level + 1, &communes));
    ReportTable structures = structuresTable(atlas->situation, &communes);
    if (!structures.table.rows.empty()) {
        structures.caption = tr("Structures qui y ont leur siège ou qui y interviennent");
        blocks.emplace_back(std::move(structures));
    }
    if (!section.page.indicators.qpvs.empty()) {
        blocks.emplace_back(qpvsTable(atlas->project, atlas->situation, section.page.indicators.qpvs));
    }
    return blocks;
}

std::vector<ReportBlock> wholeBlocks(const AtlasContent& atlas) {
    std::vector<ReportBlock> blocks;
    blocks.emplace_back(ReportHeading{1, tr("État des lieux")});
    append(blocks, statementOf(atlas.cover));
    blocks.emplace_back(figuresTable(atlas.cover));
    std::vector<std::size_t> ranks(atlas.patches.size());
    std::iota(ranks.begin(), ranks.end(), 0U);
    append(blocks, patchBlocks(atlas, ranks, 2));
    if (atlas.sections.empty()) {
        blocks.emplace_back(epcisTable(atlas));
    }
    ReportTable structures = structuresTable(atlas.situation, nullptr);
    if (!structures.table.rows.empty()) {
        blocks.emplace_back(std::move(structures));
    }
    return blocks;
}

QString titleOf(const AtlasContent& atlas) {
    return atlas.title.empty() ? titleFor(tr("L'animation de la vie sociale dans le territoire %1")
                                              .arg(placeText(atlas.project.settings)),
                                          !tellsAttestedAlone(atlas.project, atlas.indicators.date,
                                                              atlas.indicators.withHypotheses))
                               : QString::fromStdString(atlas.title);
}

QString subtitleOf(const AtlasContent& atlas) {
    const QString date = tr("Atlas, au %1").arg(dateText(atlas.indicators.date));
    return atlas.situation.scenario ? tr("%1, avec le scénario « %2 »")
                                          .arg(date, QString::fromStdString(*atlas.situation.scenario))
                                    : date;
}

} // namespace

std::vector<ReportBlock> methodBlocks(const AtlasContent& atlas) {
    std::vector<ReportBlock> blocks;
    blocks.emplace_back(ReportHeading{1, tr("Note méthodologique")});
    blocks.emplace_back(ReportHeading{2, tr("Définitions")});
    blocks.emplace_back(ReportParagraph{definitionText()});
    blocks.emplace_back(ReportList{
        {tr("Zone blanche : commune qui n'est dans le territoire d'intervention d'aucun centre social ni EVS "
            "agréé à la date."),
         tr("EVS seul : commune couverte par au moins un EVS et par aucun centre social."),
         tr("Secteur : communes en zone blanche d'un seul tenant, numérotées de la plus peuplée à la moins "
            "peuplée, d'un même numéro sur toutes les pages."),
         tr("Distance : à vol d'oiseau, du point de référence de la commune à la structure la plus proche, de "
            "quelque côté de la limite qu'elle soit.")}});
    blocks.emplace_back(ReportHeading{2, tr("Ce qui est supposé")});
    const QString basis = basisText(atlas.project, atlas.indicators.date, atlas.indicators.withHypotheses);
    blocks.emplace_back(ReportParagraph{basis.isEmpty() ? tr("Aucune ligne n'est supposée.") : basis});
    if (!atlas.compared.empty()) {
        blocks.emplace_back(ReportHeading{2, tr("Les chiffres publiés")});
        ReportTable table{tr("Chiffres publiés et chiffres calculés"),
                          {comparisonHeader(), comparisonRows(atlas.compared)},
                          {}};
        table.columns.assign(table.table.header.size(), {1, false});
        table.columns.front().weight = 2;
        blocks.emplace_back(std::move(table));
        const TextSection differences = differencesText(atlas.project, atlas.compared);
        if (!differences.sentences.isEmpty()) {
            blocks.emplace_back(ReportList{differences.sentences});
        }
    }
    blocks.emplace_back(ReportHeading{2, tr("Sources")});
    QStringList sources;
    for (const std::string& source : *atlas.project.sources) {
        sources << QString::fromStdString(source);
    }
    sources << baseMapText(*atlas.project.baseMap);
    blocks.emplace_back(ReportList{sources});
    return blocks;
}

ReportDocument atlasDocument(const Atlas& atlas, const QString& author) {
    ReportDocument document{titleOf(*atlas), subtitleOf(*atlas), author, today(), {}};
    std::vector<ReportBlock>& blocks = document.blocks;
    if (atlas->has(AtlasPart::Statement)) {
        append(blocks, wholeBlocks(*atlas));
    }
    if (!atlas->maps.empty()) {
        blocks.emplace_back(ReportHeading{1, tr("Cartes")});
        for (const PageContent& page : atlas->maps) {
            blocks.emplace_back(ReportHeading{2, nameOf(page.sheet.theme)});
            blocks.emplace_back(mapOf(atlas, page));
        }
    }
    if (atlas->evolution) {
        blocks.emplace_back(ReportHeading{1, tr("Évolution")});
        blocks.emplace_back(mapOf(atlas, *atlas->evolution));
    }
    if (atlas->has(AtlasPart::Qpvs)) {
        blocks.emplace_back(ReportHeading{1, tr("Quartiers prioritaires")});
        if (!atlas->qpvs) {
            blocks.emplace_back(
                ReportParagraph{tr("Le projet ne contient aucun quartier prioritaire à cette date.")});
        } else {
            blocks.emplace_back(qpvsTable(atlas->project, atlas->situation, atlas->indicators.qpvs));
            blocks.emplace_back(mapOf(atlas, *atlas->qpvs));
        }
    }
    if (!atlas->sections.empty()) {
        blocks.emplace_back(ReportHeading{1, tr("Les EPCI")});
        blocks.emplace_back(epcisTable(*atlas));
        for (const AtlasSection& section : atlas->sections) {
            append(blocks, sectionBlocks(atlas, section, 2));
        }
    }
    if (atlas->has(AtlasPart::Communes)) {
        blocks.emplace_back(ReportHeading{1, tr("Les communes")});
        blocks.emplace_back(communesTable(*atlas));
    }
    if (atlas->has(AtlasPart::Method)) {
        append(blocks, methodBlocks(*atlas));
    }
    document.parameters = [atlas] { return parametersOf(*atlas, programVersion()); };
    return document;
}

QString nameOf(AtlasPart part) {
    switch (part) {
    case AtlasPart::Cover:
        return tr("Page de titre");
    case AtlasPart::Contents:
        return tr("Sommaire");
    case AtlasPart::Statement:
        return tr("État des lieux");
    case AtlasPart::Maps:
        return tr("Cartes de l'ensemble");
    case AtlasPart::Evolution:
        return tr("Évolution");
    case AtlasPart::Qpvs:
        return tr("Quartiers prioritaires");
    case AtlasPart::Epcis:
        return tr("Une section par EPCI");
    case AtlasPart::Communes:
        return tr("Tableau de toutes les communes");
    case AtlasPart::Method:
        return tr("Note méthodologique");
    }
    return {};
}

ReportDocument statementDocument(const Atlas& atlas, std::optional<std::size_t> section,
                                 const QString& author) {
    ReportDocument document =
        section ? epciDocument(atlas, *section, author)
                : ReportDocument{titleOf(*atlas), subtitleOf(*atlas), author, today(), wholeBlocks(*atlas)};
    std::erase_if(document.blocks,
                  [](const ReportBlock& block) { return std::holds_alternative<ReportMap>(block); });
    document.parameters = [atlas, section] {
        FileParameters parameters = section
                                        ? parametersOf(*atlas, atlas->sections[*section], programVersion())
                                        : parametersOf(*atlas, programVersion());
        parameters.kind = "etat-des-lieux";
        return parameters;
    };
    return document;
}

ReportDocument epciDocument(const Atlas& atlas, std::size_t section, const QString& author) {
    const AtlasSection& one = atlas->sections[section];
    ReportDocument document{pageTitle(one.page), subtitleOf(*atlas), author, today(), {}};
    append(document.blocks, sectionBlocks(atlas, one, 1));
    if (atlas->has(AtlasPart::Method)) {
        append(document.blocks, methodBlocks(*atlas));
    }
    document.parameters = [atlas, section] {
        return parametersOf(*atlas, atlas->sections[section], programVersion());
    };
    return document;
}

} // namespace maillage
