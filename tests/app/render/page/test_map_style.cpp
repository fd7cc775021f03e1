#include "app/render/map/fonts.hpp"
#include "app/render/map/label_text.hpp"
#include "app/render/page/parts/foot_painter.hpp"
#include "app/render/page/page_files.hpp"
#include "app/render/page/fiche_painter.hpp"
#include "app/render/page/style_loading.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/error.hpp"
#include "core/carto/style/style_errors.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/pdf_text.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QTemporaryDir>

using namespace maillage;
using namespace maillage::test;

namespace {

constexpr const char* kRedSvg =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#FF0000"/></svg>)";
constexpr const char* kStyle = R"({ "logos": [%1], "realisation": "Caf de l'essai, service études",
    "couleurs": { "centre_social": "#2F7F9F", "evs_seul": "#F6C26B" } })";
Project styledProject() {
    return withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                             {"evs", StructureKind::Evs, {2}, supposed(), {}}});
}

/// A folder with a drawn logo and a painted one, in which charters are written; the face is put back.
struct Workshop {
    QTemporaryDir folder;

    Workshop() {
        write("logo.svg", kRedSvg);
        QImage picture(40, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        write("logo.png", bytes);
    }
    ~Workshop() { usePageFont(*defaultMapStyle()); }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
    Workshop(Workshop&&) = delete;
    Workshop& operator=(Workshop&&) = delete;

    [[nodiscard]] std::filesystem::path path(const char* name) const {
        return folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    std::filesystem::path write(const char* name, const QByteArray& bytes) const {
        QFile file(QString::fromStdString(path(name).string()));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }
    [[nodiscard]] std::shared_ptr<const MapStyle> load(const QString& json) const {
        return loadMapStyle(write("charte.json", json.toUtf8()));
    }
    /// With a charte that has these logos: "\"logo.svg\"".
    [[nodiscard]] MapOptions withLogos(const char* logos) const {
        return {true, true, true, load(QString::fromUtf8(kStyle).arg(QString::fromUtf8(logos)))};
    }
    [[nodiscard]] std::pair<StyleCode, std::string> fault(const QString& json) const {
        try {
            static_cast<void>(load(json));
        } catch (const Error& error) {
            return {error.code().as<StyleCode>().value(), error.parameters().at(1)};
        }
        FAIL("no fault");
        return {};
    }
};

/// The page of coverage.
PageContent pageOf(const Project& project, const MapOptions& mapOptions) {
    PageRequest request{kOptions};
    request.map = mapOptions;
    return makePage(project, request);
}

/// Around the pixels that a test holds for; null for none.
QRect boundsOf(const QImage& image, const std::function<bool(const QColor&)>& wanted) {
    QRect bounds;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (wanted(image.pixelColor(x, y))) {
                bounds |= QRect(x, y, 1, 1);
            }
        }
    }
    return bounds;
}

bool isRed(const QColor& c) {
    return c.red() > 200 && c.green() < 60 && c.blue() < 60;
}

bool isText(const QColor& c) {
    return c.lightness() < 200 && std::abs(c.red() - c.blue()) < 60;
}

/// A foot on 273 mm, five pixels a millimetre, with one line of text that is as long as the page.
QImage footOn(const MapStyle& style, double* height = nullptr) {
    constexpr double kScale = 0.05;
    QImage image(1365, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kScale, kScale);
    const QString text = QString(QStringLiteral("mot ")).repeated(120);
    const double wanted = footHeightOf(painter, 27300, 220, text, style);
    paintFoot(painter, QRectF(0, 0, 27300, wanted), 220, text, style);
    if (height != nullptr) {
        *height = wanted * kScale;
    }
    return image;
}

} // namespace

TEST_CASE("a page with a charte has its colours, and no more those of the default", "[charte]") {
    const Workshop workshop;
    const Project project = styledProject();
    const MapOptions options = workshop.withLogos("");
    const auto drawn = [&](const MapOptions& mapOptions) {
        writePage(pageOf(project, mapOptions), workshop.path("p.svg"));
        return QByteArray::fromStdString(readBytes(workshop.path("p.svg"))).toLower();
    };
    const QByteArray plain = drawn({});
    const QByteArray styled = drawn(options);
    for (const auto& [usual, given] : {std::pair("fill=\"#3473ad\"", "fill=\"#2f7f9f\""),
                                       // the EVS is supposed: lighter
                                       std::pair("fill=\"#fdd57d\"", "fill=\"#f8ce89\"")}) {
        CHECK(plain.count(usual) >= 2); // communes and the legend's styledProject
        CHECK(styled.count(given) == plain.count(usual));
        CHECK(styled.count(usual) == 0);
    }
    writePage(pageOf(project, options), workshop.path("p.png"));
    const QImage page(QString::fromStdString(workshop.path("p.png").string()));
    CHECK_FALSE(boundsOf(page, [](const QColor& c) { return c == QColor(0x2F, 0x7F, 0x9F); }).isNull());
    CHECK(boundsOf(page, [](const QColor& c) { return c == QColor(0x34, 0x73, 0xAD); }).isNull());
}

TEST_CASE("a drawn logo stays a drawing in a PDF, whose text stays text; a painted one is an image",
          "[charte]") {
    const Workshop workshop;
    const Project project = styledProject();
    const auto imagesWith = [&](const char* logos) {
        const std::filesystem::path path = workshop.path("page.pdf");
        writePage(pageOf(project, workshop.withLogos(logos)), path);
        if (const auto text = wordsOf(QString::fromStdString(path.string()))) {
            CHECK(text->contains(
                QStringLiteral("Réalisation : Caf de l'essai, service études, avec Maillage, ")));
            CHECK(text->contains(QStringLiteral("animation de la vie sociale")));
        }
        return QByteArray::fromStdString(readBytes(path)).count("/Subtype /Image");
    };
    CHECK(imagesWith("") == 0);
    CHECK(imagesWith("\"logo.svg\", \"logo.svg\"") == 0);
    CHECK(imagesWith("\"logo.svg\", \"logo.png\"") == 1);
}

TEST_CASE("a fiche has the charte's foot on every page", "[charte]") {
    const Workshop workshop;
    const Project project = styledProject();
    const Scenario scenario{
        "s", {OpenStructure{"EVS", StructureKind::Evs, "03004", RadiusRule{10}, "simulation-1", {}}}};
    const std::filesystem::path path = workshop.path("fiche.pdf");
    const MapOptions options = workshop.withLogos("\"logo.png\"");
    writeFiche(project, makeFiche(project, scenario, {}, Date(2022, 12, 31), true, options), path);
    CHECK(QByteArray::fromStdString(readBytes(path)).count("/Subtype /Image") == 1);
    if (const auto text = wordsOf(QString::fromStdString(path.string()))) {
        CHECK(
            text->contains(QStringLiteral("Réalisation : Caf de l'essai, service études, avec Maillage, ")));
    }
}

TEST_CASE("logos are at the lower right, 14 mm high, in proportion, and the text keeps away", "[charte]") {
    const Workshop workshop;
    const MapOptions options = workshop.withLogos("\"logo.svg\"");
    double height = 0;
    const QImage foot = footOn(*options.style, &height);
    CHECK(height >= 70);
    const QRect logo = boundsOf(foot, isRed);
    CHECK(std::abs(logo.width() - 140) <= 1);
    CHECK(std::abs(logo.height() - 70) <= 1);
    CHECK(std::abs(logo.right() + 1 - 1365) <= 1);
    CHECK(std::abs(logo.bottom() + 1 - height) <= 1);
    const QRect text = boundsOf(foot, isText);
    CHECK(text.right() < logo.left() - 20);
    CHECK(text.bottom() <= height);
    // Painted in the same place.
    CHECK(boundsOf(footOn(*workshop.withLogos("\"logo.png\"").style), isRed).intersected(logo).width() > 138);
}

TEST_CASE("many logos are smaller, so that the text keeps the larger part of the page", "[charte]") {
    const Workshop workshop;
    const QImage foot = footOn(*workshop
                                    .withLogos("\"logo.svg\", \"logo.svg\", \"logo.svg\", \"logo.svg\", "
                                               "\"logo.svg\", \"logo.svg\"")
                                    .style);
    const QRect logos = boundsOf(foot, isRed);
    CHECK(std::abs(logos.width() - 0.4 * 1365) <= 2);
    CHECK(logos.height() < 70);
    CHECK(boundsOf(foot, isText).right() < logos.left() - 20);
}

TEST_CASE("a foot without charte is the text alone, on the whole width", "[charte]") {
    double height = 0;
    const QImage foot = footOn(*defaultMapStyle(), &height);
    CHECK(height < 30);
    CHECK(boundsOf(foot, isRed).isNull());
    CHECK(boundsOf(foot, isText).right() > 1200);
}

TEST_CASE("pages are set in the charte's font, names are measured in it, and the default puts Lato back",
          "[charte]") {
    const Workshop workshop;
    QStringList others = QFontDatabase::families();
    others.removeIf([](const QString& name) {
        return name.startsWith(QStringLiteral("Lato")) || !QFontDatabase::isSmoothlyScalable(name);
    });
    REQUIRE_FALSE(others.isEmpty());
    const QSizeF lato = nameText(QStringLiteral("Montluçon"), LabelKind::Commune).whole.size;
    static_cast<void>(workshop.load(QStringLiteral(R"({"police": "%1"})").arg(others.front())));
    CHECK(QFontInfo(pageFont(300)).family() == others.front());
    CHECK(nameText(QStringLiteral("Montluçon"), LabelKind::Commune).whole.size != lato);
    static_cast<void>(workshop.load(QStringLiteral("{}")));
    CHECK(QFontInfo(pageFont(300)).family() == QStringLiteral("Lato"));
    CHECK(nameText(QStringLiteral("Montluçon"), LabelKind::Commune).whole.size == lato);
}

TEST_CASE("fonts and logos that cannot be drawn are refused, and the face stays as it was", "[charte]") {
    const Workshop workshop;
    workshop.write("faux.svg", "not a drawing");
    workshop.write("faux.png", "not a picture");
    workshop.write("faux.ttf", "not a font");
    CHECK(workshop.fault(QStringLiteral(R"({"logos": ["faux.svg"]})")) ==
          std::pair(ErrorCode::StyleLogoUnreadable, std::string("faux.svg")));
    CHECK(workshop.fault(QStringLiteral(R"({"logos": ["faux.png"]})")) ==
          std::pair(ErrorCode::StyleLogoUnreadable, std::string("faux.png")));
    CHECK(workshop.fault(QStringLiteral(R"({"police": "X", "fichiers_police": ["faux.ttf"]})")) ==
          std::pair(ErrorCode::StyleFontFileUnreadable, std::string("faux.ttf")));
    CHECK(workshop.fault(QStringLiteral(R"({"police": "Police de personne"})")) ==
          std::pair(ErrorCode::StyleFontUnknown, std::string("Police de personne")));
    REQUIRE(QFile::copy(QStringLiteral(MAILLAGE_SOURCE_DIR "/resources/fonts/Lato-Bold.ttf"),
                        workshop.folder.filePath(QStringLiteral("lato.ttf"))));
    try {
        static_cast<void>(
            workshop.load(QStringLiteral(R"({"police": "Latto", "fichiers_police": ["lato.ttf"]})")));
        FAIL("no fault");
    } catch (const Error& error) {
        CHECK(error.parameters().back() == "Lato"); // what the file has
    }
    CHECK(pageFamily() == QStringLiteral("Lato"));
}

TEST_CASE("the example of the README is a charte that may be used", "[charte]") {
    const auto style = loadMapStyle(MAILLAGE_SOURCE_DIR "/resources/charte-exemple.json");
    for (const ColourRole& role : kColourRoles) {
        INFO(role.key);
        CHECK((style->palette.*role.colour == Palette{}.*role.colour) == (role.key == "qpv_pourvu"));
    }
    CHECK(style->logos.empty());
    CHECK_FALSE(style->author.empty());
}

TEST_CASE("each fault of a charte is a French sentence with the file, the key and what to do") {
    const auto sentence = [](AnyErrorCode code, std::vector<std::string> parameters) {
        parameters.insert(parameters.begin(), "caf.json");
        return sentenceOf(Error(code, std::move(parameters)));
    };
    const QString near =
        sentence(ErrorCode::StyleColoursTooNear, {"gagnee", "perdue", "deuteranopie", "9.3", "15"});
    CHECK(near == QStringLiteral("charte «\u00A0caf.json\u00A0»\u00A0: les couleurs «\u00A0gagnee\u00A0» et "
                                 "«\u00A0perdue\u00A0» se confondent pour un œil deutéranope, qui ne voit "
                                 "pas le vert (écart 9,3, il faut au moins 15)\u00A0; éloignez-les en clarté "
                                 "ou en teinte"));
    CHECK(sentence(ErrorCode::StyleColoursTooNear, {"a", "b", "normale", "1.0", "15", "1"})
              .endsWith(QStringLiteral("(un autre couple de couleurs est dans ce cas)")));
    CHECK(sentence(ErrorCode::StyleColoursTooNear, {"a", "b", "normale", "1.0", "15", "3"})
              .endsWith(QStringLiteral("(3 autres couples de couleurs sont dans ce cas)")));
    CHECK(sentence(ErrorCode::StyleColoursTooNear, {"a", "b", "protanopie", "1.0", "15"})
              .contains(QStringLiteral("protanope")));
    CHECK(sentence(ErrorCode::StyleColoursTooNear, {"a", "b", "gris", "1.0", "8"})
              .contains(QStringLiteral("imprimées en gris")));
    CHECK(sentence(ErrorCode::StyleColoursTooNear, {"a", "b", "normale", "1.0", "15"})
              .contains(QStringLiteral("trop proches")));
    CHECK(sentence(ErrorCode::StyleNotJson, {"3"}).contains(QStringLiteral("ligne 3")));
    CHECK(sentence(ErrorCode::StyleKeyUnknown, {"colours", "couleurs, police"})
              .contains(QStringLiteral("(clés connues\u00A0: couleurs, police)")));
    for (const char* word : {"couleur", "distances", "fichiers", "logo", "objet", "texte"}) {
        const QString text = sentence(ErrorCode::StyleValueInvalid, {"cle", "valeur", word});
        CHECK(text.contains(
            QStringLiteral("clé «\u00A0cle\u00A0»\u00A0: «\u00A0valeur\u00A0» ne convient pas")));
        CHECK(text.size() > 80); // with what is wanted
    }
    CHECK_FALSE(
        sentence(ErrorCode::StyleValueInvalid, {"", "[]", "objet"}).contains(QStringLiteral("clé «")));
    CHECK(sentence(ErrorCode::StyleFileMissing, {"logos", "a.svg"}).contains(QStringLiteral("a.svg")));
    CHECK(sentence(ErrorCode::StyleLogoUnreadable, {"a.svg"}).contains(QStringLiteral("SVG ou en PNG")));
    CHECK(sentence(ErrorCode::StyleFontFileUnreadable, {"a.ttf"}).contains(QStringLiteral("a.ttf")));
    CHECK(sentence(ErrorCode::StyleFontUnknown, {"Marianne", ""}).contains(QStringLiteral("installez-la")));
    CHECK(sentence(ErrorCode::StyleFontUnknown, {"Mariane", "Marianne"})
              .contains(QStringLiteral("(Marianne)")));
}
