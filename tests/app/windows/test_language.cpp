// The window in English: nothing French left over, nothing lost when the language changes, and back again.
#include "tests/app/support/gui_test_support.hpp"
#include "tests/app/support/visible_texts.hpp"

#include "app/dialogs/files/acceptance_dialog.hpp"
#include "app/dialogs/scenarios/base_dialog.hpp"
#include "app/dialogs/figures/check_dialog.hpp"
#include "app/dialogs/scenarios/comparison_dialog.hpp"
#include "app/dialogs/figures/definitions_dialog.hpp"
#include "app/dialogs/files/export_dialog.hpp"
#include "app/dialogs/files/import_dialog.hpp"
#include "app/dialogs/scenarios/merge_dialog.hpp"
#include "app/dialogs/scenarios/fiche_dialog.hpp"
#include "app/dialogs/figures/reconciliation_dialog.hpp"
#include "app/text/french/names.hpp"
#include "app/windows/run_window.hpp"

#include <QAbstractButton>
#include <QAction>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace maillage;

namespace {

/// The language of a scope; the tests' own, French, after it.
struct In {
    explicit In(Language language) { setLanguage(language); }
    In(const In&) = delete;
    In& operator=(const In&) = delete;
    In(In&&) = delete;
    In& operator=(In&&) = delete;
    ~In() { setLanguage(Language::French); }
};

QAction* actionNamed(const QWidget& window, const QString& text) {
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text().remove(u'&') == text) {
            return action;
        }
    }
    return nullptr;
}

/// The texts without what the project itself says in French: where each of its lines comes from.
QStringList withoutReferences(QStringList texts) {
    static const QStringList kReferences = [] {
        const Project project = allier();
        QStringList found;
        const auto add = [&found](const Attestation& a) { found << QString::fromStdString(a.reference); };
        for (const Structure& s : project.structures->structures) {
            add(s.attestation);
            add(s.seatAttestation);
            add(s.federatedAttestation);
        }
        for (const Approval& a : project.structures->approvals) {
            add(a.attestation);
        }
        for (const ServiceArea& a : project.structures->serviceAreas) {
            add(a.attestation);
        }
        for (const Qpv& q : *project.qpvs) {
            add(q.attestation);
        }
        for (const PublishedFigure& f : *project.published) {
            found << QString::fromStdString(f.reference) << QString::fromStdString(f.label)
                  << shownName(f.label);
        }
        for (const std::string& source : *project.sources) {
            found << QString::fromStdString(source);
        }
        found.removeAll(QString());
        found.removeDuplicates();
        // The longest first: one may be a part of another.
        std::ranges::sort(found, std::greater<>{}, &QString::size);
        return found;
    }();
    for (const QString& reference : kReferences) {
        texts.replaceInStrings(reference, QString());
    }
    return texts;
}

void checkEnglish(const QWidget& widget, const char* where) {
    QApplication::processEvents();
    const QStringList texts = withoutReferences(visibleTexts(widget));
    INFO(where);
    REQUIRE_FALSE(texts.isEmpty());
    for (const QString& french : frenchTexts(texts)) {
        FAIL_CHECK(where << ": " << french.toStdString());
    }
}

/// One structure simulated, so that lists have something to say.
void openOne(ProjectDocument& document, CommuneIndex commune) {
    document.setGhostSite(commune);
    document.placeGhost();
    document.setGhostSite(std::nullopt);
}

} // namespace

TEST_CASE("French left over is noticed") {
    CHECK(frenchTexts({QStringLiteral("Without assumptions")}).isEmpty());
    CHECK(frenchTexts({QStringLiteral("Sans hypothèses")}).size() == 1);
    CHECK(frenchTexts({QStringLiteral("At 31 December: 12 communes gagnées (340 habitants)")}).size() == 1);
    CHECK(frenchTexts({QStringLiteral("Zones blanches"), QStringLiteral("Chantelle")}).isEmpty());
}

TEST_CASE("in English, the window holds no French but the project's own words") {
    const In english(Language::English);
    Shown shown;
    checkEnglish(shown.window, "the window");
    shown.document.selection().choose(shown.blankCommune());
    checkEnglish(shown.window, "a zone blanche chosen");
    shown.document.selection().choose(
        shown.document.result().before.centreSocial().communes.members().front());
    checkEnglish(shown.window, "a covered commune chosen");
    openOne(shown.document, shown.blankCommune());
    shown.document.selection().choose(shown.blankCommune());
    checkEnglish(shown.window, "a structure simulated");
    for (const char* name :
         {"Tables", "Proof", "The map in words", "Where to site…", "Scenarios", "Without assumptions",
          "Reconciliation…", "Definitions compared…", "Project check…", "About Maillage", "History",
          "Change in figures, over time", "Charts"}) {
        QAction* action = actionNamed(shown.window, QString::fromUtf8(name));
        INFO(name);
        REQUIRE(action != nullptr);
        action->trigger();
        checkEnglish(shown.window, name);
    }
    for (const auto& [theme, word] : kThemes) {
        ViewState view = shown.document.view();
        view.theme = theme;
        shown.document.setView(view);
        checkEnglish(shown.window, std::string(word).c_str());
    }
}

TEST_CASE("in English, no dialog holds French") {
    const In english(Language::English);
    Shown shown;
    openOne(shown.document, shown.blankCommune());
    const std::string scenario = shown.document.scenario().name;
    const QTemporaryDir folder;
    const std::filesystem::path list = std::filesystem::path(folder.path().toStdString()) / "list.csv";
    std::ofstream(list) << "structure,type,commune\nEVS du Test,EVS,Gannat\nEVS du Test,EVS,Neuilly\n";
    ImportDialog import(allier(), list);
    REQUIRE(QTest::qWaitFor([&] { return !import.isBusy(); }, 60'000));
    checkEnglish(import, "import");
    checkEnglish(ExportDialog(shown.document, shown.map.seen(), PageTarget::File), "export");
    checkEnglish(ExportDialog(shown.document, shown.map.seen(), PageTarget::Printer), "print");
    checkEnglish(ComparisonDialog(shown.document), "comparison");
    checkEnglish(MergeDialog(shown.document, scenario), "merge");
    checkEnglish(BaseDialog(shown.document, scenario), "base");
    checkEnglish(FicheDialog(shown.document, 0), "project sheet");
    checkEnglish(ReconciliationDialog(shown.document), "reconciliation");
    checkEnglish(DefinitionsDialog(shown.document), "definitions");
    CheckDialog check(shown.document);
    REQUIRE(QTest::qWaitFor([&] { return !check.isBusy(); }, 60'000));
    checkEnglish(check, "check");
    checkEnglish(AcceptanceDialog(QStringLiteral("title"), QStringLiteral("summary"), {}), "acceptance");
}

TEST_CASE("no two entries of a menu have one mnemonic, in either language") {
    for (const Language language : kLanguages) {
        const In in(language);
        const Shown shown;
        const QStringList collisions = mnemonicCollisions(shown.window);
        INFO(collisions.join(QStringLiteral("; ")).toStdString());
        CHECK(collisions.isEmpty());
    }
}

TEST_CASE("English and back gives the same French window") {
    const In in(Language::French);
    Shown shown;
    std::vector<QStringList> texts;
    std::unique_ptr<MainWindow> window = reopened(shown.window, Language::French);
    for (const Language next : {Language::English, Language::French, Language::French}) {
        window->show();
        QApplication::processEvents();
        texts.push_back(visibleTexts(*window));
        // The scale follows the size that the window was given, not its language.
        texts.back().removeIf(
            [](const QString& text) { return text.startsWith(QStringLiteral("1\u00A0:\u00A0")); });
        texts.back().removeIf([](const QString& text) { return text.startsWith(QStringLiteral("1:")); });
        window = reopened(*window, next);
    }
    CHECK(frenchTexts(texts[0]).size() > 50);
    CHECK(frenchTexts(withoutReferences(texts[1])).isEmpty());
    for (qsizetype i = 0; i < std::min(texts[0].size(), texts[2].size()); ++i) {
        REQUIRE(texts[2][i] == texts[0][i]);
    }
    CHECK(texts[2].size() == texts[0].size());
}

TEST_CASE("another language keeps project, unsaved changes, view and selection") {
    const In in(Language::French);
    Shown shown;
    openOne(shown.document, shown.blankCommune());
    const CommuneIndex chosen = shown.blankCommune();
    shown.document.selection().choose(chosen);
    ViewState view = shown.document.view();
    view.theme = Theme::Distance;
    view.date = Date::endOf(2020);
    shown.document.setView(view);
    const std::unique_ptr<MainWindow> english = reopened(shown.window, Language::English);
    CHECK(english->document().view() == shown.document.view());
    CHECK(english->document().edits() == shown.document.edits());
    CHECK(english->document().selection().current() == std::optional(chosen));
    CHECK(english->document().result().after.avs().count == shown.covered());
    CHECK(english->isWindowModified());
    CHECK(languageOf(QSettings().value(QStringLiteral("window/language")).toString()) == Language::English);
}

TEST_CASE("the menu offers each language in its own name, and asks only where undoing would be lost") {
    const In in(Language::French);
    Shown shown;
    std::vector<Language> asked;
    QObject::connect(&shown.window, &MainWindow::languageChosen,
                     [&](Language language) { asked.push_back(language); });
    QAction* french = actionNamed(shown.window, QStringLiteral("Français"));
    QAction* english = actionNamed(shown.window, QStringLiteral("English"));
    REQUIRE(french != nullptr);
    REQUIRE(english != nullptr);
    CHECK(french->isChecked());
    french->trigger();
    CHECK(asked.empty());
    english->trigger();
    CHECK(asked == std::vector{Language::English});

    openOne(shown.document, shown.blankCommune());
    french->trigger();
    english->trigger();
    CHECK(asked.size() == 1);
    auto* box = shown.window.findChild<QMessageBox*>();
    REQUIRE(box != nullptr);
    box->buttons().at(1)->click();
    CHECK(asked.size() == 1);
    CHECK(french->isChecked());
}
