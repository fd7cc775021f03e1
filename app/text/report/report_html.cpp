#include "app/text/report/report_html.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

class Html {
public:
    explicit Html(bool asksProof) : m_asksProof(asksProof) {}

    void add(const ReportHeading& heading) {
        element(QStringLiteral("h%1").arg(heading.level), heading.text);
    }
    void add(const ReportParagraph& paragraph) {
        const bool isNote = paragraph.kind == ParagraphKind::Note;
        element(isNote ? QStringLiteral("small") : QStringLiteral("p"), paragraph.text);
        if (m_asksProof && !paragraph.figures.empty()) {
            QStringList links;
            for (const FigureId id : paragraph.figures) {
                const std::string_view name = figureOf(id).keys.published;
                links << QStringLiteral("<a href=\"figure:%1\">%2</a>")
                             .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                                  figureWord(id, &FigureWords::row).toHtmlEscaped());
            }
            m_html += QStringLiteral("<p><small>%1</small></p>")
                          .arg(tr("D'où vient : %1").arg(links.join(tr(", "))));
        }
    }
    void add(const ReportList& list) {
        m_html += QStringLiteral("<ul>");
        for (const QString& item : list.items) {
            element(QStringLiteral("li"), item);
        }
        m_html += QStringLiteral("</ul>\n");
    }
    void add(const ReportTable& table) {
        m_html += QStringLiteral("<p><b>%1</b></p>\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">")
                      .arg(table.caption.toHtmlEscaped());
        row(table.table.header, table, QStringLiteral("th"));
        for (const auto& cells : table.table.rows) {
            row(cells, table, QStringLiteral("td"));
        }
        m_html += QStringLiteral("</table>\n");
    }
    void add(const ReportMap& /*map*/) {}

    [[nodiscard]] const QString& text() const { return m_html; }

private:
    void element(const QString& name, const QString& text) {
        m_html += QStringLiteral("<%1>%2</%1>\n").arg(name, text.toHtmlEscaped());
    }
    void row(const std::vector<QString>& cells, const ReportTable& table, const QString& name) {
        m_html += QStringLiteral("<tr>");
        for (std::size_t k = 0; k < cells.size(); ++k) {
            m_html +=
                QStringLiteral("<%1 align=\"%2\">%3</%1>")
                    .arg(name, table.columns[k].isNumber ? QStringLiteral("right") : QStringLiteral("left"),
                         cells[k].toHtmlEscaped());
        }
        m_html += QStringLiteral("</tr>\n");
    }

    bool m_asksProof;
    QString m_html;
};

class Plain {
public:
    void add(const ReportHeading& heading) { m_lines << QString() << heading.text; }
    void add(const ReportParagraph& paragraph) { m_lines << paragraph.text; }
    void add(const ReportList& list) {
        for (const QString& item : list.items) {
            m_lines << QStringLiteral("• ") + item;
        }
    }
    void add(const ReportTable& table) {
        m_lines << QString() << table.caption << spreadsheetText(table.table);
    }
    void add(const ReportMap& /*map*/) {}

    [[nodiscard]] QString text() const { return m_lines.join(u'\n').trimmed(); }

private:
    QStringList m_lines;
};

template <typename Writer>
QString written(const ReportDocument& document, Writer writer) {
    for (const ReportBlock& block : document.blocks) {
        std::visit([&](const auto& one) { writer.add(one); }, block);
    }
    return writer.text();
}

} // namespace

QString htmlOf(const ReportDocument& document, bool asksProof) {
    return written(document, Html(asksProof));
}

QString plainTextOf(const ReportDocument& document) {
    return written(document, Plain());
}

} // namespace maillage
