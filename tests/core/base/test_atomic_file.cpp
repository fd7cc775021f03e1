#include "core/base/atomic_file.hpp"
#include "core/base/staged_file.hpp"

#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

#include <unistd.h>

using namespace maillage;
using namespace maillage::test;

TEST_CASE("a file written atomically replaces the former one and leaves nothing beside it") {
    const TemporaryFolder folder;
    writeFileAtomically(folder / "a.txt", "one");
    writeFileAtomically(folder / "a.txt", "two");
    CHECK(readBytes(folder / "a.txt") == "two");
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"a.txt"});
}

TEST_CASE("writing through a link replaces the file behind it") {
    const TemporaryFolder folder;
    writeBytes(folder / "real.txt", "one");
    std::filesystem::create_symlink(folder / "real.txt", folder / "link.txt");
    writeFileAtomically(folder / "link.txt", "two");
    CHECK(std::filesystem::is_symlink(folder / "link.txt"));
    CHECK(readBytes(folder / "real.txt") == "two");
}

TEST_CASE("a file that cannot be written is an error that names it") {
    const TemporaryFolder folder;
    for (const std::filesystem::path& target : {folder / "absent/a.txt", folder.path()}) {
        const Error error = errorOf([&] { writeFileAtomically(target, "x"); });
        CHECK(error.code() == ErrorCode::WriteFailed);
        CHECK(error.parameters().at(0) == target.string());
        CHECK_FALSE(error.parameters().at(1).empty());
    }
    CHECK(namesIn(folder.path()).empty());
}

TEST_CASE("a link to nothing is told, and stays") {
    const TemporaryFolder folder;
    std::filesystem::create_symlink("absent.txt", folder / "link.txt");
    const Error error = errorOf([&] { writeFileAtomically(folder / "link.txt", "x"); });
    CHECK(error.code() == ErrorCode::LinkBroken);
    CHECK(error.parameters() == std::vector<std::string>{(folder / "link.txt").string(), "absent.txt"});
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"link.txt"});
}

TEST_CASE("a private file stays private, from its first byte") {
    const TemporaryFolder folder;
    writeBytes(folder / "a.txt", "one");
    std::filesystem::permissions(folder / "a.txt", std::filesystem::perms(0640));
    StagedFile staged(folder / "a.txt");
    CHECK(std::filesystem::status(staged.path()).permissions() == std::filesystem::perms(0600));
    staged.write("two");
    staged.seal();
    staged.giveName();
    CHECK(std::filesystem::status(folder / "a.txt").permissions() == std::filesystem::perms(0640));
    CHECK(readBytes(folder / "a.txt") == "two");
}

TEST_CASE("a name of 255 bytes is accepted, whatever characters it has") {
    const TemporaryFolder folder;
    for (const std::string& name : {std::string(255, 'n'), "n" + [] {
                                        std::string accents;
                                        while (accents.size() < 254) {
                                            accents += "é";
                                        }
                                        return accents;
                                    }()}) {
        writeBytes(folder / ("." + name.substr(0, 10) + ".1-1.tmp"), "of another file");
        writeFileAtomically(folder / name, "whole");
        writeFileAtomically(folder / name, "again");
        CHECK(readBytes(folder / name) == "again");
        CHECK(std::filesystem::exists(folder / ("." + name.substr(0, 10) + ".1-1.tmp")));
    }
}

TEST_CASE("a full device is an error and stays a device") {
    if (::access("/dev/full", W_OK) != 0) {
        WARN("skipped: no /dev/full here");
        return;
    }
    const Error error = errorOf([] { writeFileAtomically("/dev/full", "x"); });
    CHECK(error.code() == ErrorCode::WriteFailed);
    CHECK(std::filesystem::is_character_file("/dev/full"));
}
