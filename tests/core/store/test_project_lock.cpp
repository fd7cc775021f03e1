#include "core/store/project_lock.hpp"

#include "core/base/atomic_file.hpp"
#include "core/base/platform/process.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

#include <limits>

using namespace maillage;
using namespace maillage::test;

namespace {

namespace fs = std::filesystem;

constexpr const char* kRunningAlways = "1"; // the first process of a machine

void leave(const fs::path& lock, const std::string& machine, const std::string& process) {
    writeFileAtomically(lock, "Marie Durand\n" + machine + "\n" + process + "\n1700000000\n");
}

} // namespace

TEST_CASE("a lock stands beside the project while it is open, and tells others who has it") {
    const TemporaryFolder folder;
    const fs::path project = folder / "p.gpkg";
    writeFileAtomically(project, "x");
    {
        const ProjectLock lock(project);
        CHECK(fs::exists(folder / ".p.gpkg.verrou"));
        CHECK_FALSE(otherHolder(project));     // this process knows what it has open
        fs::remove(folder / ".p.gpkg.verrou"); // somebody tidied up
        lock.restore();
        CHECK(fs::exists(folder / ".p.gpkg.verrou"));
    }
    CHECK_FALSE(fs::exists(folder / ".p.gpkg.verrou"));
    leave(folder / ".p.gpkg.verrou", machineName(), kRunningAlways);
    fs::create_symlink(project, folder / "lien.gpkg");
    for (const fs::path& name : {project, folder / "lien.gpkg"}) {
        const auto holder = otherHolder(name);
        REQUIRE(holder);
        CHECK(holder->person == "Marie Durand");
        CHECK(holder->since == 1'700'000'000);
    }
}

TEST_CASE("what a crash leaves of a lock holds nobody back") {
    const TemporaryFolder folder;
    const fs::path project = folder / "p.gpkg";
    const fs::path lock = folder / ".p.gpkg.verrou";
    leave(lock, machineName(), std::to_string(std::numeric_limits<std::int32_t>::max()));
    CHECK_FALSE(otherHolder(project)); // no such process
    leave(lock, "ailleurs", kRunningAlways);
    CHECK(otherHolder(project));
    fs::last_write_time(lock, fs::file_time_type::clock::now() - std::chrono::hours(2));
    CHECK_FALSE(otherHolder(project)); // not renewed
    for (const std::string& text : {std::string(), std::string("Marie\n\xff\n1\n1\n"),
                                    std::string("a\nb\nc\nd\n"), std::string(100'000, '1')}) {
        writeFileAtomically(lock, text);
        CHECK_FALSE(otherHolder(project));
    }
}

TEST_CASE("who was taken over leaves the lock of the next") {
    const TemporaryFolder folder;
    const fs::path project = folder / "p.gpkg";
    {
        const ProjectLock first(project);
        leave(folder / ".p.gpkg.verrou", "ailleurs", kRunningAlways);
        first.renew();
    }
    REQUIRE(otherHolder(project));
    CHECK(otherHolder(project)->machine == "ailleurs");
    const ProjectLock nowhere(folder / "absent" / "p.gpkg"); // none, and no complaint
}
