#include "app/render/pdf/pdf_finish.hpp"

#include "app/render/pdf/marked_content.hpp"
#include "app/render/pdf/pdf_metadata.hpp"
#include "app/render/pdf/pdf_places.hpp"
#include "app/text/language.hpp"
#include "core/base/error.hpp"

// The library asks those who do not use its old pointers to say so.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace maillage {

namespace {

using Object = QPDFObjectHandle;

constexpr double kPointsPerUnit = 72.0 / 2540; // of a hundredth of a millimetre

Object textObject(const QString& words) {
    return Object::newUnicodeString(words.toStdString());
}

Object nameObject(const char* role) {
    return Object::newName("/" + std::string(role));
}

Object destinationOf(const Object& page) {
    Object array = Object::newArray();
    array.appendItem(page);
    array.appendItem(Object::newName("/XYZ"));
    for (int k = 0; k < 3; ++k) {
        array.appendItem(Object::newNull());
    }
    return array;
}

class Finisher {
public:
    Finisher(QPDF& pdf, const PdfStructure& structure)
        : m_pdf(pdf),
          m_structure(structure),
          m_pages(pdf.getAllPages()),
          m_layers(addLayers(pdf, structure)) {}

    void finish() {
        Object root = m_pdf.getRoot();
        const std::string language = currentLanguage() == Language::English ? "en-GB" : "fr-FR";
        root.replaceKey("/Lang", Object::newString(language));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        addMetadata(root, language);
        addBookmarks(root);
        addStructure(root);
        addPlaces(m_pages, *m_structure.places);
    }

private:
    void addMetadata(Object& root, const std::string& language) {
        Object packet = m_pdf.newStream(xmpOf(m_structure.about, language));
        packet.replaceDict(Object::parse("<< /Type /Metadata /Subtype /XML >>"));
        root.replaceKey("/Metadata", packet);
        Object info = m_pdf.getTrailer().getKey("/Info");
        if (info.isDictionary() && !m_structure.about.author.isEmpty()) {
            info.replaceKey("/Author", textObject(m_structure.about.author));
        }
    }

    void addBookmarks(Object& root) {
        if (m_structure.bookmarks.empty()) {
            return;
        }
        Object outlines = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
        addBookmarksBelow(outlines, 0, 0);
        root.replaceKey("/Outlines", outlines);
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    /// Those from `begin` that lie deeper than `level`; returns one past the last.
    std::size_t addBookmarksBelow(Object& parent, std::size_t begin, int level) {
        const std::vector<PdfBookmark>& all = m_structure.bookmarks;
        Object last = Object::newNull();
        int count = 0;
        std::size_t k = begin;
        while (k < all.size() && all[k].level > level) {
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", textObject(all[k].title));
            item.replaceKey("/Dest", destinationOf(m_pages.at(all[k].page)));
            item.replaceKey("/Parent", parent);
            if (last.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                last.replaceKey("/Next", item);
                item.replaceKey("/Prev", last);
            }
            last = item;
            ++count;
            k = addBookmarksBelow(item, k + 1, all[k].level);
        }
        if (count > 0) {
            parent.replaceKey("/Last", last);
            // Closed below the first level: a reader shows chapters first.
            parent.replaceKey("/Count", Object::newInteger(level == 0 ? count : -count));
        }
        return k;
    }

    void addStructure(Object& root) {
        Object tree = m_pdf.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
        std::vector<std::string> roles;
        for (const PdfElement& element : m_structure.elements) {
            roles.emplace_back(element.role);
            m_elements.push_back(elementObject(element, tree));
        }
        Object numbers = Object::newArray(); // what each page's pieces, and each link, belong to
        int key = 0;
        for (Object& page : m_pages) {
            markPage(page, roles, numbers, key++);
        }
        for (const PdfLink& link : m_structure.links) {
            addLink(link, numbers, key++);
        }
        Object parents = m_pdf.makeIndirectObject(Object::newDictionary());
        parents.replaceKey("/Nums", numbers);
        tree.replaceKey("/K", m_elements.front());
        tree.replaceKey("/ParentTree", parents);
        tree.replaceKey("/ParentTreeNextKey", Object::newInteger(key));
        root.replaceKey("/StructTreeRoot", tree);
        root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    }

    Object elementObject(const PdfElement& element, const Object& tree) {
        Object object = m_pdf.makeIndirectObject(Object::parse("<< /Type /StructElem /K [] >>"));
        object.replaceKey("/S", nameObject(element.role));
        if (m_elements.empty()) {
            object.replaceKey("/P", tree);
        } else {
            Object& parent = m_elements.at(element.parent);
            object.replaceKey("/P", parent);
            parent.getKey("/K").appendItem(object);
        }
        if (!element.alternative.isEmpty()) {
            object.replaceKey("/Alt", textObject(element.alternative));
        }
        if (std::string_view(element.role) == "TH") {
            object.replaceKey("/A", Object::parse(element.namesRow ? "<< /O /Table /Scope /Row >>"
                                                                   : "<< /O /Table /Scope /Column >>"));
        }
        return object;
    }

    void markPage(Object& page, const std::vector<std::string>& roles, Object& numbers, int key) {
        std::string drawing;
        Object contents = page.getKey("/Contents");
        const std::vector<Object> streams =
            contents.isArray() ? contents.getArrayAsVector() : std::vector<Object>{contents};
        for (Object stream : streams) {
            const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_all);
            drawing.append(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        }
        const MarkedContent marked = withMarkedContent(drawing, roles);
        page.replaceKey("/Contents", m_pdf.newStream(marked.drawing));
        if (marked.hasLayers) {
            nameLayers(page, m_layers);
        }
        page.replaceKey("/StructParents", Object::newInteger(key));
        page.replaceKey("/Tabs", Object::newName("/S"));
        Object owners = Object::newArray();
        for (std::size_t piece = 0; piece < marked.elements.size(); ++piece) {
            Object element = m_elements.at(marked.elements[piece]);
            Object reference = Object::parse("<< /Type /MCR >>");
            reference.replaceKey("/Pg", page);
            reference.replaceKey("/MCID", Object::newInteger(static_cast<long long>(piece)));
            element.getKey("/K").appendItem(reference);
            owners.appendItem(element);
        }
        numbers.appendItem(Object::newInteger(key));
        numbers.appendItem(m_pdf.makeIndirectObject(owners));
    }

    void addLink(const PdfLink& link, Object& numbers, int key) {
        Object page = m_pages.at(link.page);
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Object corners = Object::newArray();
        for (const double value :
             {link.place.left() * kPointsPerUnit, height - link.place.bottom() * kPointsPerUnit,
              link.place.right() * kPointsPerUnit, height - link.place.top() * kPointsPerUnit}) {
            corners.appendItem(Object::newReal(value, 2));
        }
        Object annotation =
            m_pdf.makeIndirectObject(Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>"));
        annotation.replaceKey("/Rect", corners);
        annotation.replaceKey("/Dest", destinationOf(m_pages.at(link.target)));
        annotation.replaceKey("/StructParent", Object::newInteger(key));
        if (!page.hasKey("/Annots")) {
            page.replaceKey("/Annots", Object::newArray());
        }
        page.getKey("/Annots").appendItem(annotation);
        Object element = m_elements.at(link.element);
        Object reference = Object::parse("<< /Type /OBJR >>");
        reference.replaceKey("/Obj", annotation);
        reference.replaceKey("/Pg", page);
        element.getKey("/K").appendItem(reference);
        numbers.appendItem(Object::newInteger(key));
        numbers.appendItem(element);
    }

    QPDF& m_pdf;
    const PdfStructure& m_structure;
    std::vector<Object> m_pages;
    std::vector<Object> m_elements;
    std::vector<Object> m_layers;
};

} // namespace

QByteArray finishedPdf(const QByteArray& bytes, const PdfStructure& structure, const QString& shown) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        Finisher(pdf, structure).finish();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(written->getBuffer()),
                static_cast<qsizetype>(written->getSize())};
    } catch (const QPDFExc& failure) {
        throw Error(ErrorCode::WriteFailed, {shown.toStdString(), failure.what()});
    }
}

} // namespace maillage
