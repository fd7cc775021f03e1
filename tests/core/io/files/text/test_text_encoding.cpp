#include "core/io/files/text/text_encoding.hpp"

#include "core/io/files/text/code_pages.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace std::string_view_literals;

namespace {

const std::string kCommunes =
    "Châtel-Montagne;Saint-Pourçain-sur-Sioule;Ainay-le-Château;Cérilly;Rongères\r\n"
    "L’Étoile;Hérisson;Saint-Germain-des-Fossés;Le Vilhain à côté;Œuvre d’été\r\n";

/// The text in a set of 256 signs.
std::string inPage(std::string_view utf8, CodePage page) {
    std::string bytes;
    const auto& signs = upperSigns(page);
    for (std::size_t at = 0; at < utf8.size();) {
        std::size_t length = 1;
        while (at + length < utf8.size() && (static_cast<unsigned char>(utf8[at + length]) & 0xC0U) == 0x80) {
            ++length;
        }
        const std::string_view one = utf8.substr(at, length);
        char byte = one.front();
        for (std::size_t i = 0; length > 1 && i < signs.size(); ++i) {
            std::string sign;
            appendUtf8(sign, signs[i]);
            byte = sign == one ? static_cast<char>(0x80 + i) : byte;
        }
        bytes += byte;
        at += length;
    }
    return bytes;
}

std::string inUtf16(std::string_view ascii, bool bigEndian) {
    std::string bytes;
    for (const char c : ascii) {
        bytes += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    }
    return bytes;
}

DiagnosticCode firstCode(const DecodedText& decoded) {
    REQUIRE(decoded.diagnostics.size() == 1);
    return decoded.diagnostics.front().code;
}

} // namespace

TEST_CASE("Windows-1252 is read without a word, Mac Roman is named") {
    const DecodedText windows = decodedText(inPage(kCommunes, CodePage::Windows1252));
    CHECK(windows.text == kCommunes);
    CHECK(windows.diagnostics.empty());
    const DecodedText mac = decodedText(inPage(kCommunes, CodePage::MacRoman));
    CHECK(mac.text == kCommunes);
    CHECK(mac.diagnostics == std::vector<Diagnostic>{{DiagnosticCode::TextReadAs, {"Mac Roman"}}});
}

TEST_CASE("DOS text is named, also with few accents") {
    const std::string names = "Châtel-Montagne;Saint-Pourçain;Cérilly;VICHY;Rongères\r\n";
    const DecodedText decoded = decodedText(inPage(names, CodePage::Dos850));
    CHECK(decoded.text == names);
    CHECK(firstCode(decoded) == DiagnosticCode::TextReadAs);
    for (const char* few :
         {"Montluçon;Cérilly", "Hérisson", "MONTLUÇON;CÉRILLY;Étang", "Ainay-le-Château;Châtel;Montluçon"}) {
        INFO(few);
        CHECK(decodedText(inPage(few, CodePage::MacRoman)).text == few);
        CHECK(decodedText(inPage(few, CodePage::Dos850)).text == few);
        CHECK(decodedText(inPage(few, CodePage::Windows1252)).text == few);
    }
}

TEST_CASE("a text in no set that is known is told once") {
    const DecodedText decoded =
        decodedText("\xD0\xF0\xE8\xE2\xE5\xF2 \xD0\xF0\xE8\xE2\xE5\xF2\nVichy\n\xCC\xEE\xF1\xEA\xE2\xE0\n");
    CHECK(firstCode(decoded) == DiagnosticCode::TextEncodingUnsure);
}

TEST_CASE("UTF-16 is read with and without its mark") {
    for (const bool bigEndian : {false, true}) {
        const std::string bytes = inUtf16("a\tb\r\n1\t2\r\n", bigEndian);
        CHECK(decodedText(bytes).text == "a\tb\r\n1\t2\r\n");
        CHECK(decodedText((bigEndian ? "\xFE\xFF" : "\xFF\xFE") + bytes).text == "a\tb\r\n1\t2\r\n");
    }
    CHECK(decodedText(std::string("\xFF\xFE\x3D\xD8\x00\xDE\x53\x01"sv)).text == "😀œ");
}

TEST_CASE("one byte of another set in UTF-8 is mended aloud") {
    const DecodedText decoded = decodedText("Châtel;x\nrelev\xE9;y\n");
    CHECK(decoded.text == "Châtel;x\nrelevé;y\n");
    CHECK(decoded.diagnostics ==
          std::vector<Diagnostic>{{DiagnosticCode::TextBytesRepaired, {"1", "2", "relevé"}}});
}

TEST_CASE("accents spoilt before are mended once for the file, what is lost is told") {
    const DecodedText decoded = decodedText("nom\nChÃ¢tel-Montagne;Saint-PourÃ§ain\nLâ€™Ã‰toile\nÃƒÂ©tang\n");
    CHECK(decoded.text == "nom\nChâtel-Montagne;Saint-Pourçain\nL’Étoile\nétang\n");
    CHECK(decoded.diagnostics ==
          std::vector<Diagnostic>{
              {DiagnosticCode::TextUnspoilt, {"3", "2", "ChÃ¢tel-Montagne", "Châtel-Montagne"}}});
    const DecodedText lost = decodedText("nom\nCh\xEF\xBF\xBDtel\n");
    CHECK(lost.diagnostics ==
          std::vector<Diagnostic>{{DiagnosticCode::TextSpoilt, {"1", "2", "Ch\xEF\xBF\xBDtel"}}});
}

TEST_CASE("good French is not mended") {
    for (const char* good : {"« CAFÉ»", "«Â»", "PÂTÉ À L’ŒUVRE…", "Ô là ! 20 °C – 30 €", "naïve Œdipe Ÿ"}) {
        const DecodedText decoded = decodedText(good);
        CHECK(decoded.text == good);
        CHECK(decoded.diagnostics.empty());
    }
}

TEST_CASE("a few control signs are left out aloud, many are no text") {
    const DecodedText decoded =
        decodedText(std::string("code;nom de la commune\n03001;Ab\0rest et la suite du texte\n\x1A"sv));
    CHECK(decoded.text == "code;nom de la commune\n03001;Abrest et la suite du texte\n");
    CHECK(decoded.diagnostics == std::vector<Diagnostic>{{DiagnosticCode::TextControlsDropped, {"1", "2"}}});
    CHECK(decodedText("a;b\n1;2\n\x1A").diagnostics.empty());
    CHECK_FALSE(decodedText(std::string("\1\2\3abc"sv)).isText);
}
