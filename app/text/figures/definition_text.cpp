#include "app/text/figures/definition_text.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString structureText(const Situation& situation, const CoverageFact& fact, bool withDistance) {
    QString text = shownName(situation.structures[fact.structure].name);
    if (withDistance && fact.kilometres) {
        text += tr(" à %1").arg(kilometresText(*fact.kilometres));
    }
    return fact.isSupposed ? tr("%1 (hypothèse)").arg(text) : text;
}

} // namespace

QString nameOf(CoverageDefinition definition, double radiusKilometres) {
    switch (definition) {
    case CoverageDefinition::Seat:
        return tr("siège dans la commune");
    case CoverageDefinition::Territory:
        return tr("territoire déclaré");
    case CoverageDefinition::Radius:
        return tr("à %1 au plus").arg(kilometresText(radiusKilometres));
    }
    return {};
}

QString flipText(const Situation& situation, const Flip& flip, std::size_t definition) {
    const CoverageDefinition kind = kCoverageDefinitions.at(definition);
    QStringList structures;
    for (const CoverageFact& fact : flip.facts.at(definition)) {
        structures << structureText(situation, fact, kind == CoverageDefinition::Radius);
    }
    QString all = structures.join(QStringLiteral(", "));
    switch (kind) {
    case CoverageDefinition::Seat:
        return structures.isEmpty() ? tr("aucune structure n'y a son siège") : tr("siège : %1").arg(all);
    case CoverageDefinition::Territory:
        return structures.isEmpty() ? tr("dans le territoire d'aucune structure")
                                    : tr("territoire : %1").arg(all);
    case CoverageDefinition::Radius:
        if (!structures.isEmpty()) {
            return all;
        }
        return flip.nearest ? tr("la plus proche est trop loin : %1")
                                  .arg(structureText(situation, *flip.nearest, true))
                            : tr("aucune structure dont on connaisse la place");
    }
    return {};
}

QString withoutPlaceText(const Situation& situation) {
    QStringList names;
    for (const ActiveStructure& structure : situation.structures) {
        if (!structure.point) {
            names << shownName(structure.name);
        }
    }
    return names.isEmpty()
               ? QString()
               : tr("Structures dont on ignore la place, qui ne couvrent rien par le siège ni par le "
                    "rayon et dont aucune distance ne tient compte : %1 (%2)")
                     .arg(integerText(names.size()), names.join(QStringLiteral(", ")));
}

std::vector<const Figure*> definedFigures(bool withHypotheses) {
    std::vector<const Figure*> defined = figuresFor(&FigureKeys::json, withHypotheses);
    std::erase_if(defined, [](const Figure* figure) { return !figure->countsCommunes(); });
    return defined;
}

TextTable definitionFigures(const DefinitionTable& table) {
    TextTable output{{tr("communes")}, {}};
    for (const CoverageDefinition definition : kCoverageDefinitions) {
        output.header.push_back(nameOf(definition, table.radiusKilometres));
    }
    for (const Figure* row : definedFigures(table.figures.front().withHypotheses)) {
        std::vector<QString> communes{figureWord(row->id, &FigureWords::row)};
        std::vector<QString> inhabitants{tr("  leurs habitants")};
        for (const Indicators& figures : table.figures) {
            const CommuneGroup& group = figures.figures.group(row->id);
            if (!figures.figures[row->id].number) {
                communes.push_back(unknownText());
                inhabitants.push_back(unknownText());
                continue;
            }
            const auto bound = [&](const QString& text) {
                return boundText(*row, figures.withHypotheses, text);
            };
            communes.push_back(bound(
                QStringLiteral("%1 (%2)").arg(countText(group.count), percentText(figures.share(group), 1))));
            const auto people = group.knownPopulation();
            const auto share = figures.populationShare(group);
            inhabitants.push_back(
                !people ? unknownText()
                        : bound(QStringLiteral("%1 (%2)").arg(
                              integerText(*people), share ? percentText(*share, 1) : unknownText())));
        }
        output.rows.push_back(std::move(communes));
        output.rows.push_back(std::move(inhabitants));
    }
    return output;
}

TextTable definitionFlips(const Situation& situation, const DefinitionTable& table) {
    TextTable output{{tr("commune")}, {}};
    for (const CoverageDefinition definition : kCoverageDefinitions) {
        output.header.push_back(nameOf(definition, table.radiusKilometres));
    }
    for (const Flip& flip : table.flips) {
        const Commune& commune = situation.territory->commune(flip.commune);
        std::vector<QString> row{
            QStringLiteral("%1 (%2)").arg(shownName(commune.name), QString::fromStdString(commune.code))};
        for (std::size_t d = 0; d < kCoverageDefinitions.size(); ++d) {
            row.push_back(tr("%1 : %2").arg(nameOf(flip.classes[d]), flipText(situation, flip, d)));
        }
        output.rows.push_back(std::move(row));
    }
    return output;
}

} // namespace maillage
