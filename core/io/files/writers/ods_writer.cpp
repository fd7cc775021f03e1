#include "core/base/date.hpp"
#include "core/base/error.hpp"
#include "core/base/saving_time.hpp"
#include "core/base/text.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/io/files/writers/workbook.hpp"
#include "core/base/xml_text.hpp"
#include "core/io/files/writers/zip_writer.hpp"

#include <map>

namespace maillage {

namespace {

constexpr std::string_view kOdsType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr std::string_view kXmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kNamespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
    R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
    R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
    R"( xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0")"
    R"( xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0")"
    R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
    R"( xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2")"
    R"( xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2")";

std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + xmlText(value) + "\"";
}

/// How the numbers of a column are shown, by a name that tells: "n3" three decimals, "i" an integer…
std::string numberStyleOf(const ColumnMeaning& meaning) {
    switch (meaning.kind) {
    case CellKind::Text:
        return "t";
    case CellKind::Integer:
        return meaning.unit.empty() ? "i" : "g";
    case CellKind::Number:
        return "n" + formatInteger(meaning.decimals);
    case CellKind::Percent:
        return "p" + formatInteger(meaning.decimals);
    case CellKind::Date:
        return "d";
    }
    return "t";
}

std::string numberStyle(const std::string& name, const ColumnMeaning& meaning) {
    const std::string digits = " number:min-integer-digits=\"1\" number:decimal-places=\"" +
                               formatInteger(meaning.decimals) + "\" number:min-decimal-places=\"" +
                               formatInteger(meaning.decimals) + "\"";
    const std::string head = " style:name=\"N-" + name + "\"";
    switch (meaning.kind) {
    case CellKind::Text:
        return "<number:text-style" + head + "><number:text-content/></number:text-style>";
    case CellKind::Integer:
    case CellKind::Number: {
        const bool isGrouped = meaning.kind == CellKind::Number || !meaning.unit.empty();
        return "<number:number-style" + head + "><number:number" + digits +
               (isGrouped ? " number:grouping=\"true\"" : "") + "/></number:number-style>";
    }
    case CellKind::Percent:
        return "<number:percentage-style" + head + "><number:number" + digits +
               "/><number:text>\u00A0%</number:text></number:percentage-style>";
    case CellKind::Date:
        return "<number:date-style" + head +
               "><number:day number:style=\"long\"/><number:text>/</number:text>"
               "<number:month number:style=\"long\"/><number:text>/</number:text>"
               "<number:year number:style=\"long\"/></number:date-style>";
    }
    return {};
}

/// The rule of a column's cells where they have allowed values: its name tells which column of which sheet.
std::string validationName(std::size_t sheet, std::size_t column) {
    return "choix-" + formatCount(sheet + 1) + "-" + formatCount(column + 1);
}

/// `validation`: the attribute of the rule, empty without one.
std::string cellOf(const std::string& cell, const ColumnMeaning& meaning, const std::string& validation) {
    const std::string style = validation + " table:style-name=\"C-" + numberStyleOf(meaning) + "\"";
    const std::string shown = "><text:p>" + xmlText(cell) + "</text:p></table:table-cell>";
    if (meaning.kind == CellKind::Date && Date::parse(cell)) {
        return "<table:table-cell" + style + " office:value-type=\"date\"" +
               attribute("office:date-value", cell) + shown;
    }
    const bool isNumeric = meaning.kind != CellKind::Date && meaning.kind != CellKind::Text;
    if (const auto number = isNumeric ? numberIn(cell) : std::nullopt) {
        const char* type = meaning.kind == CellKind::Percent ? "percentage" : "float";
        return "<table:table-cell" + style + attribute("office:value-type", type) +
               attribute("office:value", formatShortest(*number)) + shown;
    }
    // Lines of a cell are paragraphs; a text that begins as a formula is a string all the same.
    std::string paragraphs;
    for (std::size_t from = 0; from <= cell.size();) {
        const std::size_t end = std::min(cell.find('\n', from), cell.size());
        paragraphs += "<text:p>" + odsText(std::string_view(cell).substr(from, end - from)) + "</text:p>";
        from = end + 1;
    }
    return "<table:table-cell" + validation + " table:style-name=\"C-t\" office:value-type=\"string\">" +
           paragraphs + "</table:table-cell>";
}

std::string sheetXml(const std::string& name, std::size_t rank, const Table& table) {
    std::string xml = "<table:table" + attribute("table:name", name) + ">";
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        xml += "<table:table-column table:style-name=\"W-" + formatCount(rank) + "-" + formatCount(c) +
               "\" table:default-cell-style-name=\"C-" +
               numberStyleOf(c < table.meanings.size() ? table.meanings[c] : ColumnMeaning{}) + "\"/>";
    }
    xml += "<table:table-header-rows><table:table-row>";
    for (const std::string& column : table.columns) {
        xml += "<table:table-cell table:style-name=\"C-title\" office:value-type=\"string\"><text:p>" +
               odsText(column) + "</text:p></table:table-cell>";
    }
    xml += "</table:table-row></table:table-header-rows>";
    for (const std::vector<std::string>& row : table.rows) {
        xml += "<table:table-row>";
        for (std::size_t c = 0; c < row.size(); ++c) {
            const ColumnMeaning meaning = c < table.meanings.size() ? table.meanings[c] : ColumnMeaning{};
            const std::string validation =
                meaning.choices.empty() ? std::string()
                                        : attribute("table:content-validation-name", validationName(rank, c));
            xml += row[c].empty() ? "<table:table-cell" + validation + "/>"
                                  : cellOf(row[c], meaning, validation);
        }
        xml += "</table:table-row>";
    }
    return xml + "</table:table>";
}

/// A list to choose from; another value is warned of, not refused.
std::string validationsXml(const Workbook& workbook) {
    std::string xml;
    for (std::size_t i = 0; i < workbook.size(); ++i) {
        const std::vector<ColumnMeaning>& meanings = workbook[i].table.meanings;
        for (std::size_t c = 0; c < meanings.size(); ++c) {
            std::vector<std::string> quoted;
            for (const std::string& choice : meanings[c].choices) {
                quoted.push_back('"' + choice + '"');
            }
            if (!quoted.empty()) {
                xml +=
                    "<table:content-validation" + attribute("table:name", validationName(i, c)) +
                    attribute("table:condition", "of:cell-content-is-in-list(" + joined(quoted, ";") + ")") +
                    " table:allow-empty-cell=\"true\" table:display-list=\"unsorted\">"
                    "<table:error-message table:message-type=\"warning\" table:display=\"true\"/>"
                    "</table:content-validation>";
            }
        }
    }
    return xml.empty() ? xml : "<table:content-validations>" + xml + "</table:content-validations>";
}

/// "A", "Z", "AA".
std::string columnLetters(std::size_t column) {
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return letters;
}

std::string filtersXml(const Workbook& workbook, const std::vector<std::string>& names) {
    std::string xml;
    for (std::size_t i = 0; i < workbook.size(); ++i) {
        const Table& table = workbook[i].table;
        if (table.columns.empty()) {
            continue;
        }
        std::string quoted = "'";
        for (const char c : names[i]) {
            quoted += c == '\'' ? std::string("''") : std::string(1, c);
        }
        quoted += "'.";
        const std::string range = quoted + "A1:" + quoted + columnLetters(table.columns.size() - 1) +
                                  formatCount(table.rows.size() + 1);
        xml += "<table:database-range" + attribute("table:name", "filtre-" + formatCount(i + 1)) +
               attribute("table:target-range-address", range) +
               " table:display-filter-buttons=\"true\" table:contains-header=\"true\"/>";
    }
    return xml.empty() ? xml : "<table:database-ranges>" + xml + "</table:database-ranges>";
}

std::string stylesOf(const Workbook& workbook) {
    std::map<std::string, std::string> kinds{{"t", numberStyle("t", {})}};
    std::string widths;
    for (std::size_t i = 0; i < workbook.size(); ++i) {
        const Table& table = workbook[i].table;
        for (const ColumnMeaning& meaning : table.meanings) {
            const std::string name = numberStyleOf(meaning);
            kinds.emplace(name, numberStyle(name, meaning));
        }
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            constexpr double kMillimetresPerLetter = 2.1;
            widths += "<style:style style:family=\"table-column\" style:name=\"W-" + formatCount(i) + "-" +
                      formatCount(c) + "\"><style:table-column-properties style:column-width=\"" +
                      formatFixed(columnWidth(table, c) * kMillimetresPerLetter, 1) + "mm\"/></style:style>";
        }
    }
    std::string xml;
    for (const auto& [name, style] : kinds) {
        xml += style + "<style:style style:family=\"table-cell\" style:name=\"C-" + name +
               "\" style:data-style-name=\"N-" + name + "\"/>";
    }
    return xml +
           "<style:style style:family=\"table-cell\" style:name=\"C-title\" style:data-style-name=\"N-t\">"
           "<style:table-cell-properties fo:background-color=\"#DCE6F0\" fo:wrap-option=\"wrap\" "
           "style:vertical-align=\"top\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>" +
           widths;
}

std::string contentXml(const Workbook& workbook, const std::vector<std::string>& names) {
    std::string xml = std::string(kXmlHead) + "<office:document-content" + std::string(kNamespaces) +
                      "><office:automatic-styles>" + stylesOf(workbook) +
                      "</office:automatic-styles><office:body><office:spreadsheet>" +
                      validationsXml(workbook);
    for (std::size_t i = 0; i < workbook.size(); ++i) {
        xml += sheetXml(names[i], i, workbook[i].table);
    }
    return xml + filtersXml(workbook, names) +
           "</office:spreadsheet></office:body></office:document-content>";
}

/// The first row of each sheet stays in view.
std::string settingsXml(const std::vector<std::string>& names) {
    const auto item = [](const char* name, const char* type, const char* value) {
        return std::string("<config:config-item config:name=\"") + name + "\" config:type=\"" + type + "\">" +
               value + "</config:config-item>";
    };
    std::string sheets;
    for (const std::string& name : names) {
        sheets += "<config:config-item-map-entry" + attribute("config:name", name) + ">" +
                  item("VerticalSplitMode", "short", "2") + item("VerticalSplitPosition", "int", "1") +
                  item("ActiveSplitRange", "short", "2") + item("PositionBottom", "int", "1") +
                  "</config:config-item-map-entry>";
    }
    return std::string(kXmlHead) + "<office:document-settings" + std::string(kNamespaces) +
           "><office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
           "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>" +
           item("ViewId", "string", "view1") + "<config:config-item-map-named config:name=\"Tables\">" +
           sheets +
           "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
           "</config:config-item-set></office:settings></office:document-settings>";
}

std::string metaXml(std::string_view carried) {
    std::string properties;
    for (const auto& [name, value] : propertiesOf(carried)) {
        properties += "<meta:user-defined" + attribute("meta:name", name) + ">" + xmlText(value) +
                      "</meta:user-defined>";
    }
    return std::string(kXmlHead) + "<office:document-meta" + std::string(kNamespaces) +
           "><office:meta><meta:generator>Maillage</meta:generator><meta:creation-date>" +
           savingTime().substr(0, 19) + "</meta:creation-date>" + properties +
           "</office:meta></office:document-meta>";
}

std::string manifestXml() {
    std::string xml = std::string(kXmlHead) +
                      "<manifest:manifest "
                      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                      "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" "
                      "manifest:version=\"1.2\"" +
                      attribute("manifest:media-type", kOdsType) + "/>";
    for (const char* part : {"content.xml", "styles.xml", "settings.xml", "meta.xml"}) {
        xml += std::string("<manifest:file-entry manifest:full-path=\"") + part +
               "\" manifest:media-type=\"text/xml\"/>";
    }
    return xml + "</manifest:manifest>";
}

} // namespace

std::string odsBytes(const Workbook& workbook, const std::string& shownPath, std::string_view carried) {
    const std::vector<std::string> names = sheetNames(workbook);
    const std::string styles = std::string(kXmlHead) + "<office:document-styles" + std::string(kNamespaces) +
                               "><office:styles/></office:document-styles>";
    try {
        return zipBytes({{"mimetype", std::string(kOdsType), false},
                         {"content.xml", contentXml(workbook, names)},
                         {"styles.xml", styles},
                         {"settings.xml", settingsXml(names)},
                         {"meta.xml", metaXml(carried)},
                         {"META-INF/manifest.xml", manifestXml()}});
    } catch (const ZipFailure& failure) {
        throw Error(ErrorCode::WriteFailed, {shownPath, failure.message});
    }
}

} // namespace maillage
