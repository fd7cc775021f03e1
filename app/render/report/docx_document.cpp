#include "app/render/report/docx_xml.hpp"
#include "app/render/report/office_document.hpp"
#include "app/render/report/office_parts.hpp"
#include "app/render/report/report_pictures.hpp"
#include "app/text/language.hpp"
#include "app/text/texts.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/io/files/writers/zip_writer.hpp"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr double kWidth = 17.0;             // of the text, in centimetres
constexpr double kTwipsPerCentimetre = 567; // a twentieth of a point

class DocxContent {
public:
    DocxContent(const ReportDocument& document, const Monitor& monitor)
        : m_document(document), m_monitor(monitor), m_xml(&m_bytes) {}

    std::vector<ZipEntry> entries() {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("w:document"));
        m_xml.name("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        m_xml.name("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        m_xml.name("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        m_xml.name("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        m_xml.name("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        m_xml.writeStartElement(QStringLiteral("w:body"));
        m_xml.paragraph("Title", m_document.title);
        m_xml.paragraph("Subtitle", m_document.subtitle);
        m_xml.paragraph("Note", bylineText(m_document));
        writeContents();
        const auto count = static_cast<double>(m_document.blocks.size());
        double done = 0;
        for (const ReportBlock& block : m_document.blocks) {
            m_monitor.step(done++ / count);
            std::visit([&](const auto& one) { write(one); }, block);
        }
        writeSection();
        m_xml.writeEndDocument();
        m_entries.push_back({"word/document.xml", bytesOfPart(m_bytes)});
        m_entries.push_back({"word/_rels/document.xml.rels", relations()});
        return std::move(m_entries);
    }

private:
    /// A field, filled in already: Word makes it again with its pages on demand.
    void writeContents() {
        m_xml.paragraph("TOCHeading", tr("Sommaire"));
        bool isFirst = true;
        const auto begin = [&] {
            if (isFirst) {
                m_xml.field("begin");
                m_xml.writeStartElement(QStringLiteral("w:r"));
                m_xml.writeTextElement(QStringLiteral("w:instrText"), QStringLiteral("TOC \\o \"1-2\" \\h"));
                m_xml.writeEndElement();
                m_xml.field("separate");
                isFirst = false;
            }
        };
        for (const ReportBlock& block : m_document.blocks) {
            const auto* heading = std::get_if<ReportHeading>(&block);
            if (heading != nullptr && heading->level <= kContentsLevels) {
                m_xml.startParagraph(heading->level == 1 ? "TOC1" : "TOC2");
                m_xml.writeEndElement();
                begin();
                m_xml.run(heading->text);
                m_xml.writeEndElement();
            }
        }
        m_xml.startParagraph("Normal");
        m_xml.writeEndElement();
        begin();
        m_xml.field("end");
        m_xml.writeEndElement();
    }

    void write(const ReportHeading& heading) {
        m_xml.paragraph(heading.level == 1   ? "Heading1"
                        : heading.level == 2 ? "Heading2"
                                             : "Heading3",
                        heading.text);
    }
    void write(const ReportParagraph& one) {
        m_xml.paragraph(one.kind == ParagraphKind::Note ? "Note" : "Normal", one.text);
    }
    void write(const ReportList& list) {
        for (const QString& item : list.items) {
            m_xml.startParagraph("ListParagraph");
            m_xml.writeStartElement(QStringLiteral("w:numPr"));
            m_xml.value("w:ilvl", QStringLiteral("0"));
            m_xml.value("w:numId", QStringLiteral("1"));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
            m_xml.run(item);
            m_xml.writeEndElement();
        }
    }

    void cell(int width, const QString& text, bool isNumber, bool isHeader) {
        m_xml.writeStartElement(QStringLiteral("w:tc"));
        m_xml.writeStartElement(QStringLiteral("w:tcPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:tcW"));
        m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(width));
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
        m_xml.writeEndElement();
        m_xml.startParagraph("TableText");
        if (isNumber) {
            m_xml.value("w:jc", QStringLiteral("right"));
        }
        m_xml.writeEndElement();
        m_xml.run(text, isHeader);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void row(const std::vector<QString>& cells, const ReportTable& table, const std::vector<int>& widths,
             bool isHeader) {
        m_xml.writeStartElement(QStringLiteral("w:tr"));
        m_xml.writeStartElement(QStringLiteral("w:trPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:cantSplit"));
        if (isHeader) {
            m_xml.writeEmptyElement(QStringLiteral("w:tblHeader"));
        }
        m_xml.writeEndElement();
        for (std::size_t k = 0; k < cells.size(); ++k) {
            cell(widths[k], cells[k], table.columns[k].isNumber && !isHeader, isHeader);
        }
        m_xml.writeEndElement();
    }
    void write(const ReportTable& table) {
        m_xml.paragraph("Caption", table.caption);
        std::vector<int> widths;
        for (std::size_t k = 0; k < table.columns.size(); ++k) {
            widths.push_back(static_cast<int>(std::lround(kWidth * kTwipsPerCentimetre * table.shareOf(k))));
        }
        m_xml.writeStartElement(QStringLiteral("w:tbl"));
        m_xml.writeStartElement(QStringLiteral("w:tblPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:tblW"));
        m_xml.writeAttribute(QStringLiteral("w:w"), QStringLiteral("5000"));
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("pct"));
        m_xml.writeStartElement(QStringLiteral("w:tblBorders"));
        for (const char* side : {"w:bottom", "w:insideH"}) {
            m_xml.writeEmptyElement(QLatin1String(side));
            m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("single"));
            m_xml.writeAttribute(QStringLiteral("w:sz"), QStringLiteral("4"));
            m_xml.writeAttribute(QStringLiteral("w:color"), QStringLiteral("D5DADF"));
        }
        m_xml.writeEndElement();
        m_xml.value("w:tblLayout", QStringLiteral("fixed"), "w:type");
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("w:tblGrid"));
        for (const int width : widths) {
            m_xml.value("w:gridCol", QString::number(width), "w:w");
        }
        m_xml.writeEndElement();
        row(table.table.header, table, widths, true);
        for (const auto& cells : table.table.rows) {
            row(cells, table, widths, false);
        }
        m_xml.writeEndElement();
        m_xml.startParagraph("TableText"); // two tables without a paragraph between them would be one
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void write(const ReportMap& map) {
        const ReportPicture picture = pictureOf(map);
        const QString name = QStringLiteral("map%1").arg(++m_pictures);
        m_xml.paragraph("Caption", map.caption);
        m_xml.drawing(m_pictures, name, picture.centimetres, map.caption, map.description);
        m_entries.push_back({"word/media/" + name.toStdString() + ".png", bytesOfPart(picture.png), false});
    }

    void writeSection() {
        m_xml.writeStartElement(QStringLiteral("w:sectPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:footerReference"));
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("default"));
        m_xml.writeAttribute(QStringLiteral("r:id"), QStringLiteral("footer"));
        m_xml.writeEmptyElement(QStringLiteral("w:pgSz"));
        m_xml.writeAttribute(QStringLiteral("w:w"), QStringLiteral("11906"));
        m_xml.writeAttribute(QStringLiteral("w:h"), QStringLiteral("16838"));
        m_xml.writeEmptyElement(QStringLiteral("w:pgMar"));
        for (const char* side : {"w:top", "w:right", "w:bottom", "w:left"}) {
            m_xml.writeAttribute(QLatin1String(side), QStringLiteral("1134"));
        }
        for (const char* side : {"w:header", "w:footer"}) {
            m_xml.writeAttribute(QLatin1String(side), QStringLiteral("567"));
        }
        m_xml.writeAttribute(QStringLiteral("w:gutter"), QStringLiteral("0"));
        m_xml.writeEndElement();
    }

    [[nodiscard]] std::string relations() const {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        const QString base =
            QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
        xml.writeStartDocument();
        xml.writeStartElement(QStringLiteral("Relationships"));
        xml.writeAttribute(QStringLiteral("xmlns"),
                           QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships"));
        const auto relation = [&](const QString& id, const QString& type, const QString& target) {
            xml.writeEmptyElement(QStringLiteral("Relationship"));
            xml.writeAttribute(QStringLiteral("Id"), id);
            xml.writeAttribute(QStringLiteral("Type"), base + type);
            xml.writeAttribute(QStringLiteral("Target"), target);
        };
        relation(QStringLiteral("styles"), QStringLiteral("styles"), QStringLiteral("styles.xml"));
        relation(QStringLiteral("numbering"), QStringLiteral("numbering"), QStringLiteral("numbering.xml"));
        relation(QStringLiteral("footer"), QStringLiteral("footer"), QStringLiteral("footer1.xml"));
        for (int k = 1; k <= m_pictures; ++k) {
            relation(QStringLiteral("map%1").arg(k), QStringLiteral("image"),
                     QStringLiteral("media/map%1.png").arg(k));
        }
        xml.writeEndDocument();
        return bytesOfPart(bytes);
    }

    const ReportDocument& m_document;
    const Monitor& m_monitor;
    QByteArray m_bytes;
    DocxXml m_xml;
    std::vector<ZipEntry> m_entries;
    int m_pictures = 0;
};

std::string coreOf(const ReportDocument& document) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("cp:coreProperties"));
    xml.writeAttribute(
        QStringLiteral("xmlns:cp"),
        QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeTextElement(QStringLiteral("dc:title"), document.title);
    xml.writeTextElement(QStringLiteral("dc:creator"),
                         document.author.isEmpty() ? QStringLiteral("Maillage") : document.author);
    xml.writeTextElement(QStringLiteral("dc:language"), currentLanguage() == Language::English
                                                            ? QStringLiteral("en-GB")
                                                            : QStringLiteral("fr-FR"));
    xml.writeEndDocument();
    return bytesOfPart(bytes);
}

/// Properties of one's own, whose numbers begin at 2 (ECMA-376, part 1, 22.3).
std::string customOf(const ReportDocument& document) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("Properties"));
    xml.writeDefaultNamespace(
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"));
    xml.writeNamespace(QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"),
                       QStringLiteral("vt"));
    int number = 2;
    for (const auto& [name, value] : propertiesOf(carriedBy(document))) {
        xml.writeStartElement(QStringLiteral("property"));
        xml.writeAttribute(QStringLiteral("fmtid"), QStringLiteral("{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"));
        xml.writeAttribute(QStringLiteral("pid"), QString::number(number++));
        xml.writeAttribute(QStringLiteral("name"), QString::fromStdString(name));
        xml.writeTextElement(QStringLiteral("vt:lpwstr"), QString::fromStdString(value));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytesOfPart(bytes);
}

} // namespace

std::string docxBytes(const ReportDocument& document, const Monitor& monitor) {
    QByteArray styles = packagePart("docx-styles.xml");
    styles.replace("LANGUAGE", currentLanguage() == Language::English ? "en-GB" : "fr-FR");
    std::vector<ZipEntry> parts{{"[Content_Types].xml", bytesOfPart(packagePart("docx-types.xml"))},
                                {"_rels/.rels", bytesOfPart(packagePart("docx-package.xml"))}};
    std::ranges::move(DocxContent(document, monitor).entries(), std::back_inserter(parts));
    parts.push_back({"word/styles.xml", bytesOfPart(styles)});
    parts.push_back({"word/numbering.xml", bytesOfPart(packagePart("docx-numbering.xml"))});
    parts.push_back({"word/footer1.xml", bytesOfPart(packagePart("docx-footer.xml"))});
    parts.push_back({"docProps/core.xml", coreOf(document)});
    parts.push_back({"docProps/custom.xml", customOf(document)});
    return zipBytes(parts);
}

} // namespace maillage
