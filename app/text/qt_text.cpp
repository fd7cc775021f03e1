#include "app/text/qt_text.hpp"

#include "app/text/french/typography.hpp"
#include "app/text/language.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr std::size_t kChecksumTold = 12;

/// The unit as it follows its number.
QString unitText(const PublishedFigure& figure) {
    return (figure.unit == "%" ? currentNumberSigns().beforePercent : QString(kNoBreakSpace)) +
           QString::fromStdString(figure.unit);
}

} // namespace

QString printable(QString text) {
    const auto isObeyed = [](QChar c) {
        const bool isDirection =
            (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return isDirection || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
    };
    for (QChar& c : text) {
        if (isObeyed(c)) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
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

QString counted(std::int64_t count, const QString& one, const QString& several) {
    const QString& pattern = isSingular(count) ? one : several;
    return pattern.contains(QStringLiteral("%1")) ? pattern.arg(integerText(count)) : pattern;
}

QString counted(std::size_t count, const QString& one, const QString& several) {
    return counted(static_cast<std::int64_t>(count), one, several);
}

QString capitalised(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

QString communesText(std::size_t count) {
    return counted(count, tr("%1 commune"), tr("%1 communes"));
}

QString inhabitantsText(std::int64_t count) {
    return counted(count, tr("%1 habitant"), tr("%1 habitants"));
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

double shownDifference(double from, double to, int decimals) {
    const double steps = std::pow(10.0, decimals);
    const auto shown = [&](double value) {
        return std::llround(parseDouble(formatFixed(value, decimals)).value_or(value) * steps);
    };
    return static_cast<double>(shown(to) - shown(from)) / steps;
}

QString percentText(double share, int decimals) {
    const double steps = std::pow(10.0, decimals);
    const double percent = static_cast<double>(roundedHalfUp(100 * share * steps)) / steps;
    return decimalText(percent, decimals) + currentNumberSigns().beforePercent + u'%';
}

QString rateText(double share) {
    return QStringLiteral("%1 (%2)").arg(percentText(share, 0), percentText(share, 1));
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

QString timeText(const QDateTime& moment) {
    return moment.time().toString(QStringLiteral("HH:mm"));
}

QString momentText(const QDateTime& moment) {
    const QDate day = moment.date();
    const Date date(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return tr("%1 à %2", "date, heure").arg(dateText(date), timeText(moment));
}

QString publishedValueText(const PublishedFigure& figure) {
    const int decimals = figure.precision < 1 ? 1 : 0;
    return decimalText(figure.value, decimals) + unitText(figure);
}

QString computedValueText(const PublishedFigure& figure, double computed) {
    if (figure.unit != "%") {
        return decimalText(computed, figure.precision < 1 ? 1 : 0) + unitText(figure);
    }
    return figure.precision < 1 ? percentText(computed / 100, 1) : rateText(computed / 100);
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
    case CoverageClass::NonAttestee:
        return tr("non attestée");
    }
    return {};
}

QString nameOf(const KnownClass& known) {
    const bool bothKinds = known.coverageClass == CoverageClass::CentreSocialEtEvs;
    if (bothKinds && known.supposedCentreSocial != known.supposedEvs) {
        return known.supposedEvs ? tr("centre social et EVS supposé") : tr("centre social supposé et EVS");
    }
    if (!known.isSupposed()) {
        return nameOf(known.coverageClass);
    }
    switch (known.coverageClass) {
    case CoverageClass::CentreSocialEtEvs:
        return tr("centre social et EVS, supposés");
    case CoverageClass::CentreSocial:
        return tr("centre social, supposé");
    case CoverageClass::EvsSeul:
        return tr("EVS seul, supposé");
    case CoverageClass::ZoneBlanche:
        return tr("zone blanche, supposée");
    case CoverageClass::NonAttestee:
        break;
    }
    return nameOf(known.coverageClass);
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

QString placeText(const Settings& settings) {
    if (currentLanguage() == Language::French) {
        return shownName(settings.nameOf);
    }
    static const QRegularExpression kArticle(QStringLiteral("^(l[’']|le |la |les )"));
    return shownName(settings.name).remove(kArticle);
}

QString definitionText() {
    return tr(
        "Définition : une commune est couverte quand elle est dans le territoire d'intervention déclaré "
        "d'une structure agréée à cette date.");
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
