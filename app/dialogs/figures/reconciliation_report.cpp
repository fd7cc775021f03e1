#include "app/dialogs/figures/reconciliation_report.hpp"

#include <QStringList>

namespace maillage {

namespace {

QString htmlRow(const std::vector<QString>& cells, const QString& tag) {
    QString row;
    for (const QString& cell : cells) {
        row += QStringLiteral("<%1 align='left'>%2</%1>").arg(tag, cell.toHtmlEscaped());
    }
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

} // namespace

QString htmlOf(const std::vector<TextSection>& sections) {
    QString html;
    for (const TextSection& section : sections) {
        html +=
            QStringLiteral("<h4>%1</h4><ul style='margin-left:-18px'>").arg(section.title.toHtmlEscaped());
        for (const QString& sentence : section.sentences) {
            html += QStringLiteral("<li style='margin-bottom:3px'>%1</li>").arg(sentence.toHtmlEscaped());
        }
        html += QStringLiteral("</ul>");
    }
    return html;
}

QString htmlOf(const ReconciliationReport& report) {
    QString html = QStringLiteral("<h2>%1</h2>").arg(report.title.toHtmlEscaped());
    if (!report.table.rows.empty()) {
        html += QStringLiteral("<table cellspacing='0' cellpadding='3' border='1'>") +
                htmlRow(report.table.header, QStringLiteral("th"));
        for (const auto& row : report.table.rows) {
            html += htmlRow(row, QStringLiteral("td"));
        }
        html += QStringLiteral("</table>");
    }
    if (!report.notice.isEmpty()) {
        html += QStringLiteral("<p>%1</p>").arg(report.notice.toHtmlEscaped());
    }
    return html + htmlOf(report.sections);
}

QString plainTextOf(const ReconciliationReport& report) {
    QStringList parts{report.title + u'\n'};
    if (!report.table.rows.empty()) {
        parts << spreadsheetText(report.table);
    }
    if (!report.notice.isEmpty()) {
        parts << report.notice + u'\n';
    }
    for (const TextSection& section : report.sections) {
        parts << section.title + u'\n' + section.sentences.join(u'\n') + u'\n';
    }
    return parts.join(u'\n');
}

} // namespace maillage
