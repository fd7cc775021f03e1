#include "tests/fuzz/readers.hpp"

#include "core/base/error.hpp"
#include "core/carto/style/map_style.hpp"
#include "core/model/structure_edits.hpp"
#include "core/service/new_project.hpp"
#include "core/service/list_import.hpp"
#include "core/store/journal/recovery.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/allier_project.hpp"

#include <array>
#include <cstdlib>
#include <fstream>
#include <unistd.h>
#include <utility>

/// The main of maillage-verifie, which is built here under this name.
int verifyCertificate(int argc, char** argv);

namespace maillage::fuzz {

namespace {

/// The bytes as a file, which stays where the program ends before its time: the input to look at.
class InputFile {
public:
    InputFile(std::string_view bytes, const char* ending)
        : m_path(std::filesystem::temp_directory_path() /
                 ("maillage-fuzz-" + std::to_string(::getpid()) + ending)) {
        std::ofstream(m_path, std::ios::binary | std::ios::trunc)
            .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;
    ~InputFile() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// False where the work refuses with a sentence, as it may.
template <typename Work>
bool isRead(Work work) {
    try {
        work();
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// The communes that the seeds name: each cell that is none of them is compared with all of them, and what a
/// whole département would find more is only time.
const Project& fewCommunes() {
    static const Project kProject = [] {
        const Project& all = test::deliveredAllier();
        std::vector<Commune> communes;
        std::vector<Area> areas;
        for (const char* code : {"03001", "03002", "03003", "03013", "03036", "03048", "03066", "03082",
                                 "03095", "03100", "03103", "03118", "03158", "03185", "03190", "03200",
                                 "03240", "03290", "03298", "03300", "03310", "03320", "03321"}) {
            const CommuneIndex index = all.territory->at(code);
            communes.push_back(all.territory->commune(index));
            areas.push_back(all.baseMap->areas()[index]);
        }
        Project few = emptyProject(
            std::make_shared<const Territory>(
                "03", communes,
                std::vector<Epci>(all.territory->epcis().begin(), all.territory->epcis().end())),
            std::make_shared<const BaseMap>(all.baseMap->provenance(), true, areas), all.settings);
        few.passages = all.passages;
        Structure centre;
        centre.id = "cs";
        centre.name = "Centre social de Vichy";
        centre.kind = StructureKind::CentreSocial;
        centre.attestation = {Source::Schema, "p. 1"};
        centre.seat = few.territory->at("03310");
        centre.seatAttestation = {Source::Schema, "p. 1"};
        return withStructure(few, centre);
    }();
    return kProject;
}

bool readListFrom(std::string_view bytes, const char* ending) {
    const InputFile file(bytes, ending);
    return isRead([&] {
        const Project& project = fewCommunes();
        const ListReading reading = readListFile({{file.path()}, {}, {}, {}}, project);
        static_cast<void>(applyList(project, reading));
    });
}

} // namespace

bool readList(std::string_view bytes) {
    return readListFrom(bytes, ".csv");
}

bool readWorkbook(std::string_view bytes) {
    return readListFrom(bytes, ".xlsx");
}

bool readLayer(std::string_view bytes) {
    const InputFile file(bytes, ".geojson");
    return isRead([&] {
        static_cast<void>(newProject({"tous", "", "", Date(2022, 12, 31), {file.path()}}));
    });
}

bool readProjectFile(std::string_view bytes) {
    const InputFile file(bytes, ".gpkg");
    return isRead([&] { static_cast<void>(readProject(file.path())); });
}

bool readCharte(std::string_view bytes) {
    const InputFile file(bytes, ".json");
    return isRead([&] { static_cast<void>(readMapStyle(file.path())); });
}

bool readJournal(std::string_view bytes) {
    const InputFile file(bytes, ".journal");
    return isRead([&] { static_cast<void>(AbandonedWork(HeldFile::taken(file.path())).history()); });
}

bool readCertificate(std::string_view bytes) {
    const InputFile file(bytes, ".json");
    std::string program = "maillage-verifie";
    std::string path = file.path().string();
    std::array<char*, 3> arguments{program.data(), path.data(), nullptr};
    const int status = verifyCertificate(2, arguments.data());
    if (status != 0 && status != 1) {
        std::abort();
    }
    return status == 0;
}

Reader readerNamed(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Reader>, 7> kReaders{{{"list", readList},
                                                                           {"workbook", readWorkbook},
                                                                           {"layer", readLayer},
                                                                           {"project", readProjectFile},
                                                                           {"charte", readCharte},
                                                                           {"journal", readJournal},
                                                                           {"certificate", readCertificate}}};
    for (const auto& [known, reader] : kReaders) {
        if (known == name) {
            return reader;
        }
    }
    return nullptr;
}

} // namespace maillage::fuzz
