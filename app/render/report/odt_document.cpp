#include "app/render/report/office_document.hpp"
#include "app/render/report/office_parts.hpp"
#include "app/render/report/report_pictures.hpp"
#include "app/text/language.hpp"
#include "app/text/texts.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/io/files/writers/zip_writer.hpp"

#include <QXmlStreamWriter>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr double kTextCentimetres = 17;

QString centimetresText(double length) {
    return QStringLiteral("%1cm").arg(length, 0, 'f', 3);
}

/// The roots of content.xml and styles.xml.
void writeNamespaces(QXmlStreamWriter& xml) {
    const auto name = [&](const char* prefix, const char* uri) {
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), QLatin1String(uri));
    };
    name("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    name("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0");
    name("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0");
    name("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0");
    name("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");
    name("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
    name("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
    name("xlink", "http://www.w3.org/1999/xlink");
    name("dc", "http://purl.org/dc/elements/1.1/");
    name("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
}

class OdtContent {
public:
    OdtContent(const ReportDocument& document, const Monitor& monitor)
        : m_document(document), m_monitor(monitor), m_xml(&m_bytes) {}

    std::vector<ZipEntry> entries() {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("office:document-content"));
        writeNamespaces(m_xml);
        writeColumnStyles();
        m_xml.writeStartElement(QStringLiteral("office:body"));
        m_xml.writeStartElement(QStringLiteral("office:text"));
        paragraph(QStringLiteral("Title"), m_document.title);
        paragraph(QStringLiteral("Subtitle"), m_document.subtitle);
        paragraph(QStringLiteral("Note"), bylineText(m_document));
        writeContents();
        const auto count = static_cast<double>(m_document.blocks.size());
        double done = 0;
        for (const ReportBlock& block : m_document.blocks) {
            m_monitor.step(done++ / count);
            std::visit([&](const auto& one) { write(one); }, block);
        }
        m_xml.writeEndDocument();
        m_entries.push_back({"content.xml", bytesOfPart(m_bytes)});
        return std::move(m_entries);
    }

private:
    void start(const QString& element, const QString& style) {
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(QStringLiteral("text:style-name"), style);
    }
    void paragraph(const QString& style, const QString& text) {
        start(QStringLiteral("text:p"), style);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    /// The widths of the columns of every table.
    void writeColumnStyles() {
        m_xml.writeStartElement(QStringLiteral("office:automatic-styles"));
        int table = 0;
        for (const ReportBlock& block : m_document.blocks) {
            const auto* one = std::get_if<ReportTable>(&block);
            if (one == nullptr) {
                continue;
            }
            for (std::size_t k = 0; k < one->columns.size(); ++k) {
                m_xml.writeStartElement(QStringLiteral("style:style"));
                m_xml.writeAttribute(QStringLiteral("style:name"),
                                     QStringLiteral("T%1.%2").arg(table).arg(k));
                m_xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("table-column"));
                m_xml.writeEmptyElement(QStringLiteral("style:table-column-properties"));
                m_xml.writeAttribute(QStringLiteral("style:column-width"),
                                     centimetresText(kTextCentimetres * one->shareOf(k)));
                m_xml.writeEndElement();
            }
            ++table;
        }
        m_xml.writeStartElement(QStringLiteral("style:style"));
        m_xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("cell"));
        m_xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("table-cell"));
        m_xml.writeEmptyElement(QStringLiteral("style:table-cell-properties"));
        m_xml.writeAttribute(QStringLiteral("fo:padding"), QStringLiteral("0.06cm"));
        m_xml.writeAttribute(QStringLiteral("fo:border-bottom"), QStringLiteral("0.02cm solid #d5dadf"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// Filled in already, since a reader need not know how to make it; updated like any other.
    void writeContents() {
        m_xml.writeStartElement(QStringLiteral("text:table-of-content"));
        m_xml.writeAttribute(QStringLiteral("text:name"), QStringLiteral("contents"));
        m_xml.writeAttribute(QStringLiteral("text:protected"), QStringLiteral("true"));
        m_xml.writeStartElement(QStringLiteral("text:table-of-content-source"));
        m_xml.writeAttribute(QStringLiteral("text:outline-level"), QStringLiteral("2"));
        m_xml.writeTextElement(QStringLiteral("text:index-title-template"), tr("Sommaire"));
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("text:index-body"));
        paragraph(QStringLiteral("Heading"), tr("Sommaire"));
        for (const ReportBlock& block : m_document.blocks) {
            const auto* heading = std::get_if<ReportHeading>(&block);
            if (heading != nullptr && heading->level <= kContentsLevels) {
                paragraph(QStringLiteral("Contents_20_%1").arg(heading->level), heading->text);
            }
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void write(const ReportHeading& heading) {
        start(QStringLiteral("text:h"), QStringLiteral("Heading_20_%1").arg(heading.level));
        m_xml.writeAttribute(QStringLiteral("text:outline-level"), QString::number(heading.level));
        m_xml.writeCharacters(heading.text);
        m_xml.writeEndElement();
    }
    void write(const ReportParagraph& one) {
        paragraph(one.kind == ParagraphKind::Note ? QStringLiteral("Note") : QStringLiteral("Text_20_body"),
                  one.text);
    }
    void write(const ReportList& list) {
        start(QStringLiteral("text:list"), QStringLiteral("Bullets"));
        for (const QString& item : list.items) {
            m_xml.writeStartElement(QStringLiteral("text:list-item"));
            paragraph(QStringLiteral("Text_20_body"), item);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void cell(const QString& style, const QString& text) {
        m_xml.writeStartElement(QStringLiteral("table:table-cell"));
        m_xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("cell"));
        m_xml.writeAttribute(QStringLiteral("office:value-type"), QStringLiteral("string"));
        paragraph(style, text);
        m_xml.writeEndElement();
    }
    void write(const ReportTable& table) {
        paragraph(QStringLiteral("Caption"), table.caption);
        m_xml.writeStartElement(QStringLiteral("table:table"));
        m_xml.writeAttribute(QStringLiteral("table:name"), QStringLiteral("T%1").arg(m_tables));
        for (std::size_t k = 0; k < table.columns.size(); ++k) {
            m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
            m_xml.writeAttribute(QStringLiteral("table:style-name"),
                                 QStringLiteral("T%1.%2").arg(m_tables).arg(k));
        }
        ++m_tables;
        m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
        m_xml.writeStartElement(QStringLiteral("table:table-row"));
        for (const QString& text : table.table.header) {
            cell(QStringLiteral("Table_20_Heading"), text);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const auto& row : table.table.rows) {
            m_xml.writeStartElement(QStringLiteral("table:table-row"));
            for (std::size_t k = 0; k < row.size(); ++k) {
                cell(table.columns[k].isNumber ? QStringLiteral("Table_20_Number")
                                               : QStringLiteral("Table_20_Contents"),
                     row[k]);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void write(const ReportMap& map) {
        const ReportPicture picture = pictureOf(map);
        const QString name = QStringLiteral("Pictures/map%1.png").arg(m_pictures++);
        paragraph(QStringLiteral("Caption"), map.caption);
        start(QStringLiteral("text:p"), QStringLiteral("Standard"));
        m_xml.writeStartElement(QStringLiteral("draw:frame"));
        m_xml.writeAttribute(QStringLiteral("draw:name"), QStringLiteral("map%1").arg(m_pictures));
        m_xml.writeAttribute(QStringLiteral("text:anchor-type"), QStringLiteral("as-char"));
        m_xml.writeAttribute(QStringLiteral("svg:width"), centimetresText(picture.centimetres.width()));
        m_xml.writeAttribute(QStringLiteral("svg:height"), centimetresText(picture.centimetres.height()));
        m_xml.writeEmptyElement(QStringLiteral("draw:image"));
        m_xml.writeAttribute(QStringLiteral("xlink:href"), name);
        m_xml.writeAttribute(QStringLiteral("xlink:type"), QStringLiteral("simple"));
        m_xml.writeTextElement(QStringLiteral("svg:title"), map.caption);
        m_xml.writeTextElement(QStringLiteral("svg:desc"), map.description);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_entries.push_back({name.toStdString(), bytesOfPart(picture.png), false});
    }

    const ReportDocument& m_document;
    const Monitor& m_monitor;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::vector<ZipEntry> m_entries;
    int m_tables = 0;
    int m_pictures = 0;
};

std::string manifestOf(const std::vector<ZipEntry>& entries) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.3"));
    const auto entry = [&](const QString& path, const QString& type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
        xml.writeAttribute(QStringLiteral("manifest:media-type"), type);
    };
    entry(QStringLiteral("/"), QStringLiteral("application/vnd.oasis.opendocument.text"));
    for (const ZipEntry& one : entries) {
        const QString name = QString::fromStdString(one.name);
        entry(name, name.endsWith(QStringLiteral(".png")) ? QStringLiteral("image/png")
                                                          : QStringLiteral("text/xml"));
    }
    xml.writeEndDocument();
    return bytesOfPart(bytes);
}

std::string metaOf(const ReportDocument& document) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document-meta"));
    writeNamespaces(xml);
    xml.writeStartElement(QStringLiteral("office:meta"));
    xml.writeTextElement(QStringLiteral("dc:title"), document.title);
    if (!document.author.isEmpty()) {
        xml.writeTextElement(QStringLiteral("meta:initial-creator"), document.author);
    }
    xml.writeTextElement(QStringLiteral("meta:generator"), QStringLiteral("Maillage"));
    for (const auto& [name, value] : propertiesOf(carriedBy(document))) {
        xml.writeStartElement(QStringLiteral("meta:user-defined"));
        xml.writeAttribute(QStringLiteral("meta:name"), QString::fromStdString(name));
        xml.writeCharacters(QString::fromStdString(value));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytesOfPart(bytes);
}

} // namespace

std::string odtBytes(const ReportDocument& document, const Monitor& monitor) {
    std::vector<ZipEntry> parts = OdtContent(document, monitor).entries();
    const bool isEnglish = currentLanguage() == Language::English;
    QByteArray styles = packagePart("odt-styles.xml");
    styles.replace("LANGUAGE", isEnglish ? "en" : "fr").replace("COUNTRY", isEnglish ? "GB" : "FR");
    parts.push_back({"styles.xml", bytesOfPart(styles)});
    parts.push_back({"meta.xml", metaOf(document)});
    parts.push_back({"META-INF/manifest.xml", manifestOf(parts)});
    // Readers know the file by its first entry, which is not compressed.
    parts.insert(parts.begin(), {"mimetype", "application/vnd.oasis.opendocument.text", false});
    return zipBytes(parts);
}

} // namespace maillage
