#include "app/models/table_copy.hpp"

#include "core/base/date.hpp"

#include <QMimeData>

#include <algorithm>

namespace maillage {

namespace {

/// A column of numbers shows as many decimals as its cells have; one of days is made of dates alone.
ColumnMeaning meaningOf(const TextTable& table, std::size_t column, bool isNumber) {
    int decimals = 0;
    std::size_t filled = 0;
    std::size_t dates = 0;
    for (const std::vector<QString>& cells : table.rows) {
        const QString& cell = cells[column];
        const qsizetype comma = cell.indexOf(u',');
        decimals = std::max(decimals, comma < 0 ? 0 : static_cast<int>(cell.size() - comma - 1));
        filled += cell.isEmpty() ? 0U : 1U;
        dates += Date::parse(cell.toStdString()) ? 1U : 0U;
    }
    if (isNumber) {
        return {decimals > 0 ? CellKind::Number : CellKind::Integer, decimals};
    }
    return {filled > 0 && dates == filled ? CellKind::Date : CellKind::Text};
}

} // namespace

TextTable plainTable(const TableModel& model, const std::vector<int>& rows) {
    TextTable table;
    for (const QString& column : model.columns()) {
        table.header.push_back(column);
    }
    for (const int row : rows) {
        std::vector<QString>& cells = table.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.push_back(model.index(row, column).data(TableModel::kPlainRole).toString().simplified());
        }
    }
    return table;
}

QString htmlTable(const TextTable& table, const std::vector<bool>& isNumber) {
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table><tr>");
    for (const QString& name : table.header) {
        html += QStringLiteral("<th>%1</th>").arg(name.toHtmlEscaped());
    }
    html += QStringLiteral("</tr>");
    for (const std::vector<QString>& cells : table.rows) {
        html += QStringLiteral("<tr>");
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const QString& cell = cells[column];
            if (!isNumber[column]) {
                // Excel, then LibreOffice: a cell of text.
                html += QStringLiteral("<td style=\"mso-number-format:'\\@'\" sdnum=\"1036;0;@\">%1</td>")
                            .arg(cell.toHtmlEscaped());
            } else if (cell.isEmpty()) {
                html += QStringLiteral("<td></td>");
            } else {
                html += QStringLiteral("<td align=\"right\" sdval=\"%1\" sdnum=\"1036;\">%2</td>")
                            .arg(QString(cell).replace(u',', u'.'), cell);
            }
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

QMimeData* copiedRows(const TableModel& model, const std::vector<int>& rows) {
    const TextTable table = plainTable(model, rows);
    std::vector<bool> isNumber;
    for (int column = 0; column < model.columnCount(); ++column) {
        isNumber.push_back(model.isNumber(column));
    }
    auto* data = new QMimeData;
    data->setText(spreadsheetText(table));
    data->setHtml(htmlTable(table, isNumber));
    return data;
}

Table exportedRows(const TableModel& model, const std::vector<int>& rows) {
    const TextTable plain = plainTable(model, rows);
    const auto cellsOf = [](const std::vector<QString>& cells) {
        std::vector<std::string> texts;
        texts.reserve(cells.size());
        for (const QString& cell : cells) {
            texts.push_back(cell.toStdString());
        }
        return texts;
    };
    Table table{{}, cellsOf(plain.header), {}};
    for (const std::vector<QString>& cells : plain.rows) {
        table.rows.push_back(cellsOf(cells));
    }
    for (int column = 0; column < model.columnCount(); ++column) {
        table.meanings.push_back(meaningOf(plain, static_cast<std::size_t>(column), model.isNumber(column)));
    }
    return table;
}

} // namespace maillage
