#include "app/text/needs/portrait_text.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/figures/indicators.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString needWithBounds(const NeedPlace& place, const QString& unit) {
    const QString bounds = needBoundsText(place.value, unit);
    const QString text = needValueText(place.value, unit);
    return bounds.isEmpty() ? text : tr("%1 (%2)").arg(text, bounds);
}

QString needYearsOf(const PortraitNeed& need) {
    const QString year = need.year == 0 ? QString() : QString::number(need.year);
    return need.denominatorYear == 0 || need.denominatorYear == need.year
               ? year
               : year + QStringLiteral("/") + QString::number(need.denominatorYear);
}

} // namespace

QStringList portraitLines(const Situation& situation, const Portrait& portrait) {
    QStringList lines{tr("%1 (%2)").arg(shownName(portrait.name), QString::fromStdString(portrait.code))};
    if (portrait.population) {
        lines << inhabitantsText(*portrait.population);
    }
    if (portrait.state) {
        lines << nameOf(portrait.state->known);
        if (portrait.state->kilometres) {
            lines << tr("structure la plus proche à %1")
                         .arg(boundText(distanceBound(situation),
                                        kilometresText(*portrait.state->kilometres)));
        }
    } else {
        lines << tr("%1, zones blanches : %2")
                     .arg(communesText(portrait.communes.size()), countText(portrait.blank.size()));
    }
    QStringList structures;
    for (const std::uint32_t rank : portrait.structures) {
        structures << shownName(situation.structures[rank].name);
    }
    lines << (structures.isEmpty() ? tr("aucune structure")
                                   : tr("structures : %1").arg(structures.join(QStringLiteral(", "))));
    return lines;
}

TextTable portraitTable(const Project& project, const Portrait& portrait) {
    const bool isCommune = portrait.level == NeedLevel::Commune;
    TextTable table{{tr("indicateur"), tr("année")}, {}};
    if (isCommune) {
        table.header.push_back(tr("commune"));
    }
    table.header.push_back(tr("EPCI"));
    table.header.push_back(QString::fromStdString(project.settings.name));
    for (const PortraitNeed& need : portrait.needs) {
        const QString unit = QString::fromStdString(need.indicator->unit);
        const QString named = unit == QStringLiteral("%")
                                  ? needIndicatorName(*need.indicator)
                                  : tr("%1 (%2)").arg(needIndicatorName(*need.indicator), unit);
        std::vector<QString> row{named, needYearsOf(need)};
        if (isCommune) {
            row.push_back(needWithBounds(need.commune, unit));
        }
        row.push_back(needWithBounds(need.epci, unit));
        row.push_back(needWithBounds(need.departement, unit));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace maillage
