#include "app/dialogs/needs/indicator_dialog.hpp"
#include "app/models/needs/need_place_model.hpp"
#include "app/models/needs/priority_model.hpp"
#include "app/models/table_copy.hpp"
#include "app/panels/needs/equity_page.hpp"
#include "app/panels/needs/need_cross_page.hpp"
#include "app/panels/needs/need_panel.hpp"
#include "app/panels/needs/portrait_page.hpp"
#include "app/panels/needs/priority_page.hpp"
#include "app/panels/siting/siting_form.hpp"
#include "tests/app/support/gui_test_support.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/needs.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>

using namespace maillage;
using namespace maillage::test;

namespace {

/// Six communes: poverty known of two, secret of two (the EPCI of one is known), not available, absent; of
/// the unemployed all known, one on a small denominator. A centre social serves the first.
Project facts() {
    Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0}, attested(), {}}});
    project = withMeasure(project, "TP60",
                          {knownNeed(12), kSecretNeed, kNoNeed, kSecretNeed, kAbsentNeed, knownNeed(20)},
                          NeedKind::Rate);
    project = withMeasure(project, "TP60", {knownNeed(15), kSecretNeed}, NeedKind::Rate, NeedLevel::Epci);
    project = withMeasure(project, "CHOM1564", knownNeeds({5, 12, 30, 8, 9, 1}));
    return withMeasure(project, "ACT1564", knownNeeds({50, 60, 100, 80, 100, 4}));
}

struct Opened {
    Shown shown{facts()};
    ProjectDocument& document = shown.document;
    NeedPanel& panel = panelIn<NeedPanel>(shown.window);

    explicit Opened(int tab, const std::string& indicator = "pauvrete") {
        panel.inquiry().ask({indicator});
        panel.showTab(tab);
        shown.window.features().needPanel.show();
        QApplication::processEvents();
    }
    [[nodiscard]] QString cell(int tab, int row, int column, int role = Qt::DisplayRole) const {
        return panel.table(tab).rows().index(row, column).data(role).toString();
    }
};

} // namespace

TEST_CASE("the dock tells why a value is not known, and what is not known is no number anywhere") {
    const Opened opened(NeedPanel::Communes);
    using Model = NeedPlaceModel;
    const QStringList expected{QStringLiteral("12\u202F%"),       QStringLiteral("secret"),
                               QStringLiteral("non disponible"),  QStringLiteral("secret"),
                               QStringLiteral("hors du fichier"), QStringLiteral("20\u202F%")};
    for (int row = 0; row < 6; ++row) {
        CAPTURE(row);
        QString told = opened.cell(NeedPanel::Communes, row, Model::Value);
        CHECK(told.replace(u'\u00A0', u'\u202F') == expected[row]);
        const bool isKnown = row == 0 || row == 5;
        CHECK(opened.cell(NeedPanel::Communes, row, Model::Value, TableModel::kPlainRole).isEmpty() !=
              isKnown);
    }
    CHECK(opened.cell(NeedPanel::Communes, 1, Model::OfEpci).startsWith(QStringLiteral("15")));
    CHECK(opened.cell(NeedPanel::Communes, 3, Model::OfEpci) == QStringLiteral("–"));
    CHECK(opened.panel.told().contains(QStringLiteral("2 communes connues, 2 sous secret")));
    // What goes to a file keeps the secret.
    const Table out = exportedRows(opened.panel.table(NeedPanel::Communes).rows(), {1});
    CHECK(out.rows[0][Model::Value].empty());
    CHECK(out.rows[0][Model::State].starts_with("secret"));
    opened.panel.inquiry().ask({"chomage"});
    CHECK(opened.cell(NeedPanel::Communes, 5, Model::Value) == QStringLiteral("trop petit"));
    CHECK(opened.cell(NeedPanel::Communes, 5, Model::Under) == QStringLiteral("4"));
}

TEST_CASE("rows of the dock are the communes chosen on the map, both ways, of EPCI too") {
    const Opened opened(NeedPanel::Communes);
    opened.document.selection().set({2, 3});
    CHECK(opened.panel.table(NeedPanel::Communes).selectedCommunes() == std::vector<CommuneIndex>{2, 3});
    opened.panel.table(NeedPanel::Communes).selectRow(5);
    CHECK(opened.document.selection().communes() == std::vector<CommuneIndex>{5});
    opened.panel.showTab(NeedPanel::Epcis);
    opened.panel.table(NeedPanel::Epcis).selectRow(0);
    CHECK(opened.document.selection().communes() == std::vector<CommuneIndex>{0, 1, 2});
    opened.panel.showTab(NeedPanel::Communes);
    opened.panel.setFilter(QStringLiteral("hors du fichier"));
    CHECK(opened.panel.table(NeedPanel::Communes).filter().rowCount() == 1);
}

TEST_CASE("a cell of need against coverage opens into its communes, on the map and in a list") {
    const Opened opened(NeedPanel::Cross, "chomage");
    NeedCrossPage& cross = opened.panel.cross();
    // The five usable rates are 10, 20, 30, 10 and 9 %: great from 10 %.
    cross.open(NeedSide::Great, CoverSide::Blank);
    CHECK(opened.document.selection().communes() == std::vector<CommuneIndex>{1, 2, 3});
    CHECK(opened.panel.table(NeedPanel::Cross).rows().rowCount() == 3);
    CHECK(cross.note().contains(QStringLiteral("10")));
    CHECK(cross.note().contains(QStringLiteral("Une zone blanche n’est pas sans aucune action")));
    // By hand, as a person does: the cell of unknown need, without a structure.
    const QModelIndex unknown = cross.grid().model()->index(2, 2);
    cross.grid().scrollTo(unknown);
    QTest::mouseClick(cross.grid().viewport(), Qt::LeftButton, {}, cross.grid().visualRect(unknown).center());
    CHECK(opened.document.selection().communes() == std::vector<CommuneIndex>{5});
    cross.setThreshold(25);
    cross.open(NeedSide::Great, CoverSide::Blank);
    CHECK(opened.document.selection().communes() == std::vector<CommuneIndex>{2});
}

TEST_CASE("priorities are worked out in the background, and say who is always first") {
    const Opened opened(NeedPanel::Priorities);
    PriorityPage& page = opened.panel.priorities();
    CHECK(page.told().contains(QStringLiteral("Cochez")));
    page.setIndicators({"chomage"});
    page.search();
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, 20'000));
    QApplication::processEvents();
    CHECK(page.told().contains(QStringLiteral("Toujours dans les 30 premières")));
    REQUIRE(opened.panel.table(NeedPanel::Priorities).rows().rowCount() == 5);
    CHECK(opened.cell(NeedPanel::Priorities, 0, PriorityModel::Name) == QStringLiteral("Commune C"));
    CHECK(opened.cell(NeedPanel::Priorities, 0, PriorityModel::Worst) == QStringLiteral("1"));
    // Facts that go take the answer with them.
    Project without = opened.document.project();
    without.needs = std::make_shared<const NeedFacts>();
    opened.document.replaceProject(without, QStringLiteral("sans"));
    opened.document.undoStack().undo();
    CHECK(opened.panel.table(NeedPanel::Priorities).rows().rowCount() == 0);
}

TEST_CASE("equity stands beside that of the scenario, and a quintile opens into its communes") {
    const Opened opened(NeedPanel::EquityTab, "chomage");
    QTableView& measures = opened.panel.equity().measures();
    CHECK(measures.model()->columnCount() == 2);
    const QModelIndex greatest = measures.model()->index(4, 0);
    CHECK(greatest.data().toString().contains(QStringLiteral("quintile 5")));
    QTest::mouseClick(measures.viewport(), Qt::LeftButton, {}, measures.visualRect(greatest).center());
    CHECK(opened.document.selection().communes() == std::vector<CommuneIndex>{2});
    opened.document.addScenario(
        Scenario{"Plan", {OpenStructure{"EVS", StructureKind::Evs, "03003", ListRule{{"03003"}}, "s1"}}},
        QStringLiteral("Plan"));
    CHECK(measures.model()->columnCount() == 3);
    Table out;
    QObject::disconnect(&opened.panel, &NeedPanel::exportAsked, nullptr, nullptr); // which asks for a file
    QObject::connect(&opened.panel, &NeedPanel::exportAsked, [&](const Table& table) { out = table; });
    opened.panel.findChild<QPushButton*>(QStringLiteral("exportTable"))->click();
    REQUIRE(out.rows.size() == static_cast<std::size_t>(measures.model()->rowCount()));
    CHECK(out.columns.back() == "Plan");
    CHECK(measures.model()->index(4, 1).data().toString().startsWith(u'0'));
    CHECK(measures.model()->index(4, 2).data().toString().startsWith(QStringLiteral("100")));
}

TEST_CASE("the portrait is that of the commune chosen, asked for from its panel, or of its EPCI") {
    Opened opened(NeedPanel::Communes);
    opened.document.selection().set({1});
    Q_EMIT opened.shown.window.features().figures.portraitAsked();
    QApplication::processEvents();
    const PortraitPage& portrait = opened.panel.portrait();
    CHECK(portrait.told().contains(QStringLiteral("Commune B (03002)")));
    CHECK(portrait.told().contains(QStringLiteral("aucune structure")));
    REQUIRE(portrait.needs().model()->rowCount() == 2);
    CHECK(portrait.needs().model()->index(0, 2).data().toString() == QStringLiteral("secret"));
    opened.panel.portrait().setOfEpci(true);
    CHECK(portrait.told().contains(QStringLiteral("Epci A")));
    CHECK(portrait.told().contains(QStringLiteral("3 communes")));
}

TEST_CASE("the map shows the indicator of the dock, and the dock that of the map's theme") {
    const Opened opened(NeedPanel::Communes);
    Q_EMIT opened.panel.mapAsked(Theme::Besoin);
    REQUIRE(opened.document.sheet().need != nullptr);
    CHECK(opened.document.sheet().need->study.indicator.id == "pauvrete");
    opened.document.look([](ViewState& view) {
        view.need = NeedMapRequest{{"chomage"}, {ClassMethod::Quantiles, 5}};
    });
    CHECK(opened.panel.told().contains(QStringLiteral("chômage")));
}

TEST_CASE("an indicator of the person's own is read back in words, added in one step and undone") {
    const Opened opened(NeedPanel::Communes);
    auto* add = opened.panel.findChild<QPushButton*>(QStringLiteral("addIndicator"));
    REQUIRE(add != nullptr);
    add->click();
    auto* dialog = opened.shown.window.findChild<IndicatorDialog*>();
    REQUIRE(dialog != nullptr);
    auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(ok->isEnabled());
    dialog->label().setText(QStringLiteral("Part du chômage"));
    dialog->numerator().setText(QStringLiteral("CHOM1564"));
    CHECK(dialog->readBack().contains(QStringLiteral("donnez un dénominateur")));
    dialog->denominator().setText(QStringLiteral("ACT9999"));
    CHECK(dialog->readBack().contains(QStringLiteral("ACT9999")));
    CHECK_FALSE(ok->isEnabled());
    dialog->denominator().setText(QStringLiteral("ACT1564"));
    CHECK(dialog->readBack().contains(QStringLiteral("100 × ")));
    CHECK(dialog->readBack().contains(QStringLiteral("6 communes connues")));
    REQUIRE(ok->isEnabled());
    dialog->accept();
    const NeedIndicator* added = opened.document.project().needs->indicator("part_du_chomage");
    REQUIRE(added != nullptr);
    CHECK(opened.panel.told().contains(QStringLiteral("Part du chômage")));
    CHECK(opened.document.undoStack().count() == 1);
    opened.document.undoStack().undo();
    CHECK(opened.document.project().needs->indicator("part_du_chomage") == nullptr);
    CHECK(opened.panel.told().contains(QStringLiteral("pauvreté")));
}

TEST_CASE(
    "without any fact the dock says what to bring, and sites can be asked for by need only where it is known") {
    Shown shown{rowOfCommunes(4)};
    auto& panel = panelIn<NeedPanel>(shown.window);
    shown.window.features().needPanel.show();
    QApplication::processEvents();
    QPushButton* import = nullptr;
    for (QPushButton* button : panel.findChildren<QPushButton*>()) {
        import = button->text().contains(QStringLiteral("mporter des besoins")) ? button : import;
    }
    REQUIRE(import != nullptr);
    CHECK(import->isVisible());
    SitingForm form;
    form.setProject(shown.document.project());
    const auto needs = [&] {
        int count = 0;
        for (const QComboBox* box : form.findChildren<QComboBox*>()) {
            for (int entry = 0; entry < box->count(); ++entry) {
                count += box->itemText(entry).startsWith(QStringLiteral("besoin")) ? 1 : 0;
            }
        }
        return count;
    };
    CHECK(needs() == 0);
    form.setProject(facts());
    CHECK(needs() == 2);
    for (QComboBox* box : form.findChildren<QComboBox*>()) {
        for (int entry = 0; entry < box->count(); ++entry) {
            if (box->itemText(entry).contains(QStringLiteral("pauvreté"))) {
                box->setCurrentIndex(entry);
            }
        }
    }
    CHECK(form.request().objective == SitingObjective::Need);
    CHECK(form.request().need.indicator == "pauvrete");
}
