// Seeds of what is not kept as a file: a project and a journal.  usage: make_seeds FOLDER
#include "core/store/journal/journal_writer.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/saving_moment.hpp"
#include "tests/core/store/stored_project.hpp"

int main(int argc, char** argv) {
    if (argc != 2) {
        return 2;
    }
    using namespace maillage;
    const std::filesystem::path folder = argv[1];
    const Project project = test::storedProject();
    std::filesystem::create_directories(folder);
    writeProject(project, folder / "projet.gpkg");
    const Project after = project.withScenario({"autre", {CloseStructure{"cs"}}});
    JournalWriter journal(folder);
    journal.record(
        {"/a.gpkg", project, {{"un", 10, after}, {"deux", 20, after.withoutScenario("essai")}}, 2, 0});
    std::filesystem::copy_file(journal.path(), folder / "travail.journal",
                               std::filesystem::copy_options::overwrite_existing);
    journal.remove();
}
