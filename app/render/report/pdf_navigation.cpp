#include "app/render/report/pdf_navigation.hpp"

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

Object text(const QString& words) {
    return Object::newUnicodeString(words.toStdString());
}

Object destination(Object page) {
    Object array = Object::newArray();
    array.appendItem(page);
    array.appendItem(Object::newName("/XYZ"));
    for (int k = 0; k < 3; ++k) {
        array.appendItem(Object::newNull());
    }
    return array;
}

class Outlines {
public:
    Outlines(QPDF& pdf, const std::vector<Object>& pages) : m_pdf(pdf), m_pages(pages) {}

    /// Of `all`, those from `begin` that lie deeper than `parent`; returns one past the last, and how many
    /// items the reader shows of them.
    std::size_t add(Object& parent, const std::vector<ReportBookmark>& all, std::size_t begin, int level) {
        Object last = Object::newNull();
        int count = 0;
        std::size_t k = begin;
        while (k < all.size() && all[k].level > level) {
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(all[k].title));
            item.replaceKey("/Dest", destination(m_pages.at(all[k].page)));
            item.replaceKey("/Parent", parent);
            if (last.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                last.replaceKey("/Next", item);
                item.replaceKey("/Prev", last);
            }
            last = item;
            ++count;
            k = add(item, all, k + 1, all[k].level);
        }
        if (count > 0) {
            parent.replaceKey("/Last", last);
            // Closed below the first level: a reader shows chapters first.
            parent.replaceKey("/Count", Object::newInteger(level == 0 ? count : -count));
        }
        return k;
    }

private:
    QPDF& m_pdf;
    const std::vector<Object>& m_pages;
};

void addLink(QPDF& pdf, Object page, Object target, const QRectF& place) {
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    Object corners = Object::newArray();
    for (const double value : {place.left() * kPointsPerUnit, height - place.bottom() * kPointsPerUnit,
                               place.right() * kPointsPerUnit, height - place.top() * kPointsPerUnit}) {
        corners.appendItem(Object::newReal(value, 2));
    }
    Object link = Object::newDictionary();
    link.replaceKey("/Type", Object::newName("/Annot"));
    link.replaceKey("/Subtype", Object::newName("/Link"));
    link.replaceKey("/Rect", corners);
    link.replaceKey("/Border", Object::parse("[0 0 0]"));
    link.replaceKey("/Dest", destination(target));
    if (!page.hasKey("/Annots")) {
        page.replaceKey("/Annots", Object::newArray());
    }
    page.getKey("/Annots").appendItem(pdf.makeIndirectObject(link));
}

} // namespace

QByteArray withNavigation(const QByteArray& bytes, const ReportPages& laid, const QString& shown) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const std::vector<Object> pages = pdf.getAllPages();
        Object root = pdf.getRoot();
        root.replaceKey("/Lang",
                        Object::newString(currentLanguage() == Language::English ? "en-GB" : "fr-FR"));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        if (!laid.bookmarks.empty()) {
            Object outlines = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
            Outlines(pdf, pages).add(outlines, laid.bookmarks, 0, 0);
            root.replaceKey("/Outlines", outlines);
            root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
        }
        for (const ReportLink& link : laid.links) {
            addLink(pdf, pages.at(link.page), pages.at(link.target), link.place);
        }
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
