// Core's codes, numbers and dates as words, in the language that is set: what every sentence is made with.
// Longer sentences stand in the folders beside it, by subject; those of errors in app/text/errors.
#pragma once

#include "app/text/french/names.hpp"
#include "app/text/french/typography.hpp"
#include "core/analysis/figures/comparison.hpp"
#include "core/base/diagnostic.hpp"
#include "core/base/error.hpp"
#include "core/carto/map_sheet.hpp"

#include <QDateTime>
#include <QString>

#include <string>
#include <vector>

namespace maillage {

/// The text without what a terminal obeys instead of showing (control characters but tab and end of line) and
/// without marks of direction, which make a name look like another: � in their place.
[[nodiscard]] QString printable(QString text);

/// %1…%9 in one pass, so that a parameter that holds "%2" stays as it is. Parameters come printable, on one
/// line, and cut where they are longer than anybody reads.
[[nodiscard]] QString filledPattern(const QString& pattern, const std::vector<std::string>& parameters);

/// With a capital, as a sentence begins.
[[nodiscard]] QString capitalised(const QString& text);

/// Thousands parted by a narrow no-break space in French, by a comma in English.
[[nodiscard]] QString integerText(std::int64_t value);
[[nodiscard]] QString countText(std::size_t count);
/// The pattern that agrees with the number (isSingular), with the number in its %1 where it has one.
[[nodiscard]] QString counted(std::int64_t count, const QString& one, const QString& several);
[[nodiscard]] QString counted(std::size_t count, const QString& one, const QString& several);
/// "0 commune", "1 commune", "12 communes".
[[nodiscard]] QString communesText(std::size_t count);
[[nodiscard]] QString inhabitantsText(std::int64_t count);
/// With its sign, also when positive: "+12", "−3", "0".
[[nodiscard]] QString signedText(std::int64_t value);
/// Decimal comma in French, decimal point in English.
[[nodiscard]] QString decimalText(double value, int decimals);
/// From one number to another, both as decimalText shows them: what stands between them agrees with what is
/// read, whatever was rounded away.
[[nodiscard]] double shownDifference(double from, double to, int decimals);
/// `share` 0…1 → "69,4 %" with a no-break space, rounded half up; in English "69.4%".
[[nodiscard]] QString percentText(double share, int decimals);
/// A rate as the schéma prints it beside one decimal, each rounded from the share itself: "69 % (69,4 %)".
[[nodiscard]] QString rateText(double share);
[[nodiscard]] QString kilometresText(double kilometres);
/// "340 ko", "1,2 Mo"; in English "340 kB", "1.2 MB".
[[nodiscard]] QString bytesText(std::int64_t bytes);
/// "31 décembre 2022", "31 December 2022".
[[nodiscard]] QString dateText(const Date& date);
/// "14:42", by the clock of this machine.
[[nodiscard]] QString timeText(const QDateTime& moment);
/// "31 décembre 2022 à 14:42".
[[nodiscard]] QString momentText(const QDateTime& moment);

/// The published value as printed ("69 %", "5 communes"), and the computed one, with one decimal where it is
/// a rate.
[[nodiscard]] QString publishedValueText(const PublishedFigure& figure);
[[nodiscard]] QString computedValueText(const PublishedFigure& figure, double computed);

[[nodiscard]] QString nameOf(CoverageClass coverageClass);
/// With what of it is supposed: "centre social, supposé", "centre social et EVS supposé".
[[nodiscard]] QString nameOf(const KnownClass& known);
[[nodiscard]] QString nameOf(Source source);

/// The project's place as a title names it: "de l'Allier" in French, "Allier" in English.
[[nodiscard]] QString placeText(const Settings& settings);
/// The definition in force, as one sentence.
[[nodiscard]] QString definitionText();
/// The licence line of the base map, with date and checksum of a download, or "Fond schématique Maillage".
[[nodiscard]] QString baseMapText(const BaseMap& map);

/// What could not be done, to which file, row and field, and what to do.
[[nodiscard]] QString sentenceOf(const Error& error);
[[nodiscard]] QString sentenceOf(const Diagnostic& diagnostic);

} // namespace maillage
