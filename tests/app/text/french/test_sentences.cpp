// Sentences with every commune, EPCI and département in them. tests/oracle/french.py has them read by other
// programs: MAILLAGE_SENTENCES names the file that they are written to.
#include "tests/app/text/french/sentence_rules.hpp"

#include "app/text/change/scenario_text.hpp"
#include "app/text/exchange/import_text.hpp"
#include "app/text/exchange/remark_text.hpp"
#include "app/text/french/departements.hpp"
#include "app/text/map/epci_text.hpp"
#include "app/text/map/legend_words.hpp"
#include "app/text/map/map_description.hpp"
#include "app/text/map/theme_text.hpp"
#include "app/text/map/title_text.hpp"
#include "app/text/published/reconciliation_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/report/atlas_text.hpp"
#include "core/analysis/published/reconciliation.hpp"
#include "core/model/typed_errors.hpp"
#include "core/service/download_errors.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/catch.hpp"

#include <QFile>

using namespace maillage;
using namespace maillage::test;

namespace {

const std::vector<std::string>& departementCodes() {
    static const std::vector<std::string> kCodes = [] {
        std::vector<std::string> codes;
        for (int number = 1; number <= 95; ++number) {
            if (number == 20) {
                codes.insert(codes.end(), {"2A", "2B"});
                continue;
            }
            codes.push_back((number < 10 ? "0" : "") + std::to_string(number));
        }
        codes.insert(codes.end(), {"971", "972", "973", "974", "976"});
        return codes;
    }();
    return kCodes;
}

void addOfCommune(QStringList& sentences, const Project& project, CommuneIndex index) {
    const Commune& commune = project.territory->commune(index);
    Scenario scenario;
    scenario.name = "essai";
    OpenStructure opening;
    opening.name = simulatedName(StructureKind::Evs, commune).toStdString();
    opening.site = commune.code;
    scenario.edits = {opening, MoveStructure{"cs1", commune.code, std::nullopt},
                      ExtendTerritory{"cs1", {commune.code}}};
    for (const ScenarioEdit& edit : scenario.edits) {
        sentences << editTitle(project, scenario, edit) + u'.';
    }
    LegendEntry patch;
    patch.kind = LegendKind::Patch;
    patch.rank = 1;
    patch.name = commune.name;
    patch.population = commune.population.value_or(0);
    sentences << legendText(patch);
    sentences << sentenceOf(Remark{RemarkCode::CommuneMerged, {"Ancienne", commune.name, "2016-01-01"}});
    sentences << sentenceOf(Remark{RemarkCode::CodeAgainstName, {commune.code, commune.name, "Autre"}});
    sentences << sentenceOf(Error(ErrorCode::StructureExists, {"La Ruche", commune.name}));
    sentences << sentenceOf(Diagnostic{DiagnosticCode::QpvFarFromCommune, {"QP003001", commune.name, "12"}});
}

void addOfEpci(QStringList& sentences, const Project& project, const Epci& epci) {
    for (const auto& [theme, word] : kThemes) {
        static_cast<void>(word);
        sentences << titleText(placeOfEpci(QString::fromStdString(epci.name)), theme,
                               project.settings.referenceDate);
    }
}

void addOfDepartement(QStringList& sentences, const Project& project, const std::string& code) {
    Settings settings = project.settings;
    settings.nameOf = ofDepartement(code).toStdString();
    sentences << titleText(settings, Theme::Couverture, settings.referenceDate);
    for (const char* count : {"1", "12"}) {
        sentences << sentenceOf(Diagnostic{DiagnosticCode::OtherDepartementsLeft, {count, code}});
        sentences << sentenceOf(Diagnostic{DiagnosticCode::QpvOtherDepartementsLeft, {count, code}});
    }
    sentences << sentenceOf(Error(ErrorCode::DownloadWithoutCommunes, {"geo.api.gouv.fr", code}));
    sentences << sentenceOf(Error(ErrorCode::DownloadOtherDepartement, {"geo.api.gouv.fr", code, "03"}));
    sentences << QStringLiteral("Voici ") + departementText(code) + u'.';
}

/// Every paragraph of the état des lieux of the whole and of each EPCI.
QStringList statements(const Project& project) {
    QStringList paragraphs;
    const auto add = [&](const ReportDocument& document) {
        for (const ReportBlock& block : document.blocks) {
            if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
                paragraphs << paragraph->text;
            } else if (const auto* list = std::get_if<ReportList>(&block)) {
                paragraphs << list->items;
            }
        }
    };
    for (const Date& date : {Date(2018, 1, 1), Date(2019, 12, 31), Date(2022, 12, 31)}) {
        for (const bool withHypotheses : {true, false}) {
            AtlasRequest request{{date, withHypotheses, nullptr}, {AtlasPart::Statement, AtlasPart::Epcis}};
            add(atlasDocument(std::make_shared<const AtlasContent>(makeAtlas(project, request)), {}));
        }
    }
    return paragraphs;
}

QStringList allSentences() {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    QStringList sentences;
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        addOfCommune(sentences, project, i);
    }
    for (const Epci& epci : project.territory->epcis()) {
        addOfEpci(sentences, project, epci);
    }
    for (const std::string& code : departementCodes()) {
        addOfDepartement(sentences, project, code);
    }
    for (const bool withHypotheses : {true, false}) {
        const Indicators figures =
            computeIndicators(project, SituationOptions{project.settings.referenceDate, withHypotheses});
        sentences << mapDescription(project, figures).split(u'\n');
    }
    sentences << statements(project);
    const std::vector<Reconciliation> dates = reconcileEachDate(project);
    sentences << nextStepsText(project, true, compareWithPublished(project, true), dates).sentences;
    for (const TextSection& section : reconciliationText(dates.front())) {
        sentences << section.sentences;
    }
    return sentences;
}

} // namespace

TEST_CASE("the rules of French sentences notice what breaks them") {
    const auto broken = [](const char* sentence) {
        return brokenRules(QString::fromUtf8(sentence)).join(u',');
    };
    CHECK(broken("au nord d’Avermes\u00A0: 1 commune (69\u00A0%)").isEmpty());
    CHECK(broken("«\u00A0du Vilhain\u00A0», au Vilhain, l’%").isEmpty());
    for (const char* sentence :
         {"au nord de Avermes", "la commune de Le Vilhain", "de les Landes", "un EVS à Le Vilhain",
          "d’Moulins", "deux  espaces", "l'EVS", "a : b", "vraiment?", "«ici\u00A0»", "« ici\u00A0»",
          "1 communes", "de %1", "0 habitants", "69 % des", "69% des"}) {
        CAPTURE(sentence);
        CHECK_FALSE(broken(sentence).isEmpty());
    }
}

TEST_CASE("the état des lieux of each EPCI is told in whole sentences") {
    const QStringList paragraphs = statements(readProject(MAILLAGE_DEFAULT_PROJECT));
    CHECK(paragraphs.size() >= 300);
    for (const QString& paragraph : paragraphs) {
        CAPTURE(paragraph.toStdString());
        CHECK(paragraph.endsWith(u'.'));
        CHECK(paragraph.front().isUpper() == !paragraph.front().isDigit());
        CHECK_FALSE(paragraph.contains(QStringLiteral(", , ")));
    }
}

TEST_CASE("sentences with every commune, EPCI and département keep the rules of French", "[sentences]") {
    const QStringList sentences = allSentences();
    CHECK(sentences.size() >= 300);
    for (const QString& sentence : sentences) {
        const QStringList broken = brokenRules(sentence);
        CAPTURE(sentence.toStdString(), broken.join(u',').toStdString());
        CHECK(broken.isEmpty());
    }
    if (const QString path = qEnvironmentVariable("MAILLAGE_SENTENCES"); !path.isEmpty()) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(sentences.join(u'\n').toUtf8());
    }
}
