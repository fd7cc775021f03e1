#include "core/model/model_errors.hpp"
#include "core/model/project_size.hpp"
#include "tests/app/support/gui_test_support.hpp"

using namespace maillage;

namespace {

/// A document with one EVS placed in a zone blanche.
struct Simulated {
    ProjectDocument document{allier()};
    std::size_t before = document.result().after.avs().count;

    Simulated() {
        document.setGhostSite(document.result().before.zoneBlanche().communes.members().front());
        document.placeGhost();
    }
    [[nodiscard]] std::size_t covered() const { return document.result().after.avs().count; }
};

} // namespace

TEST_CASE("a rule of the commune alone gains one commune, and undo gives the radius back") {
    Simulated s;
    const std::size_t placed = s.covered();
    s.document.setRule(0, ListRule{});
    CHECK(s.covered() == s.before + 1);
    s.document.undoStack().undo();
    CHECK(s.covered() == placed);
}

TEST_CASE("turning the radius is one undo step, and none when it comes back to where it began") {
    Simulated s;
    for (const double kilometres : {11.0, 12.0, 13.0}) {
        s.document.setRule(0, RadiusRule{kilometres});
    }
    CHECK(s.document.undoStack().count() == 2);
    s.document.setRule(0, RadiusRule{10});
    CHECK(s.document.undoStack().count() == 1);
}

TEST_CASE("the ghost of a second structure does not count as placed") {
    Simulated s;
    s.document.setGhostSite(s.document.result().after.zoneBlanche().communes.members().back());
    CHECK(s.document.edits().size() == 1);
    CHECK(s.document.scenario().edits.size() == 2);
    s.document.setGhostSite(std::nullopt);
    CHECK(s.document.scenario().edits.size() == 1);
}

TEST_CASE("removing the last structure, or the simulation, leaves no scenario in the file") {
    Simulated s;
    s.document.removeEdit(0, QStringLiteral("retirer"));
    CHECK(s.covered() == s.before);
    CHECK(s.document.project().scenarios->empty());
    s.document.undoStack().undo();
    s.document.clearSimulation();
    CHECK(s.document.project().scenarios->empty());
    s.document.undoStack().undo();
    CHECK(s.document.edits().size() == 1);
}

TEST_CASE("a commune without EPCI cannot open one for its EPCI: nothing is tried, and the reason is kept") {
    Project project = allier();
    std::vector<Commune> communes(project.territory->communes().begin(), project.territory->communes().end());
    communes.front().epci.clear();
    const auto epcis = project.territory->epcis();
    project.territory = std::make_shared<const Territory>(project.territory->departement(), communes,
                                                          std::vector<Epci>(epcis.begin(), epcis.end()));
    ProjectDocument document(project);
    document.setNextRule(EpciRule{});
    document.setGhostSite(0);
    CHECK_FALSE(document.ghost());
    REQUIRE(document.ghostProblem());
    CHECK(document.ghostProblem()->code() == ErrorCode::CommuneWithoutEpci);

    document.setNextRule(RadiusRule{5});
    document.setGhostSite(0);
    document.placeGhost();
    CHECK_THROWS_AS(document.setRule(0, EpciRule{}), Error);
    CHECK(document.undoStack().count() == 1);
    CHECK(std::get<OpenStructure>(document.edits().front()).rule == ServiceRule(RadiusRule{5}));
}

TEST_CASE("attested rows alone give what is not supposed of every row") {
    ProjectDocument document(allier());
    const std::size_t complete = document.result().after.avs().count;
    const std::size_t attested = complete - document.result().after.figures[FigureId::Avs].supposed.value();
    CHECK(attested < complete);
    ViewState view = document.view();
    view.withHypotheses = false;
    document.setView(view);
    CHECK(document.result().after.avs().count == attested);
    CHECK(document.result().after.evsSeul().count == 5); // those that the schéma names
    view.withHypotheses = true;
    document.setView(view);
    CHECK(document.result().after.avs().count == complete);
}

TEST_CASE("steps that would fill the memory are forgotten, the oldest first, and the rest can be undone") {
    ProjectDocument document{allier()};
    const auto edited = [&](int i) {
        Project project = document.project();
        StructureSet set = *project.structures;
        set.structures[0].name = "nom " + std::to_string(i);
        project.structures = std::make_shared<const StructureSet>(std::move(set));
        return project;
    };
    const Project first = document.project();
    document.replaceProject(edited(0), QStringLiteral("0"));
    const std::size_t one = bytesNotShared(first, document.project());
    CHECK(one > 20'000); // the rows of the Allier
    document.setUndoBytes(5 * one);
    for (int i = 1; i < 20; ++i) {
        document.replaceProject(edited(i), QStringLiteral("%1").arg(i));
    }
    CHECK(document.undoStack().count() >= 3);
    CHECK(document.undoStack().count() <= 5);
    CHECK_FALSE(document.undoStack().isClean());
    const int count = document.undoStack().count();
    document.undoStack().setIndex(0);
    CHECK(document.project().structures->structures[0].name == "nom " + std::to_string(19 - count));
    CHECK_FALSE(document.undoStack().isClean()); // the file holds what came before
    document.setUndoBytes(1);
    document.replaceProject(edited(50), QStringLiteral("50"));
    CHECK(document.undoStack().count() == 1);
}
