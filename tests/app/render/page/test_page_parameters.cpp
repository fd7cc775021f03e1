#include "app/render/page/fiche_painter.hpp"
#include "app/render/page/page_files.hpp"
#include "app/render/report/report_files.hpp"
#include "app/text/program_version.hpp"
#include "app/text/report/atlas_text.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/report/file_parameters.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/pdf_text.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

const SituationOptions kCarried{Date(2022, 12, 31), true, nullptr};

Project carriedProject() {
    Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                          {"evs", StructureKind::Evs, {2}, supposed(), {}}});
    return project.withScenario(
        {"É <&> \"]]>",
         {OpenStructure{"Un EVS", StructureKind::Evs, "03004", ListRule{{"03004"}}, "nouveau"}}});
}

} // namespace

TEST_CASE("pages, atlas and fiches carry what they were made from in every kind of file") {
    const TemporaryFolder folder;
    const Project project = carriedProject();
    const Scenario& scenario = project.scenarios->front();
    const PageContent page = makePage(project, {{kCarried.date, true, &scenario}, Theme::Simulation});
    const std::string ofPage = parametersText(parametersOf(page, programVersion()));
    for (const char* name : {"p.pdf", "p.png", "p.svg"}) {
        writePage(page, folder.path() / name);
        CHECK(carriedText(folder.path() / name) == ofPage);
    }
    AtlasRequest request{kCarried, {AtlasPart::Statement, AtlasPart::Epcis}};
    request.themes.clear();
    const auto atlas = std::make_shared<const AtlasContent>(makeAtlas(project, request));
    const std::string ofAtlas = parametersText(parametersOf(*atlas, programVersion()));
    for (const char* name : {"a.pdf", "a.odt", "a.docx"}) {
        writeReport(atlasDocument(atlas, {}), settingOf(atlas), folder.path() / name);
        CHECK(carriedText(folder.path() / name) == ofAtlas);
    }
    writeReport(statementDocument(atlas, 1, {}), {}, folder.path() / "e.pdf");
    const FileParameters ofStatement = readParameters(carriedText(folder.path() / "e.pdf"), "e.pdf");
    CHECK(ofStatement.kind == "etat-des-lieux");
    CHECK(ofStatement.statements.front().epci == "B");
    const FicheContent fiche = makeFiche(project, scenario, {}, kCarried.date, true);
    writeFiche(project, fiche, folder.path() / "f.pdf");
    CHECK(carriedText(folder.path() / "f.pdf") ==
          parametersText(parametersOf(project, fiche, programVersion())));
}

TEST_CASE("a page says its author and language where catalogues look") {
    const TemporaryFolder folder;
    const Project project = carriedProject();
    MapStyle style;
    style.author = "Caf <de> l'Essai";
    PageRequest request{kCarried};
    request.map.style = std::make_shared<const MapStyle>(style);
    const std::filesystem::path path = folder.path() / "p.pdf";
    writePage(makePage(project, request), path);
    const QString name = QString::fromStdString(path.string());
    if (const auto info = outputOf(QStringLiteral("pdfinfo"), {name})) {
        CHECK(info->contains(QStringLiteral("Caf <de> l'Essai")));
    }
    if (const auto metadata = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), name})) {
        CHECK(metadata->contains(QStringLiteral("<rdf:li>Caf &lt;de&gt; l'Essai</rdf:li>")));
        CHECK(metadata->contains(QStringLiteral("<rdf:li>fr-FR</rdf:li>")));
    }
}
