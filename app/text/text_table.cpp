#include "app/text/text_table.hpp"

#include <QStringList>

namespace maillage {

QString spreadsheetText(const TextTable& table) {
    const auto line = [](const std::vector<QString>& cells) {
        return QStringList(cells.begin(), cells.end()).join(u'\t') + u'\n';
    };
    QString text = line(table.header);
    for (const auto& row : table.rows) {
        text += line(row);
    }
    return text;
}

} // namespace maillage
