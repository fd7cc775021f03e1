#include "app/text/exchange/need_import_text.hpp"

#include "app/text/needs/need_measure_lines.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr std::size_t kColumnsTold = 10;

QString textOf(const std::string& text) {
    return printable(QString::fromStdString(text));
}

QString listed(const std::vector<std::string>& names) {
    return textOf(joinedUpTo(names, ", ", kColumnsTold));
}

QString asideText(NeedAside aside) {
    switch (aside) {
    case NeedAside::None:
        return {};
    case NeedAside::Key:
        return tr("codes, noms et dates des lignes");
    case NeedAside::Detail:
        return tr("détails repris dans le nom des mesures");
    case NeedAside::Zone:
        return tr("codes d'autres zonages");
    case NeedAside::Codes:
        return tr("des codes et non des nombres");
    case NeedAside::Words:
        return tr("des textes");
    case NeedAside::Technical:
        return tr("colonnes techniques");
    case NeedAside::Twice:
        return tr("titre déjà donné par une autre colonne");
    }
    return {};
}

/// "colonnes laissées de côté : CODGEO, LIBGEO (codes, noms et dates des lignes)", a line for each reason.
void asideLines(const NeedFileReport& report, QStringList& lines) {
    for (const NeedAside aside : {NeedAside::Key, NeedAside::Detail, NeedAside::Zone, NeedAside::Codes,
                                  NeedAside::Words, NeedAside::Technical, NeedAside::Twice}) {
        std::vector<std::string> names;
        for (const NeedColumnFate& fate : report.columns) {
            if (fate.aside == aside && std::ranges::find(names, fate.column) == names.end()) {
                names.push_back(fate.column);
            }
        }
        if (!names.empty()) {
            lines << tr("  laissé de côté : %1 (%2)").arg(listed(names), asideText(aside));
        }
    }
}

QString faultLine(const NeedFault& fault) {
    const QString column = textOf(fault.column);
    const QString count = countText(fault.count);
    const QString place = textOf(fault.place);
    const QString example = textOf(fault.example);
    switch (fault.kind) {
    case NeedFaultKind::Unreadable:
        return tr("  attention : %1 : cellules illisibles, notées non disponibles : %2 (« %4 », %3)")
            .arg(column, count, place, example);
    case NeedFaultKind::Negative:
        return tr("  attention : %1 : nombres négatifs, notés non disponibles : %2 (« %4 », %3)")
            .arg(column, count, place, example);
    case NeedFaultKind::OverHundred:
        return tr("  attention : %1 : parts au-dessus de 100 %, gardées : %2 (« %4 », %3)")
            .arg(column, count, place, example);
    case NeedFaultKind::Twice:
        return tr("  attention : %1 : lieux donnés deux fois avec des valeurs différentes, la première gardée : "
                  "%2 (« %4 », %3)")
            .arg(column, count, place, example);
    case NeedFaultKind::EarlierPeriod:
        return tr("  note : %1 : d'une même année, seule la dernière période est gardée (périodes laissées : %2)")
            .arg(column, count);
    case NeedFaultKind::Mixed:
        return tr("  attention : %1 : communes fusionnées dont les médianes ou les taux ne s'additionnent pas, "
                  "notées non disponibles : %2 (%3)")
            .arg(column, count, place);
    }
    return {};
}

void placeLines(const NeedFileReport& report, QStringList& lines) {
    if (report.rows == 0) {
        lines << tr("  attention : aucune ligne de ce fichier n'est d'un lieu du projet");
    }
    if (report.unplacedRows > 0) {
        lines << tr("  lignes sans commune : %1").arg(countText(report.unplacedRows));
    }
    std::size_t told = 0;
    for (const NeedUnplaced& one : report.unplaced) {
        if (one.sum > 0 && told++ < kColumnsTold) {
            lines << tr("  sans commune : %1 %2 : %3")
                         .arg(textOf(one.stem), QString::number(one.year), needNumberText(one.sum, {}));
        }
    }
    if (report.elsewhere > 0) {
        lines << tr("  lignes d'autres lieux, laissées de côté : %1").arg(countText(report.elsewhere));
    }
    std::vector<std::string> levels;
    for (const auto& [level, rows] : report.otherLevels) {
        levels.push_back(level + " (" + formatCount(rows) + ")");
    }
    if (!levels.empty()) {
        lines << tr("  lignes d'autres niveaux, laissées de côté : %1").arg(listed(levels));
    }
    if (!report.unknownCodes.empty()) {
        lines
            << tr("  attention : communes du département que le projet ne connaît pas : %1 (%2) ; importez les "
                  "fusions de communes si le fichier est d'une autre année")
                   .arg(countText(report.unknownCodes.size()), listed(report.unknownCodes));
    }
    std::vector<std::string> carried;
    for (const auto& [code, today] : report.carried) {
        carried.push_back(code + " → " + today);
    }
    if (!carried.empty()) {
        lines << tr("  note : communes d'une autre année, reportées sur celles d'aujourd'hui : %1 (%2)")
                     .arg(countText(carried.size()), listed(carried));
    }
    if (report.arrondissements > 0) {
        lines << tr("  note : lignes d'arrondissements réunies à leur ville : %1")
                     .arg(countText(report.arrondissements));
    }
}

QString cellText(const NeedCell& cell) {
    return cell.state == NeedState::Known ? needNumberText(cell.value, {}) : needStateName(cell.state);
}

void changeLinesOf(const NeedFileImport& file, QStringList& lines) {
    if (!file.isReplaced) {
        return;
    }
    std::size_t values = 0;
    std::vector<std::string> fresh;
    for (const NeedMeasureChange& change : file.changes) {
        values += change.changed;
        if (change.isNew) {
            fresh.push_back(change.stem + " " + formatInteger(change.year));
        }
    }
    lines
        << (values == 0 && fresh.empty()
                ? tr("  déjà dans le projet : aucune valeur ne change")
                : tr("  remplace ce qui était dans le projet : valeurs changées : %1, mesures nouvelles : %2")
                      .arg(countText(values), countText(fresh.size())));
    if (!fresh.empty()) {
        lines << tr("  nouvelles : %1").arg(listed(fresh));
    }
    std::size_t told = 0;
    for (const NeedMeasureChange& change : file.changes) {
        if (change.changed > 0 && told++ < kColumnsTold) {
            lines << tr("  %1 %2 : valeurs changées : %3 (%4 : %5 → %6)")
                         .arg(textOf(change.stem), QString::number(change.year), countText(change.changed),
                              textOf(change.example), cellText(change.before), cellText(change.after));
        }
    }
}

void twinLines(const NeedFileImport& file, const Project& project, QStringList& lines) {
    for (const NeedTwin& twin : file.twins) {
        const NeedDataSet* other = project.needs->set(twin.otherSet);
        lines
            << tr("  attention : mêmes mesures et mêmes années que « %1 » : %2 (valeurs qui diffèrent : %3) ; la "
                  "dernière lecture compte")
                   .arg(other == nullptr ? textOf(twin.otherSet) : needSetName(*other), listed(twin.stems),
                        countText(twin.differing));
    }
}

QString headLine(const NeedFileImport& file, const NeedDataSet* set) {
    const QString name = textOf(file.report.file);
    switch (file.report.kind) {
    case NeedFileKind::Dictionary:
        return tr("« %1 » : dictionnaire ; mesures nommées : %2").arg(name, countText(file.named));
    case NeedFileKind::Indicators:
        return tr("« %1 » : indicateurs de besoin : %2").arg(name, listed(file.indicators));
    case NeedFileKind::Membership:
        return tr("« %1 » : table d'appartenance ou de zonages, sans mesure : rien n'en est lu comme un besoin "
                  "(les EPCI se lisent avec l'importation des EPCI)")
            .arg(name);
    case NeedFileKind::Measures:
        break;
    }
    if (set == nullptr) {
        return tr("« %1 » : aucune mesure").arg(name);
    }
    QStringList parts{needSetName(*set)};
    if (!set->producer.empty()) {
        parts.prepend(textOf(set->producer));
    }
    if (set->geographyYear != 0) {
        parts << tr("géographie au 01/01/%1").arg(set->geographyYear);
    }
    return tr("« %1 » : %2").arg(name, parts.join(QStringLiteral(", ")));
}

} // namespace

QStringList needImportLines(const NeedFileImport& file, const Project& project) {
    const NeedDataSet* set = file.set.empty() ? nullptr : project.needs->set(file.set);
    QStringList lines{headLine(file, set)};
    if (file.report.kind == NeedFileKind::Dictionary || file.report.kind == NeedFileKind::Indicators) {
        return lines;
    }
    if (!file.dictionary.empty()) {
        lines << tr("  colonnes nommées par « %1 »").arg(textOf(file.dictionary));
    }
    if (set != nullptr) {
        lines << needMeasureLines(*set);
    }
    asideLines(file.report, lines);
    placeLines(file.report, lines);
    for (const NeedFault& fault : file.report.faults) {
        lines << faultLine(fault);
    }
    changeLinesOf(file, lines);
    twinLines(file, project, lines);
    return lines;
}

QString needImportSummary(const NeedImport& import) {
    std::size_t fresh = 0;
    std::size_t renewed = 0;
    std::size_t indicators = 0;
    std::size_t named = 0;
    for (const NeedFileImport& file : import.files) {
        fresh += !file.set.empty() && !file.isReplaced ? 1U : 0U;
        renewed += file.isReplaced ? 1U : 0U;
        indicators += file.indicators.size();
        named += file.named;
    }
    QStringList parts;
    const auto add = [&](std::size_t count, const QString& one, const QString& several) {
        if (count > 0) {
            parts << counted(count, one, several);
        }
    };
    add(fresh, tr("%1 publication nouvelle"), tr("%1 publications nouvelles"));
    add(renewed, tr("%1 publication mise à jour"), tr("%1 publications mises à jour"));
    add(indicators, tr("%1 indicateur"), tr("%1 indicateurs"));
    add(named, tr("%1 mesure nommée"), tr("%1 mesures nommées"));
    return parts.join(QStringLiteral(", "));
}

} // namespace maillage
