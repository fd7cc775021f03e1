// A person at a window, as a process that interleavings.py kills and orders about: it reads a line, does what
// the window or the command line does, and answers with a line: what was asked, or "refused WHY sentence".
//   usage: person FILE            lives until its input ends
//          person --make FILE     writes the project that every interleaving begins with
#include "app/document/project_document.hpp"
#include "app/text/change/others_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/model/project_merge.hpp"
#include "core/model/scenario/scenario_errors.hpp"
#include "core/model/scenario/scenario_list.hpp"
#include "core/model/structure_edits.hpp"
#include "core/store/store_errors.hpp"
#include "tests/support/builders.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>
#include <sstream>

using namespace maillage;

namespace {

namespace fs = std::filesystem;

Project firstProject() {
    return test::withStructures(test::rowOfCommunes(3),
                                {{"s0", StructureKind::CentreSocial, {0, 1}, test::attested(), {}}})
        .withScenario({"z", {OpenStructure{"EVS", StructureKind::Evs, "03001", RadiusRule{1}, "a"}}});
}

/// A number is the radius of an EVS, anything else the structure that is closed.
Scenario scenarioOf(const std::string& name, const std::string& value) {
    if (const auto kilometres = parseInteger(value)) {
        return {name,
                {OpenStructure{"EVS", StructureKind::Evs, "03001",
                               RadiusRule{static_cast<double>(*kilometres)}, "a"}}};
    }
    return {name, {CloseStructure{value}}};
}

std::string valueOf(const Scenario& scenario) {
    if (const auto* closing = std::get_if<CloseStructure>(&scenario.edits.front())) {
        return closing->structure;
    }
    const auto& opening = std::get<OpenStructure>(scenario.edits.front());
    return formatInteger(static_cast<std::int64_t>(std::get<RadiusRule>(opening.rule).kilometres));
}

Project withNewStructure(const Project& project, const std::string& id) {
    Structure structure;
    structure.id = id;
    structure.name = id;
    structure.seat = 2;
    structure.attestation = test::attested();
    structure.seatAttestation = test::attested();
    return withStructure(project, structure);
}

/// Name | scenarios with their values | structures, each in its order.
std::string shown(const Project& project) {
    std::vector<std::string> scenarios;
    for (const Scenario& scenario : *project.scenarios) {
        scenarios.push_back(scenario.name + "=" + valueOf(scenario));
    }
    std::vector<std::string> structures;
    for (const Structure& structure : project.structures->structures) {
        structures.push_back(structure.id);
    }
    return project.settings.name + "|" + joined(scenarios, ",") + "|" + joined(structures, ",");
}

std::string reasonOf(AnyErrorCode code) {
    const std::vector<std::pair<AnyErrorCode, std::string>> reasons{{ErrorCode::ProjectHeld, "held"},
                                                                    {ErrorCode::ProjectChanged, "changed"},
                                                                    {ErrorCode::ProjectInUse, "busy"},
                                                                    {ErrorCode::ProjectBusy, "busy"},
                                                                    {ErrorCode::ScenarioExists, "exists"}};
    const auto known = std::ranges::find(reasons, code, &std::pair<AnyErrorCode, std::string>::first);
    return known == reasons.end() ? "other" : known->second;
}

class Person {
public:
    explicit Person(fs::path file) : m_file(std::move(file)) {}

    std::string answer(const std::string& order) {
        std::istringstream words(order);
        std::string what;
        std::string name;
        std::string value;
        words >> what >> name >> value;
        try {
            return did(what, name, value);
        } catch (const Error& error) {
            return "refused " + reasonOf(error.code()) + " " + sentenceOf(error).toStdString();
        }
    }

private:
    std::string did(const std::string& what, const std::string& name, const std::string& value) {
        if (what == "command") { // as `simuler --enregistrer`
            changeProject(m_file, [&](const Project& now) {
                checkScenarioName(now, name);
                return now.withScenario(scenarioOf(name, value));
            });
            return "ok";
        }
        if (what == "open") {
            m_document = std::make_unique<ProjectDocument>(firstProject());
            m_document->open(m_file);
            return m_document->heldBy() ? "ok held" : "ok free";
        }
        if (what == "new") { // another project, saved under this name
            m_document = std::make_unique<ProjectDocument>(firstProject());
            m_document->begin(firstProject().withScenario(scenarioOf(name, value)));
            m_document->save(m_file);
            return "ok";
        }
        if (what == "close") {
            m_document.reset();
            return "ok";
        }
        return worked(what, name, value);
    }

    /// In the project that is open.
    std::string worked(const std::string& what, const std::string& name, const std::string& value) {
        const Project& project = m_document->project();
        if (what == "edit") {
            change(project.withScenario(scenarioOf(name, value)));
        } else if (what == "forget") {
            change(project.withoutScenario(name));
        } else if (what == "structure") {
            change(withNewStructure(project, name));
        } else if (what == "remove") {
            change(withoutStructure(project, *project.structures->find(name)));
        } else if (what == "name") {
            Project named = project;
            named.settings.name = name;
            change(named);
        } else if (what == "undo") {
            m_document->undoStack().undo();
        } else if (what == "save") {
            m_document->save(m_file);
        } else if (what == "overwrite") {
            m_document->saveOver(m_file);
        } else if (what == "take") {
            m_document->takeOver();
        } else if (what == "look") {
            m_document->lookAtHolder();
            return !m_document->heldBy() ? "ok free" : m_document->isLeft() ? "ok left" : "ok held";
        } else if (what == "merge") {
            return merged();
        } else {
            return "refused unknown " + what;
        }
        return "ok " + shown(m_document->project());
    }

    /// As the window does where they answer "Réunir": what others wrote, and ours; it is saved by the next
    /// order.
    std::string merged() {
        const ProjectOnDisk theirs = readProjectOnDisk(m_file);
        const ProjectMerge merge =
            mergedProjects(m_document->onDisk()->project, m_document->project(), theirs.project);
        if (!merge.conflicts.empty()) {
            return "refused conflict " + conflictText(merge.conflicts.front()).toStdString();
        }
        m_document->mergeWith(theirs, merge.project);
        return "ok " + shown(m_document->project());
    }

    void change(const Project& project) { m_document->replaceProject(project, QStringLiteral("essai")); }

    fs::path m_file;
    std::unique_ptr<ProjectDocument> m_document;
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 2 && arguments[0] == "--make") {
        writeProject(firstProject(), arguments[1]);
        return 0;
    }
    if (arguments.size() != 1) {
        std::cerr << "usage: person [--make] FILE\n";
        return 2;
    }
    Person person(arguments[0]);
    std::string order;
    while (std::getline(std::cin, order)) {
        std::cout << person.answer(order) << std::endl;
    }
    return 0;
}
