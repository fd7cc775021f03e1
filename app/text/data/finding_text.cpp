#include "app/text/data/finding_text.hpp"

#include "app/text/figures/proof_text.hpp"
#include "app/text/french/departements.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr std::size_t kNamesTold = 5;

/// Parts of a finding as they stand in its sentence.
class Parts {
public:
    Parts(const Project& project, const Finding& finding) : m_project(project), m_finding(finding) {}

    [[nodiscard]] QString name(std::size_t i) const {
        return i < m_finding.names.size() ? shownName(m_finding.names[i]) : QString();
    }
    [[nodiscard]] QString count(std::size_t i) const {
        return integerText(static_cast<std::int64_t>(m_finding.numbers.at(i)));
    }
    /// Whole metres, or square metres, but with decimals where there would be nothing left.
    [[nodiscard]] QString measure(std::size_t i) const {
        const double value = m_finding.numbers.at(i);
        return decimalText(value, value < 10 ? 2 : 0);
    }
    [[nodiscard]] QString communes() const {
        std::vector<std::string> names;
        for (const CommuneIndex i : m_finding.communes) {
            const Commune& commune = m_project.territory->commune(i);
            names.push_back(commune.name.empty() ? commune.code : commune.name);
        }
        return shownName(joinedUpTo(names, ", ", kNamesTold));
    }
    [[nodiscard]] QString communeCount() const { return countText(m_finding.communes.size()); }
    /// A row of territory or an agrément: "Adéquat, Agonges", "Adéquat, agrément ACF".
    [[nodiscard]] QString row() const {
        const auto kind = m_finding.names.size() > 1 ? parseApprovalKind(m_finding.names[1]) : std::nullopt;
        return kind ? tr("%1, agrément %2").arg(name(0), nameOf(*kind))
                    : tr("%1, commune %2").arg(name(0), name(1));
    }
    [[nodiscard]] QString date(std::size_t i) const {
        const auto date = dateAt(i);
        return date ? dateText(*date) : QString();
    }
    [[nodiscard]] QString period(std::size_t first) const {
        return periodText({dateAt(first), dateAt(first + 1)});
    }

private:
    [[nodiscard]] std::optional<Date> dateAt(std::size_t i) const {
        return i < m_finding.names.size() ? Date::parse(m_finding.names[i]) : std::nullopt;
    }

    const Project& m_project;
    const Finding& m_finding;
};

QString territoryMessage(const Finding& finding, const Parts& p) {
    switch (finding.code) {
    case FindingCode::CodeInvalid:
        return tr("« %1 » n'est pas un code Insee ; il en faut cinq caractères, comme 03185").arg(p.name(0));
    case FindingCode::OtherDepartement:
        return tr("la commune n'est pas %1, le département du projet ; retirez-la ou changez de projet")
            .arg(ofDepartement(p.name(0).toStdString()));
    case FindingCode::NameMissing:
        return tr("la commune n'a pas de nom ; complétez la table des communes");
    case FindingCode::EpciUnknown:
        return tr("l'EPCI %1 n'est pas dans la table des EPCI (communes : %2) ; ajoutez-le ou corrigez son code")
            .arg(p.name(0), p.communes());
    case FindingCode::PopulationNegative:
        return tr("la population est négative (%1) ; corrigez-la").arg(p.count(0));
    case FindingCode::PopulationUnknown:
        return tr("population inconnue, communes au nombre de %1 (%2) ; elles sont laissées hors des parts d'habitants")
            .arg(p.communeCount(), p.communes());
    case FindingCode::OutlineMissing:
        return tr("la commune n'a pas de contour ; importez un fond de carte complet");
    case FindingCode::OutlineInvalid:
        return tr("le contour n'est pas un polygone valide (%1) ; corrigez-le dans QGIS et réimportez le fond")
            .arg(p.name(0));
    case FindingCode::OutlinesOverlap:
        return tr("contours qui se recouvrent sur %2 m² (largeur moyenne %3 m) : %1 ; corrigez le fond de carte")
            .arg(p.communes(), p.measure(0), p.measure(1));
    case FindingCode::OutlinesOverlapSliver:
        return tr("contours qui se recouvrent le long de leur limite, sur %2 m² (largeur moyenne %3 m) : %1")
            .arg(p.communes(), p.measure(0), p.measure(1));
    case FindingCode::Gap:
        return tr("trou de %1 m² entre %2 (largeur moyenne %3 m) ; une commune manque, ou c'est une enclave "
                  "d'un autre département")
            .arg(p.measure(0), p.communes(), p.measure(1));
    case FindingCode::GapSliver:
        return tr("fente de %1 m² entre %2 (largeur moyenne %3 m) : leurs limites sont dessinées différemment")
            .arg(p.measure(0), p.communes(), p.measure(1));
    case FindingCode::BordersApart:
        return tr("limites qui se font face à %2 m l'une de l'autre : %1 ; ces communes ne comptent pas comme "
                  "voisines ; s'il n'y a pas d'eau entre elles, prenez un fond dont les contours se touchent")
            .arg(p.communes(), p.measure(0));
    case FindingCode::BordersJoined:
        return tr("limites entre communes dessinées deux fois : %1, avec un écart de %2 m au plus en moyenne "
                  "(communes : %3) ; ces communes comptent comme voisines")
            .arg(p.count(0), p.measure(1), p.communes());
    case FindingCode::TinyFaults:
        return tr("défauts du fond de carte d'un mètre carré au plus : recouvrements %1, trous %2, %3 m² en tout")
            .arg(p.count(0), p.count(1), p.measure(2));
    case FindingCode::ReferenceOutside:
        return tr("le point de référence est à %1 m hors du contour de la commune ; vérifiez ses coordonnées")
            .arg(p.measure(0));
    default:
        return {};
    }
}

QString structureMessage(const Finding& finding, const Parts& p) {
    switch (finding.code) {
    case FindingCode::StructureTwice:
        return tr("deux structures ont l'identifiant « %1 » ; donnez-leur des identifiants différents")
            .arg(p.name(0));
    case FindingCode::StructureAlike:
        return tr("« %1 » a le nom et le siège de « %2 » : deux fiches (%2, %3) pour une seule structure ?")
            .arg(p.name(0), p.name(1), p.name(2));
    case FindingCode::SeatUnknown:
        return tr("le siège de « %1 » n'est pas une commune du projet ; corrigez son code").arg(p.name(0));
    case FindingCode::StructureWithoutApproval:
        return tr("« %1 » n'a aucun agrément de centre social ni d'EVS : elle ne compte à aucune date")
            .arg(p.name(0));
    case FindingCode::StructureWithoutTerritory:
        return tr("« %1 » est agréée et n'a aucune commune dans son territoire à la date de référence ; complétez-le")
            .arg(p.name(0));
    case FindingCode::TerritoryWithoutApproval:
        return tr("« %1 » a des lignes de territoire sans agrément valable au même moment (%2) : elles ne comptent pas")
            .arg(p.name(0), p.count(0));
    case FindingCode::TerritoryOfNobody:
        return tr("une ligne de territoire (%1) désigne une structure qui n'existe pas ; corrigez ou retirez-la")
            .arg(p.name(1));
    case FindingCode::TerritoryOfNowhere:
        return tr("une ligne du territoire de « %1 » désigne une commune qui n'existe pas ; corrigez ou retirez-la")
            .arg(p.name(0));
    case FindingCode::ApprovalOfNobody:
        return tr("un agrément désigne une structure qui n'existe pas ; corrigez ou retirez-le");
    case FindingCode::PeriodReversed:
        return tr("%1 : la fin (%2) précède le début (%3) ; corrigez les dates")
            .arg(p.row(), p.date(3), p.date(2));
    case FindingCode::RowTwice:
        return tr("%1 : la même ligne figure deux fois").arg(p.row());
    case FindingCode::PeriodsOverlap:
        return (finding.isRepairable
                    ? tr("%1 : les périodes « %2 » et « %3 », de même source, se chevauchent")
                    : tr("%1 : les périodes « %2 » et « %3 » se chevauchent sous deux sources ; gardez celle "
                         "qui fait foi"))
            .arg(p.row(), p.period(2), p.period(4));
    case FindingCode::PeriodsTouch:
        return tr("%1 : les périodes « %2 » et « %3 » se suivent sans interruption et n'en font qu'une")
            .arg(p.row(), p.period(2), p.period(4));
    default:
        return {};
    }
}

QString otherMessage(const Finding& finding, const Parts& p) {
    switch (finding.code) {
    case FindingCode::QpvWithoutCommune:
        return tr("le QPV « %1 » n'a pas de commune ; indiquez la sienne").arg(p.name(0));
    case FindingCode::QpvCommuneUnknown:
        return tr("le QPV « %1 » désigne une commune qui n'existe pas ; corrigez son code").arg(p.name(0));
    case FindingCode::QpvStructureUnknown:
        return tr("le QPV « %1 » désigne une structure qui n'existe pas ; corrigez ou retirez-la")
            .arg(p.name(0));
    case FindingCode::QpvStructureClosed:
        return tr("le QPV « %1 » est rattaché à « %2 », qui n'est pas agréée à la date de référence")
            .arg(p.name(0), p.name(1));
    case FindingCode::QpvOutsideTerritory:
        return tr("le QPV « %1 » est rattaché à « %2 », dont le territoire ne contient pas sa commune")
            .arg(p.name(0), p.name(1));
    case FindingCode::QpvOutsideCommunes:
        return tr("le QPV « %1 » déborde de ses communes : %2 de sa surface est hors de leurs contours ; "
                  "vérifiez sa liste de communes")
            .arg(p.name(0), percentText(finding.numbers.at(0), 0));
    case FindingCode::QpvTwice:
        return tr("le QPV « %1 » figure deux fois ; gardez-en un").arg(p.name(0));
    case FindingCode::QpvListRepeats:
        return tr("le QPV « %1 » cite deux fois la même commune ou la même structure").arg(p.name(0));
    case FindingCode::QpvCodeInvalid:
        return tr("« %2 », code du QPV « %1 », n'a pas la forme QP003001").arg(p.name(0), p.name(1));
    case FindingCode::ScenarioCommuneUnknown:
        return tr("le scénario « %1 » désigne la commune « %2 », qui n'existe pas ; corrigez-le")
            .arg(p.name(0), p.name(1));
    case FindingCode::ScenarioStructureUnknown:
        return tr("le scénario « %1 » change la structure « %2 », qui n'existe pas ; cette modification est "
                  "laissée de côté")
            .arg(p.name(0), p.name(1));
    case FindingCode::ScenarioStructureClosed:
        return tr("le scénario « %1 » change la structure « %2 » après l'avoir fermée ; cette modification "
                  "est laissée de côté")
            .arg(p.name(0), p.name(1));
    case FindingCode::ScenarioAlreadyCentreSocial:
        return tr("le scénario « %1 » fait un centre social de « %2 », qui en est déjà un ; cette "
                  "modification est laissée de côté")
            .arg(p.name(0), p.name(1));
    case FindingCode::ScenarioIdTaken:
        return tr("le scénario « %1 » ouvre « %2 », un identifiant déjà pris ; cette modification est laissée de côté")
            .arg(p.name(0), p.name(1));
    case FindingCode::ScenarioWithoutEpci:
        return tr("le scénario « %1 » dessert l'EPCI %3 (%2), qui n'en a pas de connu ; cette "
                  "modification est laissée de côté")
            .arg(p.name(0), p.name(1), ofName(p.name(2)));
    case FindingCode::ScenarioWithoutTravelTimes:
        return tr("le scénario « %1 » compte des temps de trajet, et le projet n'en a pas ; importez la matrice")
            .arg(p.name(0));
    case FindingCode::Hypotheses:
        return tr("le projet repose sur des hypothèses à confirmer : structures %1, agréments %2, lignes de "
                  "territoire %3, sièges %4, adhésions à la fédération %5, QPV %6")
            .arg(p.count(0), p.count(1), p.count(2), p.count(3), p.count(4), p.count(5));
    default:
        return {};
    }
}

} // namespace

QString nameOf(Severity severity) {
    return severity == Severity::Error ? tr("erreur") : tr("avertissement");
}

QString messageOf(const Project& project, const Finding& finding) {
    const Parts parts(project, finding);
    for (const auto& family : {territoryMessage, structureMessage, otherMessage}) {
        QString message = family(finding, parts);
        if (!message.isEmpty()) {
            return message;
        }
    }
    return {};
}

QString placeOf(const Project& project, const Finding& finding) {
    QStringList parts;
    if (finding.qpv) {
        parts << tr("QPV %1").arg(shownName((*project.qpvs)[*finding.qpv].name));
    } else if (finding.structure) {
        const Structure& structure = project.structures->structures[*finding.structure];
        parts << tr("structure %1").arg(shownName(structure.name.empty() ? structure.id : structure.name));
    } else if (finding.communes.size() == 1) {
        const Commune& commune = project.territory->commune(finding.communes.front());
        parts << tr("commune %1 %2").arg(QString::fromStdString(commune.code), shownName(commune.name));
    } else if (finding.communes.size() > 1) {
        parts << tr("fond et table des communes");
    }
    const QString origin = originText(finding.origin);
    if (!origin.isEmpty()) {
        parts << origin;
    }
    return parts.isEmpty() ? tr("projet") : parts.join(QStringLiteral(", "));
}

} // namespace maillage
