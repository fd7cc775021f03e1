#include "tests/core/io/files/workbook/workbook_files.hpp"

#include "core/io/files/table_errors.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;
using namespace std::string_view_literals;

namespace {

std::string wordOf(const std::function<void()>& read) {
    const Error error = errorOf(read);
    return error.code() == ErrorCode::FileNotAList ? error.parameters().at(1) : "another error";
}
std::string wordOfBytes(std::string_view bytes, const std::string& name = "l.xls") {
    return wordOf([&] { (void)readFileOf(bytes, name); });
}
std::string wordOfParts(const ZipParts& parts, const std::string& name = "l.xlsx") {
    return wordOf([&] { (void)readParts(parts, name); });
}
/// A compound document with a stream of that name.
std::string compound(std::string_view stream) {
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(504, '\0');
    for (const char c : stream) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

} // namespace

TEST_CASE("a file that holds no list is called what it is") {
    CHECK(wordOfBytes("%PDF-1.7 x") == "pdf");
    CHECK(wordOfBytes("\x89PNG\r\n\x1A\n", "l.png") == "image");
    CHECK(wordOfBytes("\xFF\xD8\xFF\xE0", "l.csv") == "image");
    CHECK(wordOfBytes("MZ\0\0"sv, "l.exe") == "programme");
    CHECK(wordOfBytes("7z\xBC\xAF\x27\x1C\0"sv, "l.7z") == "archive_autre");
    CHECK(wordOfBytes("SQLite format 3\0"sv, "l.gpkg") == "base");
    CHECK(wordOfBytes("{\\rtf1 x}", "l.rtf") == "document");
    CHECK(wordOfBytes("{\n \"type\": \"FeatureCollection\"}", "l.geojson") == "couche");
    CHECK(wordOfBytes("[{\"code\": \"03001\"}]", "l.json") == "json");
    CHECK(wordOfBytes("<?xml version=\"1.0\"?><kml/>", "l.kml") == "couche");
    CHECK(wordOfBytes("<?xml version=\"1.0\"?><a/>", "l.xml") == "xml");
    CHECK(wordOfBytes("<html><body>Bonjour</body></html>") == "page");
    CHECK(wordOfBytes("MIME-Version: 1.0\r\n") == "page_archivee");
    CHECK(wordOfBytes("\1\2\3\4\5\6\7"sv, "l.csv") == "inconnu");
}

TEST_CASE("a lock file names the file that is open") {
    const Error error = errorOf([] { (void)readFileOf("Durand", "~$liste.xlsx"); });
    CHECK(error.code() == ErrorCode::FileNotAList);
    CHECK(error.parameters().at(1) == "verrou");
    CHECK(error.parameters().at(2) == "liste.xlsx");
    CHECK(errorOf([] { (void)readFileOf("x", ".~lock.liste.ods#"); }).parameters().at(2) == "liste.ods");
}

TEST_CASE("compound documents are told by their streams") {
    CHECK(wordOfBytes(compound("EncryptedPackage"), "l.xlsx") == "protege");
    CHECK(wordOfBytes(compound("WordDocument"), "l.doc") == "document");
    CHECK(wordOfBytes(compound("Book")) == "tableur_ancien");
    CHECK(wordOfBytes(compound("Workbook") + std::string("\x09\x08\x10\0\0\x06\x05\0"sv) +
                      std::string(12, '\0') + std::string("\x2F\0\x06\0"sv)) == "protege");
}

TEST_CASE("archives are told by their parts") {
    const auto package = [](const std::string& main) {
        return ZipParts{
            {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"" +
                                main + "\"/></Relationships>"},
            {main, "x"}};
    };
    CHECK(wordOfParts(package("word/document.xml"), "l.docx") == "document");
    CHECK(wordOfParts(package("ppt/presentation.xml"), "l.pptx") == "diaporama");
    CHECK(wordOfParts(package("xl/workbook.bin"), "l.xlsb") == "xlsb");
    CHECK(wordOfParts({{"mimetype", "application/vnd.oasis.opendocument.text"}}, "l.odt") == "document");
    CHECK(wordOfParts({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                       {"META-INF/manifest.xml", "<manifest:encryption-data/>"},
                       {"content.xml", "\x01\x02"}},
                      "l.ods") == "protege");
    CHECK(wordOfParts({{"Index/Document.iwa", "x"}}, "l.numbers") == "numbers");
    CHECK(wordOfParts({{"a/communes.shp", "x"}}, "l.zip") == "archive_couche");
    const Error error = errorOf([] {
        (void)readParts({{"d/", ""}, {"d/liste.csv", "a;b"}, {"__MACOSX/._liste.csv", "x"}}, "l.zip");
    });
    CHECK(error.parameters().at(1) == "archive");
    CHECK(error.parameters().at(2) == "liste.csv");
}

TEST_CASE("an .xls of Excel 97 is read with what is merged, hidden and dated") {
    const std::filesystem::path cases = std::filesystem::path(MAILLAGE_SOURCE_DIR) / "tests/cases/lists";
    const auto merged = readWorkbook(cases / "old_xls_merged_and_hidden/l.xls");
    CHECK(merged.front().sheets == std::vector<SheetName>{{"Choix", true}, {"Liste", false}});
    CHECK(rowsText(merged.back()) == "1:Structure|Type|Code INSEE|Commune\n"
                                     "2:CS Alpha|Centre social|03036|Bourbon-l'Archambault\n"
                                     "3:CS Alpha^|Centre social^|03001|Abrest\n"
                                     "4:L’Étoile|EVS|03103|Le Donjon\n"
                                     "5:L’Étoile^|EVS^|03095|Cusset (masquée)\n");
    CHECK(rowsText(readWorkbook(cases / "old_xls_1904_and_formulas/l.xls").front()) ==
          "1:Structure|Type|Code INSEE|Commune|Début|Fin\n"
          "2:CS Alpha|Centre social|03036|Bourbon-l'Archambault|2020-01-01|2023-12-31\n"
          "3:CS Alpha|Centre social|03001|Abrest|2020-01-01\n");
}
