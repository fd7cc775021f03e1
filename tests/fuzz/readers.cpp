#include "tests/fuzz/readers.hpp"

#include "core/base/error.hpp"
#include "core/carto/style/map_style.hpp"
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

bool readListFrom(std::string_view bytes, const char* ending) {
    const InputFile file(bytes, ending);
    return isRead([&] {
        const Project& project = test::deliveredAllier();
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
