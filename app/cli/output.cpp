#include "app/cli/command.hpp"

#include <algorithm>
#include <iostream>

namespace maillage {

namespace {

QString quoted(const QString& field) {
    const bool plain = std::ranges::none_of(
        field, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return plain ? field : u'"' + QString(field).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

void printRow(const std::vector<QString>& fields) {
    QString line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        line += (i == 0 ? QString() : QString(u',')) + quoted(fields[i]);
    }
    printLine(line);
}

} // namespace

void printLine(const QString& line) {
    std::cout << line.toStdString() << '\n';
}
void printWarning(const QString& line) {
    std::cerr << line.toStdString() << '\n';
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
        printLine(line);
    };
    print(table.header);
    for (const auto& row : table.rows) {
        print(row);
    }
}

void printCsv(const OutputTable& table) {
    printRow(table.header);
    for (const auto& row : table.rows) {
        printRow(row);
    }
}

} // namespace maillage
