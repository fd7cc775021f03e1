#include "app/render/page/page_files.hpp"
#include "app/render/page/parts/page_room.hpp"
#include "app/text/map/epci_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/pdf_text.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

#include <QFile>
#include <QTemporaryDir>

#include <array>

using namespace maillage;
using namespace maillage::test;

namespace {

PageContent contentOf(const Project& project, Theme theme, const std::optional<PageExtent>& extent) {
    PageRequest request{kOptions, theme};
    request.comparedDate = Date(2019, 12, 31);
    request.extent = extent;
    return makePage(project, request);
}

} // namespace

TEST_CASE("a title says whose communes they are in French") {
    CHECK(placeOfEpci(QStringLiteral("CA Moulins Communauté")) == QStringLiteral("de Moulins Communauté"));
    CHECK(placeOfEpci(QStringLiteral("CC Commentry Montmarault Néris Communauté")) ==
          QStringLiteral("de Commentry Montmarault Néris Communauté"));
    CHECK(placeOfEpci(QStringLiteral("CC du Val de Cher")) == QStringLiteral("de la CC du Val de Cher"));
    CHECK(placeOfEpci(QStringLiteral("CC Entr'Allier Besbre et Loire")) ==
          QStringLiteral("de la CC Entr’Allier Besbre et Loire"));
    CHECK(placeOfEpci(QStringLiteral("CA Épinal Agglomération")) == QStringLiteral("d’Épinal Agglomération"));
    CHECK(placeOfEpci(QStringLiteral("Métropole de Lyon")) == QStringLiteral("de la Métropole de Lyon"));
    CHECK(placeOfEpci(QStringLiteral("Le Grand Charolais")) == QStringLiteral("du Grand Charolais"));
    CHECK(placeOfEpci(QStringLiteral("Les Sorgues")) == QStringLiteral("des Sorgues"));
    CHECK(placeOfEpci(QStringLiteral("CA de Blois ''Agglopolys''")) ==
          QStringLiteral("de la CA de Blois «\u00A0Agglopolys\u00A0»"));
    CHECK(placeOfEpci(QStringLiteral("CU Le Mans Métropole")) == QStringLiteral("du Mans Métropole"));
    CHECK(placeOfEpci(QStringLiteral("Eurométropole de Strasbourg")) ==
          QStringLiteral("de l’Eurométropole de Strasbourg"));
    CHECK(placeOfEpci(QStringLiteral("CA du Grand Annecy Agglomération")) ==
          QStringLiteral("de la CA du Grand Annecy Agglomération"));
    CHECK(epciShortName(QStringLiteral("CC du Pays d'Huriel")) == QStringLiteral("CC du Pays d'Huriel"));
}

TEST_CASE("the page of an EPCI says in its title and its foot whose communes it counts, in every theme") {
    const QTemporaryDir folder;
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const PageExtent moulins = extentOfEpci(*project.territory, "200071140");
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    for (const auto& [theme, word] : kThemes) {
        CAPTURE(std::string(word));
        PageContent content = contentOf(project, theme, moulins);
        CHECK(pageTitle(content).contains(QStringLiteral("de Moulins Communauté")));
        CHECK_FALSE(pageTitle(content).contains(QStringLiteral("Allier")));
        for (const bool isPortrait : {false, true}) {
            content.paper.isPortrait = isPortrait;
            writePage(content, file.toStdU16String());
            QFile pdf(file);
            REQUIRE(pdf.open(QIODevice::ReadOnly));
            CHECK_FALSE(pdf.readAll().contains("/Subtype /Image")); // faint is opaque
            if (const auto text = wordsOf(file)) {
                CHECK(text->contains(
                    QStringLiteral(
                        "les %1 communes de Moulins Communauté comprises dans le territoire de l’Allier")
                        .arg(countText(moulins.communes.count()))));
                CHECK(text->contains(QStringLiteral("Communes voisines")));
                // Need rests on no row of the reconstitution.
                CHECK(text->contains(QStringLiteral("reconstitution")) == (theme != Theme::Besoin));
                CHECK_FALSE(text->contains(QStringLiteral("publié")));
            }
        }
    }
}

TEST_CASE("the page of an EPCI prints its own numerators, denominators and shares") {
    const QTemporaryDir folder;
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    for (const Epci& epci : project.territory->epcis()) {
        CAPTURE(epci.name);
        const PageContent content =
            contentOf(project, Theme::Couverture, extentOfEpci(*project.territory, epci.code));
        const Indicators& i = content.indicators;
        CHECK(i.all.count == project.territory->communesOfEpci(epci.code).size());
        writePage(content, file.toStdU16String());
        if (const auto text = wordsOf(file)) {
            CHECK(text->contains(percentText(i.share(i.avs()), 1).simplified()));
            CHECK(text->contains(QStringLiteral("%1 sur %2,")
                                     .arg(i.centreSocial().count > 1
                                              ? QStringLiteral("%1 communes").arg(i.centreSocial().count)
                                              : QStringLiteral("%1 commune").arg(i.centreSocial().count),
                                          countText(i.all.count))));
            CHECK(text->contains(
                QStringLiteral("%1 habitants").arg(integerText(i.all.population)).simplified()));
            CHECK(text->contains(QStringLiteral("QPV sans structure, sur")) == !i.qpvs.empty());
        }
    }
}

TEST_CASE("an EPCI has the insets of its own QPV, and its figures where it has none") {
    const QTemporaryDir folder;
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    const auto text = [&](const char* code) {
        writePage(contentOf(project, Theme::Qpv, extentOfEpci(*project.territory, code)),
                  file.toStdU16String());
        return wordsOf(file);
    };
    if (const auto moulins = text("200071140")) {
        CHECK(moulins->contains(QStringLiteral("Champins")));
        CHECK_FALSE(moulins->contains(QStringLiteral("Vichy centre")));
    }
    if (const auto huriel = text("240300657")) {
        CHECK(huriel->contains(QStringLiteral("QPV sans structure (0)")));
        CHECK(huriel->contains(QStringLiteral("Structure AVS")));
    }
}

TEST_CASE("a page of chosen communes keeps the title of the whole and counts those alone") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const std::vector<CommuneIndex> chosen{3, 4, 5};
    const PageContent content =
        contentOf(project, Theme::Couverture, chosenExtent(*project.territory, chosen));
    CHECK(pageTitle(content).contains(QStringLiteral("de l’Allier")));
    CHECK(extentPlace(content) == QStringLiteral("3 communes choisies"));
    const std::vector<CommuneIndex> one{3};
    CHECK(extentPlace(contentOf(project, Theme::Couverture, chosenExtent(*project.territory, one))) ==
          QString::fromStdString(project.territory->commune(3).name));
    CHECK(content.indicators.all.communes.members() == chosen);
}

TEST_CASE("what lies on the map takes the first place where none of its communes is hidden") {
    const Project project = rowOfCommunes(4); // side by side from 700 000 to 740 000
    const std::vector<Area>& areas = project.baseMap->areas();
    IndexSet first(areas.size());
    first.insert(0);
    const QRectF frame(0, 0, 4000, 1000);
    const ViewTransform view = ViewTransform::fitting(project.baseMap->envelope(), frame, 0);
    // Inside one commune, far from its corners.
    const QRectF left(400, 400, 200, 200);
    const QRectF right(3400, 400, 200, 200);
    CHECK(freeBox(std::array{left, right}, areas, first, view) == right);
    CHECK(freeBox(std::array{right, left}, areas, first, view) == right);
    CHECK(freeBox(std::array{left, left.translated(50, 0)}, areas, first, view) == left);
}
