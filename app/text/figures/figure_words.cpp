#include "app/text/figures/figure_words.hpp"

#include "app/text/language.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <array>
#include <cmath>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

// Of a type without "::" in its name, or lupdate takes what follows for that of another scope.
using AllWords = std::array<FigureWords, kFigureCount>;
constexpr AllWords kWords{
    FigureWords{.id = FigureId::Communes, .label = QT_TR_NOOP("communes")},
    FigureWords{.id = FigureId::CentreSocial,
                .label = QT_TR_NOOP("communes couvertes par un centre social"),
                .row = QT_TR_NOOP("couvertes par un centre social"),
                .panel = QT_TR_NOOP("avec un centre social"),
                .page = QT_TR_NOOP("Centre social"),
                .fiche = QT_TR_NOOP("Communes avec un centre social"),
                .ficheInhabitants = QT_TR_NOOP("Habitants de ces communes"),
                .inhabitants = QT_TR_NOOP("habitants couverts par un centre social"),
                .formula = QT_TR_NOOP(
                    "communes dans le territoire déclaré d'un centre social agréé, sur toutes les communes"),
                .stateShare = QT_TR_NOOP("%1 des communes ont un centre social"),
                .stateNumber = QT_TR_NOOP("%1 ont un centre social")},
    FigureWords{
        .id = FigureId::SansCentreSocial,
        .label = QT_TR_NOOP("communes non couvertes par un centre social"),
        .row = QT_TR_NOOP("non couvertes par un centre social"),
        .compared = QT_TR_NOOP("communes sans centre social"),
        .panel = QT_TR_NOOP("sans centre social"),
        .formula = QT_TR_NOOP(
            "communes dans le territoire déclaré d'aucun centre social agréé, sur toutes les communes"),
        .stateShare = QT_TR_NOOP("%1 des communes n'ont pas de centre social"),
        .stateNumber = QT_TR_NOOP("%1 n'ont pas de centre social")},
    FigureWords{
        .id = FigureId::EvsSeul,
        .label = QT_TR_NOOP("communes couvertes par un EVS seul"),
        .row = QT_TR_NOOP("couvertes par un EVS seul"),
        .panel = QT_TR_NOOP("communes couvertes par un EVS seul"),
        .one = QT_TR_NOOP("commune couverte par un EVS seul"),
        .inhabitants = QT_TR_NOOP("habitants couverts par un EVS seul"),
        .formula = QT_TR_NOOP(
            "communes dans le territoire déclaré d'un EVS agréé et d'aucun centre social, sur toutes les communes"),
        .stateShare = QT_TR_NOOP("%1 des communes n'ont qu'un EVS"),
        .stateNumber = QT_TR_NOOP("%1 n'ont qu'un EVS")},
    FigureWords{
        .id = FigureId::Avs,
        .label = QT_TR_NOOP("communes couvertes par une structure AVS"),
        .row = QT_TR_NOOP("couvertes par une structure AVS"),
        .panel = QT_TR_NOOP("avec une structure AVS"),
        .page = QT_TR_NOOP("Structure AVS"),
        .fiche = QT_TR_NOOP("Communes couvertes"),
        .ficheInhabitants = QT_TR_NOOP("Habitants couverts"),
        .inhabitants = QT_TR_NOOP("habitants couverts par une structure AVS"),
        .formula = QT_TR_NOOP(
            "communes dans le territoire déclaré d'un centre social ou d'un EVS agréé, sur toutes les communes"),
        .stateShare = QT_TR_NOOP("%1 des communes ont une structure AVS"),
        .stateNumber = QT_TR_NOOP("%1 ont une structure AVS")},
    FigureWords{.id = FigureId::ZoneBlanche,
                .label = QT_TR_NOOP("zones blanches"),
                .panel = QT_TR_NOOP("communes en zone blanche"),
                .one = QT_TR_NOOP("commune en zone blanche"),
                .fiche = QT_TR_NOOP("Zones blanches (communes)"),
                .ficheInhabitants = QT_TR_NOOP("Habitants en zone blanche"),
                .inhabitants = QT_TR_NOOP("habitants des zones blanches"),
                .formula = QT_TR_NOOP(
                    "communes dans le territoire déclaré d'aucune structure agréée, sur toutes les communes"),
                .stateShare = QT_TR_NOOP("%1 des communes sont en zone blanche"),
                .stateNumber = QT_TR_NOOP("%1 sont en zone blanche")},
    FigureWords{.id = FigureId::NonAttestee,
                .label = QT_TR_NOOP("communes non attestées"),
                .row = QT_TR_NOOP("non attestées"),
                .panel = QT_TR_NOOP("communes non attestées"),
                .page = QT_TR_NOOP("communes non attestées"),
                .one = QT_TR_NOOP("commune non attestée"),
                .fiche = QT_TR_NOOP("Communes non attestées"),
                .ficheInhabitants = QT_TR_NOOP("Habitants de ces communes"),
                .inhabitants = QT_TR_NOOP("habitants des communes non attestées"),
                .formula =
                    QT_TR_NOOP("communes qu'aucune ligne attestée ne nomme\u00A0: ni couvertes, ni zones "
                               "blanches, sur toutes les communes")},
    FigureWords{.id = FigureId::Patches, .label = QT_TR_NOOP("secteurs de zones blanches")},
    FigureWords{.id = FigureId::Structures,
                .label = QT_TR_NOOP("structures AVS"),
                .formula = QT_TR_NOOP("centres sociaux, puis EVS agréés à cette date")},
    FigureWords{.id = FigureId::CentresSociaux,
                .label = QT_TR_NOOP("centres sociaux"),
                .one = QT_TR_NOOP("centre social"),
                .formula =
                    QT_TR_NOOP("structures dont l'agrément d'animation globale est valable à cette date")},
    FigureWords{.id = FigureId::Evs,
                .label = QT_TR_NOOP("EVS"),
                .formula = QT_TR_NOOP("structures dont l'agrément d'EVS est valable à cette date")},
    FigureWords{.id = FigureId::Acf,
                .label = QT_TR_NOOP("agréments ACF"),
                .one = QT_TR_NOOP("agrément ACF"),
                .formula = QT_TR_NOOP("centres sociaux dont l'agrément ACF est valable à cette date")},
    FigureWords{
        .id = FigureId::TauxAcf,
        .label = QT_TR_NOOP("centres sociaux ayant un agrément ACF"),
        .formula = QT_TR_NOOP(
            "centres sociaux dont l'agrément ACF est valable à cette date, sur tous les centres sociaux")},
    FigureWords{.id = FigureId::Federes,
                .label = QT_TR_NOOP("centres sociaux fédérés"),
                .one = QT_TR_NOOP("centre social fédéré"),
                .formula = QT_TR_NOOP("centres sociaux déclarés fédérés")},
    FigureWords{.id = FigureId::PsJeunes,
                .label = QT_TR_NOOP("projets PS jeunes"),
                .one = QT_TR_NOOP("projet PS jeunes"),
                .formula = QT_TR_NOOP("centres sociaux dont l'agrément PS jeunes est valable à cette date")},
    FigureWords{
        .id = FigureId::QpvSansStructure,
        .label = QT_TR_NOOP("QPV sans structure"),
        .panel = QT_TR_NOOP("QPV sans structure, sur %1"),
        .page = QT_TR_NOOP("QPV sans structure, sur %1"),
        .formula = QT_TR_NOOP(
            "quartiers auxquels aucune structure n'est rattachée, sur tous les quartiers de la génération en vigueur")},
    FigureWords{.id = FigureId::DistanceMediane,
                .label = QT_TR_NOOP("distance médiane à la structure la plus proche"),
                .fiche = QT_TR_NOOP("Distance à la structure la plus proche, médiane")},
    FigureWords{.id = FigureId::DistanceCentile90,
                .label = QT_TR_NOOP("distance de neuf communes sur dix à la structure la plus proche")},
    FigureWords{.id = FigureId::DistanceMaximum,
                .label = QT_TR_NOOP("distance maximale à la structure la plus proche"),
                .fiche = QT_TR_NOOP("La même, maximum")},
};

constexpr bool isComplete() {
    for (std::size_t i = 0; i < kWords.size(); ++i) {
        if (static_cast<std::size_t>(kWords[i].id) != i || kWords[i].label == nullptr) {
            return false;
        }
    }
    return true;
}
static_assert(isComplete(), "words for each figure, in the order of their ids");

} // namespace

const FigureWords& wordsOf(FigureId id) {
    return kWords.at(static_cast<std::size_t>(id));
}

QString figureWord(FigureId id, const char* FigureWords::*use) {
    const FigureWords& words = wordsOf(id);
    return tr(words.*use != nullptr ? words.*use : words.label);
}

QString figureWord(FigureId id, const char* FigureWords::*use, const FigureValue& value) {
    if (const char* one = wordsOf(id).one; one != nullptr && value.number && isSingular(value.count())) {
        return tr(one);
    }
    QString word = figureWord(id, use);
    if (!word.contains(QStringLiteral("%1"))) {
        return word;
    }
    return value.number ? word.arg(integerText(std::llround(value.whole.value_or(0)))) : figureWord(id);
}

QString countedText(FigureSubject subject, double number) {
    const std::int64_t count = std::llround(number);
    switch (subject) {
    case FigureSubject::Communes:
        return counted(count, tr("%1 commune"), tr("%1 communes"));
    case FigureSubject::Inhabitants:
        return inhabitantsText(count);
    case FigureSubject::Structures:
        return counted(count, tr("%1 structure"), tr("%1 structures"));
    case FigureSubject::Qpvs:
        return tr("%1 QPV").arg(integerText(count));
    case FigureSubject::Patches:
        return counted(count, tr("%1 secteur"), tr("%1 secteurs"));
    case FigureSubject::Kilometres:
        break;
    }
    return numberText(subject, number); // with its unit
}

QString boundText(const Figure& figure, bool withHypotheses, const QString& number) {
    return boundText(figure.bound(withHypotheses), number);
}

QString boundText(FigureBound bound, const QString& number) {
    switch (bound) {
    case FigureBound::AtLeast:
        return tr("au moins %1").arg(number);
    case FigureBound::AtMost:
        return tr("au plus %1").arg(number);
    case FigureBound::None:
        break;
    }
    return number;
}

QString unknownText() {
    return tr("–");
}

QString valueText(const Figure& figure, const FigureValue& value) {
    return value.number ? boundText(value.bound, numberText(figure.subject, *value.number)) : unknownText();
}

QString changeText(const Figure& figure, const FigureValue& before, const FigureValue& after) {
    return before.number && after.number ? signedNumberText(figure.subject, *before.number, *after.number)
                                         : unknownText();
}

QString knownText(const FigureValue& value, bool isUnderScenario) {
    const auto supposed = static_cast<std::int64_t>(value.supposed.value_or(0));
    if (supposed == 0) {
        return {};
    }
    return isUnderScenario ? tr("dont supposé %1").arg(integerText(supposed))
                           : tr("attesté %1, supposé %2")
                                 .arg(integerText(value.count() - supposed), integerText(supposed));
}

QString peopleText(const CommuneGroup& group) {
    return peopleText(group.population, group.populationUnknown, group.count);
}

QString sizeText(const CommuneGroup& group) {
    return QStringLiteral("%1, %2").arg(communesText(group.count), peopleText(group));
}

QString numberText(FigureSubject subject, double number, bool isPlain) {
    if (subject == FigureSubject::Kilometres) {
        return isPlain ? QString::fromStdString(formatFixed(number, 3)) : kilometresText(number);
    }
    const std::int64_t count = std::llround(number);
    return isPlain ? QString::number(count) : integerText(count);
}

QString signedNumberText(FigureSubject subject, double from, double to) {
    if (subject != FigureSubject::Kilometres) {
        return signedText(std::llround(to - from));
    }
    const double difference = shownDifference(from, to, 1);
    const QString text = kilometresText(difference);
    return difference > 0 ? u'+' + text : text;
}

} // namespace maillage
