#include "app/render/pdf/pdf_metadata.hpp"

#include "core/base/xml_text.hpp"
#include "core/io/files/carried/carried_text.hpp"

namespace maillage {

std::string xmpOf(const PdfAbout& about, const std::string& language) {
    std::string xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                      "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" " +
                      std::string(kCarriedNamespace) +
                      ">\n<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
                      xmlText(about.title.toStdString()) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!about.author.isEmpty()) {
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + xmlText(about.author.toStdString()) +
               "</rdf:li></rdf:Seq></dc:creator>\n";
    }
    xmp += "<dc:language><rdf:Bag><rdf:li>" + language +
           "</rdf:li></rdf:Bag></dc:language>\n<xmp:CreatorTool>Maillage</xmp:CreatorTool>\n";
    if (!about.parameters.empty()) {
        xmp += xmlWithText(about.parameters) + "\n";
    }
    return xmp + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace maillage
