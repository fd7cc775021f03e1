// The words of WordprocessingML (ECMA-376) that a document is written in.
#pragma once

#include <QSizeF>
#include <QXmlStreamWriter>

namespace maillage {

class DocxXml : public QXmlStreamWriter {
public:
    using QXmlStreamWriter::QXmlStreamWriter;

    /// Declares a namespace of the element that was begun last.
    void name(const char* prefix, const char* uri);
    /// <ELEMENT KEY="text"/>
    void value(const char* element, const QString& text, const char* key = "w:val");
    /// Leaves its properties open: the caller ends them, writes its runs, and ends it.
    void startParagraph(const char* style);
    void run(const QString& text, bool isBold = false);
    void paragraph(const char* style, const QString& text);
    /// "begin", "separate" or "end" of a field.
    void field(const char* part);
    /// A paragraph with a picture of this size in centimetres; `name`, of its relation, and its file with
    /// ".png"; what a screen reader says of it.
    void drawing(int count, const QString& name, QSizeF centimetres, const QString& title,
                 const QString& description);
};

} // namespace maillage
