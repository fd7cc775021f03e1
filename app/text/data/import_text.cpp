#include "app/text/data/import_text.hpp"

#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <iterator>

namespace maillage {

namespace {

MAILLAGE_TEXTS(import);

/// The sentence with %1, %2… for the parameters in the order that row_report.hpp gives.
QString patternOf(RemarkCode code) {
    switch (code) {
    case RemarkCode::WithoutStructure:
        return tr("commune sans structure");
    case RemarkCode::ZeroRestored:
        return tr("zéro initial rendu : %1 → %2");
    case RemarkCode::CodeCleaned:
        return tr("code nettoyé : « %1 » → %2");
    case RemarkCode::NameSpelled:
        return tr("nom reconnu : « %1 » → %2");
    case RemarkCode::CommuneMerged:
        return tr("« %1 » fait partie de %2 depuis le %3");
    case RemarkCode::CommuneRenamed:
        return tr("« %1 » et %2 sont la même commune, renommée (%3)");
    case RemarkCode::RowDoubled:
        return tr("double de la ligne %1, comptée une fois");
    case RemarkCode::StructureSpelled:
        return tr("structure reconnue : « %1 » → %2");
    case RemarkCode::ChosenByHand:
        return tr("choix fait : « %1 » → %2");
    case RemarkCode::CellFilledDown:
        return tr("structure reprise de la ligne du dessus : %1");
    case RemarkCode::PopulationsAdded:
        return tr("même commune qu'à la ligne %1 depuis une fusion : habitants additionnés");
    case RemarkCode::PeriodOpen:
        return tr("« %1 » : sans date de fin");
    case RemarkCode::StructuresSplit:
        return tr("plusieurs structures dans la cellule « %1 » : %2");
    case RemarkCode::KindAgainstName:
        return tr("le type dit « %2 » de « %1 », malgré son nom : le type est retenu");
    case RemarkCode::PointConverted:
        return tr("coordonnées en degrés (%1 ; %2), converties en Lambert-93");
    case RemarkCode::PointSwapped:
        return tr("x et y inversés (%1 ; %2), remis dans l'ordre");
    case RemarkCode::RowLeftByChoice:
        return tr("choix fait : « %1 » ne compte pas, ligne laissée de côté");
    case RemarkCode::SeveralCommunes:
        return tr("« %1 » peut être : %2 ; choisissez");
    case RemarkCode::NearName:
        return tr("« %1 » n'existe pas ; est-ce %2 ?");
    case RemarkCode::CodeAgainstName:
        return tr("le code %1 est celui de %2, la ligne dit « %3 » ; choisissez");
    case RemarkCode::KindDoubtful:
        return tr("« %1 » : compte comme EVS, comme centre social, ou pas du tout ? choisissez");
    case RemarkCode::SeveralStructures:
        return tr("« %1 » : une seule structure, ou plusieurs (%2) ? choisissez");
    case RemarkCode::GroupRow:
        return tr("titre de groupe (« %1 »)");
    case RemarkCode::TitlesRepeated:
        return tr("titres de colonnes répétés");
    case RemarkCode::NoteRow:
        return tr("note (« %1 »)");
    case RemarkCode::CellEmpty:
        return tr("la cellule « %1 » est vide");
    case RemarkCode::CodeUnknown:
        return tr("« %1 » n'est le code d'aucune commune du projet");
    case RemarkCode::CodeElsewhere:
        return tr("le code %1 est d'un autre département (%2)");
    case RemarkCode::RowElsewhere:
        return tr("%1 est d'un autre département (%2)");
    case RemarkCode::CommunesTogether:
        return tr("« %1 » désigne plusieurs communes ensemble ; écrivez-les une par une");
    case RemarkCode::NameUnknown:
        return tr("aucune commune du projet ne s'appelle « %1 »");
    case RemarkCode::PostalCode:
        return tr("%1 est un code postal (%2) et non un code Insee");
    case RemarkCode::TotalRow:
        return tr("ligne de total (« %1 »)");
    case RemarkCode::FormulaFailed:
        return tr("la formule de la cellule n'a pas de valeur (« %1 »)");
    case RemarkCode::DateWrong:
        return tr("colonne %1 : « %2 » n'est pas une date");
    case RemarkCode::DateAmerican:
        return tr(
            "colonne %1 : « %2 » semble écrit à l'américaine, le mois avant le jour, comme d'autres dates de la "
            "colonne ; écrivez le jour d'abord, comme 31/12/2020");
    case RemarkCode::DatesReversed:
        return tr("la fin (%2) précède le début (%1)");
    case RemarkCode::KindUnknown:
        return tr("« %1 » n'est pas un type connu : centre social, EVS, ACF, PS jeunes");
    case RemarkCode::KindMissing:
        return tr(
            "« %1 » n'est pas dans le projet et son type manque ; ajoutez une colonne type (centre social ou EVS)");
    case RemarkCode::StructureUnknown:
        return tr("la structure « %1 » n'est pas dans le projet ; importez d'abord la liste des structures");
    case RemarkCode::NumberWrong:
        return tr("colonne %1 : « %2 » n'est pas un nombre possible");
    case RemarkCode::PopulationZero:
        return tr("%1 aurait 0 habitant ; laissez la cellule vide si sa population n'est pas connue");
    case RemarkCode::PointUnusable:
        return tr("les coordonnées %1 ; %2 ne sont ni en Lambert-93 (EPSG:2154, en mètres) ni en degrés "
                  "(longitude ; latitude)");
    case RemarkCode::MarkUnknown:
        return tr("colonne %1 : « %2 » n'est ni oui ni non");
    case RemarkCode::QpvCodeWrong:
        return tr("« %1 » n'est pas un code de QPV, comme QP003001 ou QN00301M");
    case RemarkCode::RowContradicts:
        return tr("contredit la ligne %1 (%2)");
    }
    return {};
}

std::vector<std::string> structureNames(const std::vector<std::string>& ids, const Project& project) {
    std::vector<std::string> names;
    for (const std::string& id : ids) {
        if (const auto index = project.structures->find(id)) {
            names.push_back(project.structures->structures[*index].name);
        }
    }
    return names;
}

/// Of these structures, those that serve no commune.
std::vector<std::string> withoutCommunes(const std::vector<std::string>& ids, const Project& project) {
    std::vector<std::string> unserving;
    std::ranges::copy_if(ids, std::back_inserter(unserving), [&](const std::string& id) {
        const auto index = project.structures->find(id);
        return index && std::ranges::none_of(project.structures->serviceAreas, [&](const ServiceArea& area) {
                   return area.structure == *index;
               });
    });
    return structureNames(unserving, project);
}

/// "lignes de territoire : +12, −3, 2 changées", without what is zero.
void addRows(QStringList& lines, const QString& what, const RowDifference& rows) {
    QStringList parts;
    const auto add = [&](const char* text, std::size_t count) {
        if (count > 0) {
            parts.append(tr(text).arg(countText(count)));
        }
    };
    add(QT_TR_NOOP("+%1"), rows.added.size());
    add(QT_TR_NOOP("−%1"), rows.removed.size());
    add(QT_TR_NOOP("%1 avec d'autres dates ou une autre source"), rows.changed.size());
    if (!parts.isEmpty()) {
        lines.append(tr("%1 : %2").arg(what, parts.join(QStringLiteral(", "))));
    }
}

std::vector<std::string> communeNames(const std::vector<CommuneIndex>& communes, const Project& project) {
    std::vector<std::string> names;
    for (const CommuneIndex index : communes) {
        names.push_back(project.territory->commune(index).name);
    }
    return names;
}

/// The first few of them; what is lost, to the last name.
enum class Told { FirstFew, All };

QString listed(const std::vector<std::string>& names, Told told) {
    constexpr std::size_t kFew = 6;
    if (told == Told::All || names.size() <= kFew + 1) {
        return QString::fromStdString(joined(names, ", "));
    }
    const std::vector<std::string> few(names.begin(), names.begin() + kFew);
    return tr("%1 et %2 autres")
        .arg(QString::fromStdString(joined(few, ", ")), countText(names.size() - kFew));
}

void addNames(QStringList& lines, const QString& what, const std::vector<std::string>& names,
              Told told = Told::FirstFew) {
    if (!names.empty()) {
        lines.append(tr("%1 : %2 (%3)").arg(what, countText(names.size()), listed(names, told)));
    }
}

} // namespace

QString nameOf(ListRowState state) {
    switch (state) {
    case ListRowState::Matched:
        return tr("rattachée");
    case ListRowState::Repaired:
        return tr("réparée");
    case ListRowState::Ambiguous:
        return tr("ambiguë");
    case ListRowState::Unmatched:
        return tr("non rattachée");
    }
    return {};
}

QString stateText(const RowOutcome& row) {
    return row.isAside() ? tr("laissée de côté") : nameOf(row.state());
}

QString nameOf(ListKind kind) {
    switch (kind) {
    case ListKind::Territories:
        return tr("territoires d'intervention");
    case ListKind::Structures:
        return tr("structures");
    case ListKind::Approvals:
        return tr("agréments");
    case ListKind::Populations:
        return tr("populations");
    case ListKind::Qpvs:
        return tr("quartiers prioritaires (QPV)");
    }
    return {};
}

QString nameOf(ListShape shape, ListKind kind) {
    switch (shape) {
    case ListShape::RowPerCommune:
        return kind == ListKind::Structures  ? tr("une ligne par structure")
               : kind == ListKind::Approvals ? tr("une ligne par agrément")
               : kind == ListKind::Qpvs      ? tr("une ligne par quartier")
                                             : tr("une ligne par commune");
    case ListShape::RowPerStructure:
        return tr("une ligne par structure, avec la liste de ses communes");
    case ListShape::CommunesInRows:
        return tr("un tableau croisé : communes en lignes, structures en colonnes");
    case ListShape::StructuresInRows:
        return tr("un tableau croisé : structures en lignes, communes en colonnes");
    }
    return {};
}

QString nameOf(Role role) {
    switch (role) {
    case Role::Ignored:
        return tr("(ne pas lire)");
    case Role::StructureName:
        return tr("Structure");
    case Role::StructureId:
        return tr("Identifiant de structure");
    case Role::DepartementCode:
        return tr("Département du code");
    case Role::CommuneCode:
        return tr("Code Insee");
    case Role::CommuneName:
        return tr("Commune");
    case Role::CommuneList:
        return tr("Liste de communes");
    case Role::PostalCode:
        return tr("Code postal (non lu)");
    case Role::Kind:
        return tr("Type");
    case Role::SeatCommune:
        return tr("Siège");
    case Role::Begin:
        return tr("Début");
    case Role::End:
        return tr("Fin");
    case Role::Period:
        return tr("Période");
    case Role::Duration:
        return tr("Durée");
    case Role::Source:
        return tr("Source");
    case Role::Reference:
        return tr("Référence");
    case Role::X:
        return tr("X (mètres)");
    case Role::Y:
        return tr("Y (mètres)");
    case Role::Federated:
        return tr("Fédérée");
    case Role::SeatSource:
        return tr("Source du siège");
    case Role::SeatReference:
        return tr("Référence du siège");
    case Role::FederatedSource:
        return tr("Source de l'adhésion");
    case Role::FederatedReference:
        return tr("Référence de l'adhésion");
    case Role::Population:
        return tr("Population");
    case Role::QpvCode:
        return tr("Code du QPV");
    case Role::QpvName:
        return tr("Nom du QPV");
    case Role::Generation:
        return tr("Génération du QPV");
    case Role::Mark:
        return tr("Croix");
    }
    return {};
}

QString nameOfAnswer(std::string_view answer) {
    if (answer == Answer::kEvs) {
        return tr("un EVS");
    }
    if (answer == Answer::kCentreSocial) {
        return tr("un centre social");
    }
    if (answer == Answer::kNone) {
        return tr("ne compte pas : laisser la ligne de côté");
    }
    if (answer == Answer::kOne) {
        return tr("une seule structure, de ce nom");
    }
    return answer == Answer::kSeveral ? tr("plusieurs structures") : QString();
}

QString sentenceOf(const Remark& remark) {
    std::vector<std::string> parameters = remark.parameters;
    for (std::string& parameter : parameters) {
        if (const auto date = Date::parse(parameter)) {
            parameter = dateText(*date).toStdString();
        }
    }
    if (remark.code == RemarkCode::ChosenByHand) {
        if (const QString answer = nameOfAnswer(parameters.back()); !answer.isEmpty()) {
            parameters.back() = answer.toStdString();
        }
    }
    const bool mayBeKnown =
        remark.code == RemarkCode::KindMissing || remark.code == RemarkCode::StructureUnknown;
    if (mayBeKnown && parameters.size() > 1 && !parameters[1].empty()) {
        return filledPattern(
            remark.code == RemarkCode::KindMissing
                ? tr("« %1 » n'est pas dans le projet ; si c'est « %2 », écrivez son nom ainsi, sinon donnez son type "
                     "(centre social ou EVS)")
                : tr("la structure « %1 » n'est pas dans le projet ; si c'est « %2 », écrivez son nom ainsi, sinon "
                     "importez d'abord la liste des structures"),
            parameters);
    }
    return filledPattern(patternOf(remark.code), parameters);
}

QString remarksText(const RowOutcome& row) {
    QStringList sentences;
    for (const Remark& remark : row.remarks) {
        sentences.append(sentenceOf(remark));
    }
    return sentences.join(tr(" ; "));
}

QString countsText(const ListReading& reading) {
    const auto number = [](std::size_t n, const char* one, const char* many) {
        return tr(isSingular(n) ? one : many).arg(countText(n));
    };
    const auto count = [&](ListRowState state, const char* one, const char* many) {
        return number(reading.count(state), one, many);
    };
    const auto part = [](std::size_t n, const char* text) {
        return n == 0 ? QString() : tr(text).arg(countText(n));
    };
    const std::size_t aside = reading.countTotals() + reading.countAside() + reading.countElsewhere();
    QStringList parts{
        count(ListRowState::Matched, QT_TR_NOOP("%1 ligne rattachée"), QT_TR_NOOP("%1 lignes rattachées")) +
            part(reading.countUnserved(), QT_TR_NOOP(" (dont %1 sans structure)")),
        count(ListRowState::Repaired, QT_TR_NOOP("%1 réparée"), QT_TR_NOOP("%1 réparées")),
        count(ListRowState::Ambiguous, QT_TR_NOOP("%1 ambiguë"), QT_TR_NOOP("%1 ambiguës")),
        number(reading.count(ListRowState::Unmatched) - aside, QT_TR_NOOP("%1 non rattachée"),
               QT_TR_NOOP("%1 non rattachées"))};
    if (aside > 0) {
        QStringList why{part(reading.countTotals(), QT_TR_NOOP("%1 de total")),
                        part(reading.countAside(), QT_TR_NOOP("%1 de titre ou de note")),
                        part(reading.countElsewhere(), isSingular(reading.countElsewhere())
                                                           ? QT_TR_NOOP("%1 d'un autre département")
                                                           : QT_TR_NOOP("%1 d'autres départements"))};
        why.removeAll(QString());
        parts.append(number(aside, QT_TR_NOOP("%1 laissée de côté"), QT_TR_NOOP("%1 laissées de côté")) +
                     tr(" (%1)").arg(why.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral(", "));
}

QStringList differenceLines(const ProjectDifference& difference, const Project& before,
                            const Project& after) {
    QStringList lines;
    addNames(lines, tr("structures ajoutées"), structureNames(difference.structuresAdded, after));
    addNames(lines, tr("structures ajoutées dont aucune commune desservie n'est connue"),
             withoutCommunes(difference.structuresAdded, after));
    addNames(lines, tr("structures retirées"), structureNames(difference.structuresRemoved, before),
             Told::All);
    addNames(lines, tr("structures changées"), structureNames(difference.structuresChanged, after));
    addRows(lines, tr("lignes de territoire"), difference.territories);
    addRows(lines, tr("lignes d'agrément"), difference.approvals);
    addNames(lines, tr("QPV ajoutés"), difference.qpvsAdded);
    addNames(lines, tr("QPV retirés"), difference.qpvsRemoved, Told::All);
    addRows(lines, tr("liens entre QPV et structures"), difference.qpvLinks);
    if (!difference.populations.empty()) {
        lines.append(tr("populations changées : %1").arg(countText(difference.populations.size())));
    }
    const QString date = dateText(after.settings.referenceDate);
    addNames(lines, tr("communes couvertes en plus au %1").arg(date),
             communeNames(difference.communesGained, after));
    addNames(lines, tr("communes qui ne sont plus couvertes au %1").arg(date),
             communeNames(difference.communesLost, after));
    return lines;
}

} // namespace maillage
