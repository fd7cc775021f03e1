#include "app/text/needs/need_words.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "app/text/needs/need_measure_words.hpp"
#include "core/base/text.hpp"

#include <array>
#include <cmath>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

struct NeedWord {
    const char* id;
    const char* words;
};

constexpr auto kIndicatorWords = std::to_array<NeedWord>({
    {"niveau_de_vie", QT_TR_NOOP("niveau de vie médian")},
    {"pauvrete", QT_TR_NOOP("taux de pauvreté")},
    {"menages_allocataires", QT_TR_NOOP("part des ménages allocataires de la Caf")},
    {"personnes_couvertes", QT_TR_NOOP("part de la population couverte par une prestation de la Caf")},
    {"rsa", QT_TR_NOOP("part des ménages au RSA")},
    {"quotient_800", QT_TR_NOOP("part des allocataires au quotient familial sous 800 €")},
    {"monoparentales", QT_TR_NOOP("part des familles monoparentales parmi les familles avec enfants")},
    {"asf", QT_TR_NOOP("foyers à l'ASF pour 100 familles monoparentales")},
    {"ages_75", QT_TR_NOOP("part des 75 ans et plus")},
    {"seuls_80", QT_TR_NOOP("part des 80 ans et plus vivant seuls")},
    {"jeunes_15_29", QT_TR_NOOP("part des 15-29 ans")},
    {"moins_de_15", QT_TR_NOOP("part des moins de 15 ans")},
    {"chomage", QT_TR_NOOP("taux de chômage au sens du recensement (15-64 ans)")},
    {"chomage_15_24", QT_TR_NOOP("taux de chômage au sens du recensement (15-24 ans)")},
    {"sans_voiture", QT_TR_NOOP("part des ménages sans voiture")},
    {"sans_diplome", QT_TR_NOOP("part des 15 ans et plus non scolarisés sans diplôme")},
    {"population_qpv", QT_TR_NOOP("part de la population en quartier prioritaire")},
});

/// By the beginning of a set's id; years follow it.
constexpr auto kSetWords = std::to_array<NeedWord>({
    {"insee-comparateur", QT_TR_NOOP("Comparateur de territoires")},
    {"insee-filosofi", QT_TR_NOOP("Filosofi, revenus et pauvreté")},
    {"insee-couples-familles-menages", QT_TR_NOOP("Recensement : couples, familles, ménages")},
    {"insee-structure-population", QT_TR_NOOP("Recensement : évolution et structure de la population")},
    {"insee-dossier-complet", QT_TR_NOOP("Dossier complet")},
    {"insee-melodi", QT_TR_NOOP("fichier long (Melodi)")},
    {"insee-bpe", QT_TR_NOOP("Base permanente des équipements")},
    {"cnaf-s_ben_com_f", QT_TR_NOOP("Cafdata : toutes prestations par commune")},
    {"cnaf-ndur", QT_TR_NOOP("Cafdata : allocataires par commune")},
    {"cnaf-bca", QT_TR_NOOP("Cafdata : base communale allocataires")},
    {"cnaf-txcouv", QT_TR_NOOP("Cafdata : taux de couverture en accueil du jeune enfant")},
    {"dares-demandeurs-emploi", QT_TR_NOOP("Demandeurs d'emploi par commune")},
    {"anct-france-services", QT_TR_NOOP("France services")},
});

bool isWhole(double number) {
    return std::abs(number - std::round(number)) < 1e-9;
}

QString countsOf(NeedLevel level, std::size_t count) {
    const auto number = static_cast<std::int64_t>(count);
    switch (level) {
    case NeedLevel::Commune:
        return counted(number, tr("%1 commune connue"), tr("%1 communes connues"));
    case NeedLevel::Epci:
        return counted(number, tr("%1 EPCI connu"), tr("%1 EPCI connus"));
    case NeedLevel::Departement:
        return counted(number, tr("%1 département connu"), tr("%1 départements connus"));
    case NeedLevel::Qpv:
        return counted(number, tr("%1 quartier connu"), tr("%1 quartiers connus"));
    }
    return {};
}

} // namespace

QString needMeasureName(const NeedMeasure& measure) {
    if (QString known = knownMeasureName(measure.stem); !known.isEmpty()) {
        return known;
    }
    return QString::fromStdString(measure.label.empty() ? measure.stem : measure.label);
}

QString needIndicatorName(const NeedIndicator& indicator) {
    for (const NeedWord& word : kIndicatorWords) {
        if (indicator.label.empty() && indicator.id == word.id) {
            return tr(word.words);
        }
    }
    return QString::fromStdString(indicator.label.empty() ? indicator.id : indicator.label);
}

QString needSetName(const NeedDataSet& set) {
    if (!set.title.empty()) {
        return printable(QString::fromStdString(set.title));
    }
    for (const NeedWord& word : kSetWords) {
        if (set.id.starts_with(word.id)) {
            const std::string rest = set.id.substr(std::string_view(word.id).size());
            const bool isYear = rest.size() == 5 && rest.front() == '-' && isAllDigits(rest.substr(1));
            return isYear ? tr("%1 (%2)").arg(tr(word.words), QString::fromStdString(rest.substr(1)))
                          : tr(word.words);
        }
    }
    return printable(QString::fromStdString(set.file));
}

QString needLevelName(NeedLevel level) {
    switch (level) {
    case NeedLevel::Commune:
        return tr("commune");
    case NeedLevel::Epci:
        return tr("EPCI");
    case NeedLevel::Departement:
        return tr("département");
    case NeedLevel::Qpv:
        return tr("quartier prioritaire");
    }
    return {};
}

QString needStateName(NeedState state) {
    switch (state) {
    case NeedState::Known:
        return tr("connu");
    case NeedState::Secret:
        return tr("secret");
    case NeedState::Unavailable:
        return tr("non disponible");
    case NeedState::Absent:
        return tr("hors du fichier");
    }
    return {};
}

QString needCountsText(NeedLevel level, const NeedCounts& counts) {
    QStringList parts{countsOf(level, counts.known)};
    if (counts.secret > 0) {
        parts << tr("%1 sous secret").arg(countText(counts.secret));
    }
    if (counts.unavailable > 0) {
        parts << counted(counts.unavailable, tr("%1 non disponible"), tr("%1 non disponibles"));
    }
    if (counts.absent > 0) {
        parts << tr("%1 hors du fichier").arg(countText(counts.absent));
    }
    return parts.join(QStringLiteral(", "));
}

QString needNumberText(double number, const QString& unit) {
    if (unit == QStringLiteral("%")) {
        constexpr double kWhole = 100;
        return percentText(number / kWhole, isWhole(number) ? 0 : 1);
    }
    return isWhole(number) ? integerText(static_cast<std::int64_t>(std::llround(number)))
                           : decimalText(number, 1);
}

QString needValueText(const NeedValue& value, const QString& unit) {
    return value.isKnown() ? needNumberText(value.value, unit) : needStateName(value.state);
}

QString needBoundsText(const NeedValue& value, const QString& unit) {
    if (!value.bounds || !(value.bounds->min < value.bounds->max)) {
        return {};
    }
    if (std::isinf(value.bounds->max)) {
        return tr("%1 au moins").arg(needNumberText(value.bounds->min, unit));
    }
    return tr("de %1 à %2")
        .arg(needNumberText(value.bounds->min, {}), needNumberText(value.bounds->max, unit));
}

} // namespace maillage
