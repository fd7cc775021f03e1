#include "core/base/error.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/io/files/carried/carrier_errors.hpp"
#include "core/io/files/carried/png_chunks.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/files/writers/workbook.hpp"
#include "core/io/files/writers/zip_writer.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

/// Longer than one property of a workbook, with every sign that XML and JSON treat in their own way.
const std::string kCarriedSample =
    R"({"maillage":1,"nom":"<&>\"' \u00e9 ]]> --> \\","long":")" + std::string(900, 'x') + "\"}";

struct CarrierFile {
    TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "f";

    [[nodiscard]] std::string readFrom(std::string_view bytes) const {
        writeBytes(path, bytes);
        return carriedText(path);
    }
    [[nodiscard]] AnyErrorCode failureOf(std::string_view bytes) const {
        try {
            static_cast<void>(readFrom(bytes));
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Cancelled;
    }
};

/// One white point.
std::string smallestPng() {
    using namespace std::string_view_literals;
    return std::string("\x89PNG\r\n\x1a\n"sv) + pngChunk("IHDR", "\0\0\0\1\0\0\0\1\x08\0\0\0\0"sv) +
           pngChunk("IDAT", "\x78\x9c\x63\xf8\x0f\0\1\1\1\0"sv) + pngChunk("IEND", "");
}

constexpr const char* kSmallSvg =
    "<?xml version=\"1.0\"?>\n<svg><title>T</title>\n<desc>D</desc>\n<g/></svg>";
constexpr const char* kSmallGeoJson =
    "{\n\"type\": \"FeatureCollection\",\n\"features\": [\n{ \"a\": [1, 2] }\n]\n}\n";

} // namespace

TEST_CASE("every kind of file gives back the text that it carries") {
    const CarrierFile file;
    CHECK(file.readFrom(pngWithText(smallestPng(), kCarriedSample)) == kCarriedSample);
    CHECK(file.readFrom(svgWithText(kSmallSvg, kCarriedSample)) == kCarriedSample);
    CHECK(file.readFrom("%PDF-1.4\n" + xmlWithText("old") + xmlWithText(kCarriedSample) + "\n%%EOF") ==
          kCarriedSample);
    CHECK(file.readFrom(geoJsonWithMember(kSmallGeoJson, kCarriedSample)) == kCarriedSample);
    const Workbook workbook{{"a", {"", {"colonne"}, {{"cellule"}}}}};
    CHECK(file.readFrom(xlsxBytes(workbook, "f", kCarriedSample)) == kCarriedSample);
    CHECK(file.readFrom(odsBytes(workbook, "f", kCarriedSample)) == kCarriedSample);
}

TEST_CASE("the checksum of a chunk is that of its specification") {
    CHECK(pngChunk("IEND", "") == std::string("\0\0\0\0IEND\xAE\x42\x60\x82", 12));
}

TEST_CASE("files that carry nothing, or are none, are told apart") {
    const CarrierFile file;
    const Workbook workbook{{"a", {"", {"colonne"}, {{"cellule"}}}}};
    for (const std::string& bytes :
         {smallestPng(), std::string(kSmallSvg), std::string(kSmallGeoJson), std::string("%PDF-1.4\n%%EOF"),
          xlsxBytes(workbook, "f"), odsBytes(workbook, "f"), zipBytes({{"a.txt", "a"}})}) {
        CHECK(file.failureOf(bytes) == ErrorCode::ParametersMissing);
    }
    CHECK(file.failureOf("code;nom\n1;2\n") == ErrorCode::CarrierUnknown);
    CHECK(file.failureOf("") == ErrorCode::FileEmpty);
    CHECK_THROWS_AS(carriedText(file.folder.path() / "none"), Error);
    CHECK_THROWS_AS(carriedText(file.folder.path()), Error);
}

TEST_CASE("files made to harm end in a sentence") {
    const CarrierFile file;
    using namespace std::string_view_literals;
    // A chunk that says it is four gigabytes long.
    CHECK(file.failureOf("\x89PNG\r\n\x1a\n\xFF\xFF\xFF\xFFtEXtMaillage\0{}    "sv) ==
          ErrorCode::ParametersMissing);
    CHECK(file.failureOf(smallestPng().substr(0, 30)) == ErrorCode::ParametersMissing);
    // Never closed, or closed before it is opened.
    CHECK(file.failureOf("<svg><maillage:parametres>{") == ErrorCode::ParametersMissing);
    CHECK(file.failureOf("</maillage:parametres><maillage:parametres>") == ErrorCode::ParametersMissing);
    CHECK(file.failureOf("{\"maillage\": {\"a\": \"") == ErrorCode::ParametersMissing);
    CHECK(file.failureOf("{\"maillage\": {\"a\": \"\\") == ErrorCode::ParametersMissing);
    CHECK(file.failureOf("{\"maillage\"") == ErrorCode::ParametersMissing);
    CHECK(file.failureOf("{\"maillage\":" + std::string(1U << 20U, '{')) == ErrorCode::ParametersMissing);
    // More than is read.
    const std::string long5 =
        "<maillage:parametres>" + std::string(5U << 20U, ' ') + "</maillage:parametres>";
    CHECK(file.failureOf("%PDF-" + long5) == ErrorCode::ParametersMissing);
    // A part that unpacks to 64 MB.
    const std::string bomb = "<Properties><property name=\"Maillage.1\">" + std::string(64U << 20U, ' ') +
                             "</property></Properties>";
    CHECK(file.failureOf(zipBytes({{"docProps/custom.xml", bomb}})) == ErrorCode::WorkbookTooLarge);
    CHECK(file.failureOf(zipBytes({{"meta.xml", "<a><b></a>"}})) == ErrorCode::WorkbookDamaged);
    CHECK(file.failureOf("PK\x03\x04") == ErrorCode::WorkbookDamaged);
}
