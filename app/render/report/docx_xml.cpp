#include "app/render/report/docx_xml.hpp"

#include <cmath>

namespace maillage {

namespace {

constexpr double kEmuPerCentimetre = 360000; // what drawings are measured in

} // namespace

void DocxXml::name(const char* prefix, const char* uri) {
    writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), QLatin1String(uri));
}

void DocxXml::value(const char* element, const QString& text, const char* key) {
    writeEmptyElement(QLatin1String(element));
    writeAttribute(QLatin1String(key), text);
}

void DocxXml::startParagraph(const char* style) {
    writeStartElement(QStringLiteral("w:p"));
    writeStartElement(QStringLiteral("w:pPr"));
    value("w:pStyle", QLatin1String(style));
}

void DocxXml::run(const QString& text, bool isBold) {
    writeStartElement(QStringLiteral("w:r"));
    if (isBold) {
        writeStartElement(QStringLiteral("w:rPr"));
        writeEmptyElement(QStringLiteral("w:b"));
        writeEndElement();
    }
    writeStartElement(QStringLiteral("w:t"));
    writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    writeCharacters(text);
    writeEndElement();
    writeEndElement();
}

void DocxXml::paragraph(const char* style, const QString& text) {
    startParagraph(style);
    writeEndElement();
    run(text);
    writeEndElement();
}

void DocxXml::field(const char* part) {
    writeStartElement(QStringLiteral("w:r"));
    value("w:fldChar", QLatin1String(part), "w:fldCharType");
    writeEndElement();
}

void DocxXml::drawing(int count, const QString& name, QSizeF centimetres, const QString& title,
                      const QString& description) {
    const QString number = QString::number(count);
    const QString width = QString::number(std::llround(centimetres.width() * kEmuPerCentimetre));
    const QString height = QString::number(std::llround(centimetres.height() * kEmuPerCentimetre));
    startParagraph("Normal");
    writeEndElement();
    writeStartElement(QStringLiteral("w:r"));
    writeStartElement(QStringLiteral("w:drawing"));
    writeStartElement(QStringLiteral("wp:inline"));
    writeEmptyElement(QStringLiteral("wp:extent"));
    writeAttribute(QStringLiteral("cx"), width);
    writeAttribute(QStringLiteral("cy"), height);
    writeEmptyElement(QStringLiteral("wp:docPr"));
    writeAttribute(QStringLiteral("id"), number);
    writeAttribute(QStringLiteral("name"), title);
    writeAttribute(QStringLiteral("descr"), description);
    writeStartElement(QStringLiteral("a:graphic"));
    writeStartElement(QStringLiteral("a:graphicData"));
    writeAttribute(QStringLiteral("uri"),
                   QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture"));
    writeStartElement(QStringLiteral("pic:pic"));
    writeStartElement(QStringLiteral("pic:nvPicPr"));
    writeEmptyElement(QStringLiteral("pic:cNvPr"));
    writeAttribute(QStringLiteral("id"), number);
    writeAttribute(QStringLiteral("name"), name + QStringLiteral(".png"));
    writeEmptyElement(QStringLiteral("pic:cNvPicPr"));
    writeEndElement();
    writeStartElement(QStringLiteral("pic:blipFill"));
    value("a:blip", name, "r:embed");
    writeStartElement(QStringLiteral("a:stretch"));
    writeEmptyElement(QStringLiteral("a:fillRect"));
    writeEndElement();
    writeEndElement();
    writeStartElement(QStringLiteral("pic:spPr"));
    writeStartElement(QStringLiteral("a:xfrm"));
    writeEmptyElement(QStringLiteral("a:off"));
    writeAttribute(QStringLiteral("x"), QStringLiteral("0"));
    writeAttribute(QStringLiteral("y"), QStringLiteral("0"));
    writeEmptyElement(QStringLiteral("a:ext"));
    writeAttribute(QStringLiteral("cx"), width);
    writeAttribute(QStringLiteral("cy"), height);
    writeEndElement();
    writeStartElement(QStringLiteral("a:prstGeom"));
    writeAttribute(QStringLiteral("prst"), QStringLiteral("rect"));
    writeEndElement();
    for (int open = 0; open < 8; ++open) { // spPr, pic, graphicData, graphic, inline, drawing, r, p
        writeEndElement();
    }
}

} // namespace maillage
