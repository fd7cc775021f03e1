#include "app/text/map/legend_words.hpp"

#include "app/text/language.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// Of a class, or of QPV, whose members are in it by supposed rows alone.
QString supposedText(LegendKind kind) {
    switch (kind) {
    case LegendKind::CentreSocialEtEvs:
        return tr("Centre social et EVS, supposés");
    case LegendKind::CentreSocial:
        return tr("Centre social, supposé");
    case LegendKind::CentreSocialAny:
        return tr("Centre social, avec ou sans EVS, supposé");
    case LegendKind::EvsSeul:
        return tr("EVS seul, supposé");
    case LegendKind::ZoneBlanche:
        return tr("Zone blanche, supposée : ni centre social ni EVS");
    case LegendKind::StillBlank:
        return tr("Zone blanche, supposée, qui le reste");
    case LegendKind::CoveredInNeither:
        return tr("Couverte par aucun des deux, supposée");
    case LegendKind::CoveredAtNeitherDate:
        return tr("Zone blanche, supposée, aux deux dates");
    case LegendKind::Covered:
        return tr("Commune couverte, supposée");
    case LegendKind::CoveredAlready:
        return tr("Commune couverte avant la simulation, supposée");
    case LegendKind::CoveredInBoth:
        return tr("Couverte par les deux, supposée");
    case LegendKind::CoveredAtBothDates:
        return tr("Commune couverte aux deux dates, supposée");
    case LegendKind::Gained:
        return tr("Commune gagnée, supposée");
    case LegendKind::QpvServed:
        return tr("QPV avec structure, supposé");
    case LegendKind::QpvGap:
        return tr("QPV sans structure, supposé");
    default:
        return {};
    }
}

QString named(const LegendEntry& entry) {
    return QString::fromStdString(entry.name);
}

/// "8,3 à moins de 12,3 %" of a class of need; the last one has its upper bound too.
QString needRangeText(const LegendEntry& entry) {
    const QString range =
        (entry.isClosed ? tr("%1 à %2") : tr("%1 à moins de %2"))
            .arg(decimalText(entry.low, entry.decimals), decimalText(entry.high, entry.decimals));
    return entry.name.empty() ? range : QStringLiteral("%1\u00A0%2").arg(range, named(entry));
}

QString needCoverText(const QString& need, CoverSide cover) {
    switch (cover) {
    case CoverSide::Covered:
        return tr("%1, couverte").arg(need);
    case CoverSide::Blank:
        return tr("%1, zone blanche").arg(need);
    case CoverSide::NotAttested:
        return tr("%1, non attestée").arg(need);
    }
    return need;
}

} // namespace

QString legendText(const LegendEntry& entry) {
    if (entry.isSupposed &&
        (entry.kind == LegendKind::CoveredInB || entry.kind == LegendKind::NeedClassCover ||
         entry.kind == LegendKind::NeedUnknownCover)) {
        LegendEntry known = entry;
        known.isSupposed = false;
        return tr("%1, supposée").arg(legendText(known));
    }
    if (entry.isSupposed) {
        return supposedText(entry.kind);
    }
    switch (entry.kind) {
    case LegendKind::CentreSocialEtEvs:
        return tr("Centre social et EVS");
    case LegendKind::CentreSocial:
        return tr("Centre social");
    case LegendKind::EvsSeul:
        return tr("EVS seul");
    case LegendKind::ZoneBlanche:
        return tr("Zone blanche : ni centre social ni EVS");
    case LegendKind::NonAttestee:
        return tr("Non attestée : rien n'est attesté");
    case LegendKind::Gained:
        return tr("Commune gagnée");
    case LegendKind::Lost:
        return tr("Commune perdue");
    case LegendKind::CoveredInA:
        return entry.name.empty() ? tr("A\u00A0: couverte par la base seulement")
                                  : tr("A\u00A0: couverte par « %1 » seulement").arg(named(entry));
    case LegendKind::CoveredInB:
        return entry.name.empty() ? tr("B\u00A0: couverte par la base seulement")
                                  : tr("B\u00A0: couverte par « %1 » seulement").arg(named(entry));
    case LegendKind::StructureInA:
        return tr("A\u00A0: structure de « %1 » seulement").arg(named(entry));
    case LegendKind::StructureInB:
        return tr("B\u00A0: structure de « %1 » seulement").arg(named(entry));
    case LegendKind::CoveredInBoth:
        return tr("Couverte par les deux");
    case LegendKind::CoveredInNeither:
        return tr("Couverte par aucun des deux\u00A0: zone blanche");
    case LegendKind::CoveredAlready:
        return tr("Commune couverte avant la simulation");
    case LegendKind::StillBlank:
        return tr("Zone blanche qui le reste");
    case LegendKind::CoveredAtBothDates:
        return tr("Commune couverte aux deux dates");
    case LegendKind::CoveredAtNeitherDate:
        return tr("Zone blanche aux deux dates");
    case LegendKind::StructureClosedSince:
        return tr("Structure fermée entre les deux dates");
    case LegendKind::StructureOpenedSince:
        return tr("Structure ouverte entre les deux dates");
    case LegendKind::Covered:
        return tr("Commune couverte");
    case LegendKind::CentreSocialAny:
        return tr("Centre social, avec ou sans EVS");
    case LegendKind::Seat:
        return tr("Commune siège d'une structure");
    case LegendKind::NotASeat:
        return tr("Commune sans siège de structure");
    case LegendKind::Unknown:
        return tr("Inconnu");
    case LegendKind::Neighbour:
        return tr("Communes voisines");
    case LegendKind::StructureOutside:
        return tr("Structure voisine qui intervient ici");
    case LegendKind::DistanceClass:
        return entry.high < 1000
                   ? tr("%1 à moins de %2\u00A0km").arg(decimalText(entry.low, 0), decimalText(entry.high, 0))
                   : tr("%1\u00A0km et plus").arg(decimalText(entry.low, 0));
    case LegendKind::SupposedSeat:
        return tr("dont siège supposé\u00A0: signe creux");
    case LegendKind::StructureCentreSocial:
        return tr("Siège d'un centre social");
    case LegendKind::StructureEvs:
        return tr("Siège d'un EVS");
    case LegendKind::StructureSimulated:
        return tr("Structure simulée");
    case LegendKind::StructureClosed:
        return tr("Structure fermée dans le scénario");
    case LegendKind::StructureChanged:
        return tr("Structure changée dans le scénario");
    case LegendKind::QpvServed:
        return tr("QPV avec structure");
    case LegendKind::QpvGap:
        return tr("QPV sans structure");
    case LegendKind::Patch:
        if (entry.countBefore) {
            return tr("Secteur, numéroté sur chaque carte");
        }
        return entry.rank == 0 ? tr("Autres secteurs : %1")
                                     .arg(peopleText(entry.population, entry.populationUnknown, entry.count))
                               : tr("Autour %1 : %2")
                                     .arg(ofName(shownName(entry.name)),
                                          peopleText(entry.population, entry.populationUnknown, entry.count));
    case LegendKind::CircleSize:
        return inhabitantsText(entry.population);
    case LegendKind::NeedClass:
        return needRangeText(entry);
    case LegendKind::NeedOfEpci:
        return tr("%1 : valeur de l'EPCI, communes sous secret").arg(needRangeText(entry));
    case LegendKind::NeedClassCover:
        return needCoverText(needRangeText(entry), entry.cover);
    case LegendKind::NeedSmall:
        return tr("Dénominateur trop petit");
    case LegendKind::NeedSecret:
        return tr("Sous secret");
    case LegendKind::NeedUnavailable:
        return tr("Non disponible");
    case LegendKind::NeedAbsent:
        return tr("Absente du fichier");
    case LegendKind::NeedUnknownCover:
        return needCoverText(tr("Besoin inconnu"), entry.cover);
    }
    return {};
}

QString legendLine(const LegendEntry& entry) {
    if (entry.offMap == entry.count && entry.offMap > 0) {
        return tr("%1 (%2, hors du cadre)").arg(legendText(entry), countText(entry.count));
    }
    if (entry.offMap > 0) {
        return tr("%1 (%2, dont %3 hors du cadre)")
            .arg(legendText(entry), countText(entry.count), countText(entry.offMap));
    }
    return entry.kind == LegendKind::CircleSize || entry.kind == LegendKind::Neighbour
               ? legendText(entry)
               : QStringLiteral("%1 (%2)").arg(legendText(entry), countText(entry.count));
}

QString legendNote(const MapSheet& sheet) {
    switch (sheet.theme) {
    case Theme::Distance: {
        QString note =
            tr("Distance en ligne droite à la structure la plus proche ; classes de 5 km, borne inférieure "
               "comprise.");
        if (!sheet.distancesAreBounds) {
            return note;
        }
        return (sheet.withHypotheses
                    ? tr("%1 Au plus : une structure dont la place n'est pas connue peut être plus proche.")
                    : tr("%1 Au plus : une structure dont la place n'est pas attestée peut être plus proche."))
            .arg(note);
    }
    case Theme::Population:
        return tr("La surface d'un cercle est proportionnelle à la population de la commune.");
    case Theme::Ecart: {
        const auto differences = std::ranges::count_if(sheet.legend, [](const LegendEntry& entry) {
            return (entry.kind == LegendKind::CoveredInA || entry.kind == LegendKind::CoveredInB) &&
                   entry.count > 0;
        });
        return differences > 0 ? QString() : tr("Les deux couvrent les mêmes communes.");
    }
    case Theme::Simulation: {
        const auto changes = std::ranges::count_if(sheet.legend, [](const LegendEntry& entry) {
            return (entry.kind == LegendKind::Gained || entry.kind == LegendKind::Lost) && entry.count > 0;
        });
        return changes > 0 ? QString() : tr("Aucune commune n'est gagnée ni perdue.");
    }
    case Theme::ZonesBlanches:
        if (std::ranges::find(sheet.legend, LegendKind::Patch, &LegendEntry::kind) == sheet.legend.end()) {
            return {};
        }
        return tr("Secteurs : zones blanches qui se touchent, numérotées de la plus à la moins peuplée.");
    case Theme::Qpv: {
        const auto isOfQpv = [](const LegendEntry& entry) {
            return entry.kind == LegendKind::QpvServed || entry.kind == LegendKind::QpvGap;
        };
        return std::ranges::any_of(sheet.legend, isOfQpv)
                   ? QString()
                   : tr("Le projet ne contient aucun QPV de la génération en vigueur.");
    }
    case Theme::Evolution: {
        const bool isUnknown =
            std::ranges::find(sheet.legend, LegendKind::Unknown, &LegendEntry::kind) != sheet.legend.end();
        return isUnknown ? tr("Inconnu : à l'une des deux dates, le projet ne connaît aucune structure.")
                         : QString();
    }
    case Theme::Besoin:
    case Theme::BesoinCouverture:
        return sheet.need == nullptr
                   ? tr("Le projet ne contient aucune donnée de besoin : importez-en un fichier.")
                   : needLegendNote(*sheet.need);
    default:
        return {};
    }
}

} // namespace maillage
