// How the command line speaks: its sentences and tables, on standard output and standard error.
#pragma once

#include "app/text/text_table.hpp"
#include "core/model/project.hpp"

#include <QString>

namespace maillage {

/// A sentence of the command line, French in any language of the window; it is written with its no-break
/// spaces.
[[nodiscard]] QString tr(const char* sentence);

/// A table for --format texte or csv: one header row; numbers come formatted.
using OutputTable = TextTable;
void printText(const OutputTable& table);
/// The same, and of no rows the sentence alone: a header over nothing tells nothing.
void printTable(const OutputTable& table, const QString& ofNone);
void printCsv(const OutputTable& table);
void printLine(const QString& line);
/// On standard error. "erreur : " and its like are followed by a plain space, which scripts look for.
void printWarning(const QString& line);
/// What gains are without hypotheses; nothing with them.
void printGainBound(bool withHypotheses);
/// The last line of every text: what it rests on, where that is not attested rows alone (basisText).
void printBasis(const Project& project, const Date& date, bool withHypotheses);

} // namespace maillage
