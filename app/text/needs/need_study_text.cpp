#include "app/text/needs/need_study_text.hpp"

#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QString needNumberText(const NeedIndicator& indicator, double value, int decimals) {
    constexpr double kHundred = 100;
    if (indicator.unit == "%") {
        return percentText(value / kHundred, decimals);
    }
    const QString number = decimalText(value, decimals);
    return indicator.unit.empty()
               ? number
               : QStringLiteral("%1\u00A0%2").arg(number, QString::fromStdString(indicator.unit));
}

QString needValueText(const NeedStudy& study, double value) {
    constexpr double kThousand = 1000;
    return needNumberText(study.indicator, value, value >= kThousand || value <= -kThousand ? 0 : 1);
}

QString needStandingName(NeedStanding standing, NeedOrigin origin) {
    switch (standing) {
    case NeedStanding::Own:
        return origin == NeedOrigin::Sums ? tr("somme des communes du projet") : tr("connu");
    case NeedStanding::OfEpci:
        return tr("secret ; valeur de l'EPCI à côté");
    case NeedStanding::Small:
        return tr("dénominateur trop petit");
    case NeedStanding::Secret:
        return tr("secret");
    case NeedStanding::Unavailable:
        return tr("non disponible");
    case NeedStanding::Absent:
        return tr("hors du fichier");
    }
    return {};
}

QString needStandingShort(NeedStanding standing) {
    switch (standing) {
    case NeedStanding::Own:
        return {};
    case NeedStanding::Small:
        return tr("trop petit");
    case NeedStanding::OfEpci:
    case NeedStanding::Secret:
        return tr("secret");
    case NeedStanding::Unavailable:
        return tr("non disponible");
    case NeedStanding::Absent:
        return tr("hors du fichier");
    }
    return {};
}

QString needHeading(const NeedStudy& study) {
    QStringList parts;
    if (study.communes.year != 0) {
        parts << QString::number(study.communes.year);
    }
    for (const std::string& producer : study.producers()) {
        parts << QString::fromStdString(producer);
    }
    const QString name = capitalised(needIndicatorName(study.indicator));
    return parts.empty() ? name : tr("%1 (%2)").arg(name, parts.join(QStringLiteral(", ")));
}

QString needSourcesText(const NeedStudy& study) {
    QStringList sources;
    for (const NeedDataSet* set : study.communes.sets) {
        QStringList parts{QString::fromStdString(set->producer), needSetName(*set)};
        for (const std::string& part : {set->date, set->licence}) {
            if (!part.empty()) {
                parts << QString::fromStdString(part);
            }
        }
        sources << parts.join(QStringLiteral(", "));
    }
    return tr("Données : %1. Formule : %2.")
        .arg(sources.join(QStringLiteral("\u00A0; ")), QString::fromStdString(formulaText(study.indicator)));
}

QString needCountsText(const NeedStudy& study) {
    QStringList parts{
        counted(study.count(NeedStanding::Own), tr("%1 commune connue"), tr("%1 communes connues"))};
    const std::size_t byEpci = study.count(NeedStanding::OfEpci);
    const std::size_t secret = study.count(NeedStanding::Secret) + byEpci;
    if (secret > 0) {
        parts << counted(secret, tr("%1 sous secret"), tr("%1 sous secret"));
    }
    if (byEpci > 0) {
        parts << counted(byEpci, tr("dont %1 dont l'EPCI a une valeur"),
                         tr("dont %1 dont l'EPCI a une valeur"));
    }
    if (const std::size_t small = study.count(NeedStanding::Small); small > 0) {
        parts << counted(small, tr("%1 au dénominateur de moins de %2"),
                         tr("%1 au dénominateur de moins de %2"))
                     .arg(decimalText(study.question.leastDenominator, 0));
    }
    if (const std::size_t none = study.count(NeedStanding::Unavailable); none > 0) {
        parts << counted(none, tr("%1 non disponible"), tr("%1 non disponibles"));
    }
    if (const std::size_t absent = study.count(NeedStanding::Absent); absent > 0) {
        parts << counted(absent, tr("%1 absente du fichier"), tr("%1 absentes du fichier"));
    }
    return parts.join(QStringLiteral(", "));
}

QString needLegendNote(const NeedMap& map) {
    QStringList lines{tr("%1.").arg(needHeading(map.study)), tr("%1.").arg(needCountsText(map.study))};
    const std::size_t epcis = map.epcisClassed;
    lines << (epcis == 0 ? tr("Classes : %1 ; borne inférieure comprise.").arg(nameOf(map.classes.method))
                         : tr("Classes : %1, sur %2 et %3 ; borne inférieure comprise.")
                               .arg(nameOf(map.classes.method), communesText(map.communesClassed),
                                    counted(epcis, tr("%1 EPCI"), tr("%1 EPCI"))));
    return lines.join(u' ');
}

QString nameOf(ClassMethod method) {
    switch (method) {
    case ClassMethod::Quantiles:
        return tr("quantiles");
    case ClassMethod::Jenks:
        return tr("seuils naturels (Jenks)");
    case ClassMethod::Q6:
        return tr("Q6 (5, 27,5, 50, 72,5 et 95 %)");
    case ClassMethod::Fixed:
        return tr("bornes fixées");
    }
    return {};
}

QString nameOf(NeedSide side) {
    switch (side) {
    case NeedSide::Great:
        return tr("fort");
    case NeedSide::Little:
        return tr("faible");
    case NeedSide::Unknown:
        return tr("inconnu");
    }
    return {};
}

QString nameOf(CoverSide side) {
    switch (side) {
    case CoverSide::Covered:
        return tr("couverte");
    case CoverSide::Blank:
        return tr("zone blanche");
    case CoverSide::NotAttested:
        return tr("non attestée");
    }
    return {};
}

QString needCaveats() {
    return tr(
        "Une zone blanche n'est pas sans aucune action ; une commune couverte n'a pas pour autant ses besoins "
        "satisfaits.");
}

} // namespace maillage
