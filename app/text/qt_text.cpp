#include "app/text/qt_text.hpp"

#include "app/text/language.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <QRegularExpression>

#include <array>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(domain);

constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kMinus(0x2212);
constexpr std::size_t kChecksumTold = 12;

/// The unit as it follows its number.
QString unitText(const PublishedFigure& figure) {
    return (figure.unit == "%" ? currentNumberSigns().beforePercent : QString(kNoBreakSpace)) +
           QString::fromStdString(figure.unit);
}

} // namespace

QString typeset(QString text) {
    for (const QChar sign : {QChar(u':'), QChar(u';'), QChar(u'\u00BB')}) {
        text.replace(QStringLiteral(" ") + sign, QString(kNoBreakSpace) + sign);
    }
    return text.replace(QStringLiteral("\u00AB "), QStringLiteral("\u00AB\u00A0"));
}

QString integerText(std::int64_t value) {
    const QString separator = currentNumberSigns().thousands;
    QString digits = QString::number(value < 0 ? -value : value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, separator);
    }
    return value < 0 ? kMinus + digits : digits;
}

QString countText(std::size_t count) {
    return integerText(static_cast<std::int64_t>(count));
}

QString signedText(std::int64_t value) {
    return value > 0 ? u'+' + integerText(value) : integerText(value);
}

QString decimalText(double value, int decimals) {
    const QString fixed = QString::fromStdString(formatFixed(value < 0 ? -value : value, decimals));
    const QString whole = integerText(fixed.section(u'.', 0, 0).toLongLong());
    const QString text =
        decimals == 0 ? whole : whole + currentNumberSigns().decimal + fixed.section(u'.', 1);
    return value < 0 ? kMinus + text : text;
}

QString percentText(double share, int decimals) {
    return decimalText(100 * share, decimals) + currentNumberSigns().beforePercent + u'%';
}

QString kilometresText(double kilometres) {
    return decimalText(kilometres, 1) + kNoBreakSpace + QStringLiteral("km");
}

QString bytesText(std::int64_t bytes) {
    constexpr double kKilo = 1000;
    const double kilobytes = static_cast<double>(bytes) / kKilo;
    return kilobytes < kKilo ? decimalText(kilobytes, 0) + kNoBreakSpace + tr("ko")
                             : decimalText(kilobytes / kKilo, 1) + kNoBreakSpace + tr("Mo");
}

QString dateText(const Date& date) {
    static constexpr std::array<const char*, 12> kMonths{
        QT_TR_NOOP("janvier"),   QT_TR_NOOP("février"), QT_TR_NOOP("mars"),     QT_TR_NOOP("avril"),
        QT_TR_NOOP("mai"),       QT_TR_NOOP("juin"),    QT_TR_NOOP("juillet"),  QT_TR_NOOP("août"),
        QT_TR_NOOP("septembre"), QT_TR_NOOP("octobre"), QT_TR_NOOP("novembre"), QT_TR_NOOP("décembre")};
    const QString day = date.day() == 1 ? tr("1er") : QString::number(date.day());
    return QStringLiteral("%1%4%2%4%3")
        .arg(day, tr(kMonths[date.month() - 1]), QString::number(date.year()), QString(kNoBreakSpace));
}

QString publishedValueText(const PublishedFigure& figure) {
    const int decimals = figure.precision < 1 ? 1 : 0;
    return decimalText(figure.value, decimals) + unitText(figure);
}

QString computedValueText(const PublishedFigure& figure, double computed) {
    return decimalText(computed, figure.unit == "%" ? 1 : 0) + unitText(figure);
}

QString nameOf(CoverageClass coverageClass) {
    switch (coverageClass) {
    case CoverageClass::CentreSocial:
        return tr("centre social");
    case CoverageClass::CentreSocialEtEvs:
        return tr("centre social et EVS");
    case CoverageClass::EvsSeul:
        return tr("EVS seul");
    case CoverageClass::ZoneBlanche:
        return tr("zone blanche");
    }
    return {};
}

QString nameOf(Source source) {
    switch (source) {
    case Source::Schema:
        return tr("schéma");
    case Source::Structure:
        return tr("structure ou Caf");
    case Source::Hypothese:
        return tr("hypothèse, à confirmer");
    }
    return {};
}

QString legendText(const LegendEntry& entry) {
    switch (entry.kind) {
    case LegendKind::CentreSocialEtEvs:
        return tr("Centre social et EVS");
    case LegendKind::CentreSocial:
        return tr("Centre social");
    case LegendKind::EvsSeul:
        return tr("EVS uniquement");
    case LegendKind::ZoneBlanche:
        return tr("Zone blanche : ni centre social ni EVS");
    case LegendKind::Gained:
        return tr("Commune gagnée");
    case LegendKind::Lost:
        return tr("Commune perdue");
    case LegendKind::CoveredInBoth:
        return tr("Commune couverte dans les deux");
    case LegendKind::CoveredInNeither:
        return tr("Zone blanche dans les deux");
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
        return entry.rank == 0 ? tr("Autres secteurs : %1 habitants").arg(integerText(entry.population))
                               : tr("Autour de %1 : %2 habitants")
                                     .arg(QString::fromStdString(entry.name), integerText(entry.population));
    case LegendKind::CircleSize:
        return tr("%1 habitants").arg(integerText(entry.population));
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

QString placeText(const Settings& settings) {
    if (currentLanguage() == Language::French) {
        return QString::fromStdString(settings.nameOf);
    }
    static const QRegularExpression kArticle(QStringLiteral("^(l'|le |la |les )"));
    return QString::fromStdString(settings.name).remove(kArticle);
}

QString definitionText() {
    return tr(
        "Définition : une commune est couverte quand elle est dans le territoire d'intervention déclaré "
        "d'une structure agréée à cette date.");
}

QString reconstitutionText() {
    return tr("reconstitution, à remplacer par la liste de la Caf");
}

QString baseMapText(const BaseMap& map) {
    if (map.isSchematic()) {
        return tr("Fond schématique Maillage");
    }
    const Provenance& p = map.provenance();
    QString text = tr("Fond : %1").arg(QString::fromStdString(p.title));
    if (!p.date.empty()) {
        text += QStringLiteral(", ") + QString::fromStdString(p.date);
    }
    if (!p.licence.empty()) {
        text += QStringLiteral(", ") + QString::fromStdString(p.licence);
    }
    if (const auto day = Date::parse(p.retrieved)) {
        text += tr(", téléchargé le %1").arg(dateText(*day));
    }
    if (!p.sha256.empty()) {
        text += tr(" (SHA-256 %1…)").arg(QString::fromStdString(p.sha256.substr(0, kChecksumTold)));
    }
    return text;
}

} // namespace maillage
