#include "app/cli/terminal/printing.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/io/files/text/csv_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>

namespace maillage {

namespace {

void printRow(const std::vector<QString>& fields) {
    std::vector<std::string> utf8;
    utf8.reserve(fields.size());
    for (const QString& field : fields) {
        utf8.push_back(printable(field).toStdString());
    }
    std::cout << csvRow(utf8);
}

} // namespace

QString tr(const char* sentence) {
    return QCoreApplication::translate("cli", sentence);
}

void printLine(const QString& line) {
    std::cout << printable(line).toStdString() << '\n';
}
void printWarning(const QString& line) {
    QString text = printable(line);
    for (const char* word : {"erreur", "attention", "note"}) {
        const QString start = QString::fromUtf8(word);
        if (text.startsWith(start + QStringLiteral("\u00A0:"))) {
            text[start.size()] = u' ';
        }
    }
    std::cerr << text.toStdString() << '\n';
}

void printGainBound(bool withHypotheses) {
    if (const QString bound = gainBoundText(withHypotheses); !bound.isEmpty()) {
        printLine(bound);
    }
}

void printBasis(const Project& project, const Date& date, bool withHypotheses) {
    if (const QString basis = basisText(project, date, withHypotheses); !basis.isEmpty()) {
        printLine(basis);
    }
}

void printText(const OutputTable& table) {
    std::vector<qsizetype> widths(table.header.size(), 0);
    const auto measure = [&](const std::vector<QString>& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], row[i].size());
        }
    };
    measure(table.header);
    for (const auto& row : table.rows) {
        measure(row);
    }
    const auto print = [&](const std::vector<QString>& row) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += i + 1 == row.size() ? row[i] : row[i].leftJustified(widths[i] + 2);
        }
        // Names are read here; the same table as CSV keeps them as the data say. No width changes.
        printLine(withApostrophes(line));
    };
    print(table.header);
    for (const auto& row : table.rows) {
        print(row);
    }
}

void printTable(const OutputTable& table, const QString& ofNone) {
    if (table.rows.empty()) {
        return printLine(ofNone);
    }
    printText(table);
}

void printCsv(const OutputTable& table) {
    printRow(table.header);
    for (const auto& row : table.rows) {
        printRow(row);
    }
}

} // namespace maillage
