#include "core/base/error.hpp"
#include "core/store/journal/journal_writer.hpp"
#include "core/store/journal/recovery.hpp"
#include "core/store/project_file.hpp"
#include "tests/core/store/stored_project.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/random_project.hpp"
#include "tests/support/saving_moment.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

namespace fs = std::filesystem;

/// A project as its file holds it.
std::string contentOf(const Project& project, const fs::path& scratch) {
    const SavingMoment moment;
    writeProject(project, scratch);
    return readBytes(scratch);
}

void checkSame(const WorkHistory& read, const WorkHistory& written, const fs::path& scratch) {
    CHECK(read.file == written.file);
    CHECK(read.done == written.done);
    CHECK(read.saved == written.saved);
    REQUIRE(read.steps.size() == written.steps.size());
    CHECK(contentOf(read.first, scratch) == contentOf(written.first, scratch));
    for (std::size_t i = 0; i < read.steps.size(); ++i) {
        CHECK(read.steps[i].what == written.steps[i].what);
        CHECK(read.steps[i].moment == written.steps[i].moment);
        CHECK(contentOf(read.steps[i].after, scratch) == contentOf(written.steps[i].after, scratch));
    }
}

/// As the journal of a process that is no more.
AbandonedWork reopened(const fs::path& journal, const fs::path& copy) {
    fs::copy_file(journal, copy, fs::copy_options::overwrite_existing);
    return AbandonedWork(HeldFile::taken(copy));
}

/// A person at work: steps of every kind, undone, cut by others, saved, forgotten at the front.
class Person {
public:
    explicit Person(unsigned seed) : m_random(seed), history{{}, storedProject(), {}, 0, 0} {}

    void act() {
        const unsigned choice = below(8);
        if (choice == 0 && history.done > 0) {
            --history.done;
        } else if (choice == 1 && history.done < history.steps.size()) {
            ++history.done;
        } else if (choice == 2) {
            history.saved = history.done;
            history.file = "/dossier/projet.gpkg";
        } else if (choice == 3 && history.done > 2) {
            history.first = history.steps.front().after;
            history.steps.erase(history.steps.begin());
            --history.done;
            history.saved =
                history.saved && *history.saved > 0 ? std::optional(*history.saved - 1) : std::nullopt;
        } else {
            change();
        }
    }

private:
    unsigned below(unsigned n) { return static_cast<unsigned>(m_random() % n); }

    void change() {
        Project after = history.current();
        if (below(3) == 0) {
            Project other = randomProject(static_cast<unsigned>(m_random()));
            after = below(2) == 0
                        ? other
                        : after.withPublished({{"avs", "l’été", 12.5, "%", 1, Date(2022, 12, 31), "p. 3"}});
        } else {
            after = after.withScenario(
                {"s" + std::string(1, static_cast<char>('a' + below(4))),
                 {CloseStructure{"x" + std::string(1, static_cast<char>('a' + below(9)))}}});
        }
        history.steps.erase(history.steps.begin() + static_cast<std::ptrdiff_t>(history.done),
                            history.steps.end());
        if (history.saved && *history.saved > history.done) {
            history.saved = std::nullopt;
        }
        history.steps.push_back(
            {"pas " + std::string(1, static_cast<char>('a' + below(26))), ++m_moment, after});
        ++history.done;
    }

    std::mt19937 m_random;
    std::int64_t m_moment = 1'700'000'000;

public:
    WorkHistory history;
};

} // namespace

TEST_CASE("whatever a person does, the journal gives back every step, what is undone and what is saved") {
    const TemporaryFolder folder;
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        Person person(seed);
        JournalWriter journal(folder / "etat");
        for (int i = 0; i < 25; ++i) {
            person.act();
            // Not each change is recorded alone: what comes fast is written together.
            if (i % 3 != 0) {
                journal.record(person.history);
            }
        }
        journal.record(person.history);
        journal.sync();
        checkSame(reopened(journal.path(), folder / "copie.journal").history(), person.history,
                  folder / "essai.gpkg");
        journal.remove();
        CHECK(fs::is_empty(folder / "etat"));
    }
}

TEST_CASE("a journal cut at any byte gives back a state that was recorded, and the last whole one") {
    const TemporaryFolder folder;
    Person person(7);
    JournalWriter journal(folder / "etat");
    std::vector<std::pair<std::size_t, WorkHistory>> recorded; // its length then
    for (int i = 0; i < 8; ++i) {
        person.act();
        journal.record(person.history);
        recorded.emplace_back(fs::file_size(journal.path()), person.history);
    }
    const std::string whole = readBytes(journal.path());
    std::mt19937 random(1);
    for (int i = 0; i < 60; ++i) {
        const std::size_t length = random() % (whole.size() + 1);
        writeBytes(folder / "coupe.journal", std::string_view(whole).substr(0, length));
        const auto last = std::find_if(recorded.rbegin(), recorded.rend(),
                                       [&](const auto& state) { return state.first <= length; });
        if (last == recorded.rend()) {
            CHECK_THROWS_AS(AbandonedWork(HeldFile::taken(folder / "coupe.journal")), Error);
        } else {
            checkSame(AbandonedWork(HeldFile::taken(folder / "coupe.journal")).history(), last->second,
                      folder / "essai.gpkg");
        }
    }
}

TEST_CASE("steps share what they do not change when they are read again") {
    const TemporaryFolder folder;
    const Project first = storedProject();
    const Project after = first.withScenario({"autre", {}});
    JournalWriter journal(folder / "etat");
    journal.record({{}, first, {{"Simuler", 5, after}}, 1, 0});
    const WorkHistory read = reopened(journal.path(), folder / "copie.journal").history();
    CHECK(read.current().sharesBaseWith(read.first));
}

TEST_CASE("what is left behind is found once its process is gone, the last used first; saved work is not") {
    const TemporaryFolder folder;
    const fs::path state = folder / "etat";
    const Project first = storedProject();
    const WorkHistory older{"/a.gpkg", first, {{"un", 10, first.withScenario({"a", {}})}}, 1, 0};
    const WorkHistory newer{"/b.gpkg", first, {{"deux", 20, first.withScenario({"b", {}})}}, 1, 0};
    WorkHistory saved = newer;
    saved.saved = 1;
    {
        JournalWriter one(state);
        JournalWriter two(state);
        JournalWriter three(state);
        one.record(older);
        two.record(newer);
        three.record(saved);
        CHECK(abandonedWorks(state).empty());
    }
    {
        std::vector<AbandonedWork> works = abandonedWorks(state);
        REQUIRE(works.size() == 2);
        CHECK(works[0].projectFile() == "/b.gpkg");
        CHECK(works[0].moment() == 20);
        CHECK(works[0].unsavedSteps() == std::vector<std::string>{"deux"});
        CHECK(abandonedWorks(state).empty()); // another window is being asked
        works[0].remove();
    }
    CHECK(abandonedWorks(state).size() == 1);
}

TEST_CASE("undone since the file was saved is unsaved too") {
    const TemporaryFolder folder;
    const Project first = storedProject();
    const std::vector<HistoryStep> steps{{"un", 1, first.withScenario({"a", {}})},
                                         {"deux", 2, first.withScenario({"b", {}})}};
    JournalWriter journal(folder / "etat");
    journal.record({"/a.gpkg", first, steps, 1, 2});
    const AbandonedWork work = reopened(journal.path(), folder / "copie.journal");
    CHECK(work.isUnsaved());
    CHECK(work.unsavedSteps() == std::vector<std::string>{"deux"});
}

TEST_CASE("a folder where nothing can be written is told, and the next record is whole once it can") {
    const TemporaryFolder folder;
    writeBytes(folder / "etat", "a file stands where the folder should");
    const Project first = storedProject();
    const WorkHistory history{"/a.gpkg", first, {{"un", 10, first.withScenario({"a", {}})}}, 1, 0};
    JournalWriter journal(folder / "etat");
    CHECK_THROWS_AS(journal.record(history), Error);
    fs::remove(folder / "etat");
    journal.record(history);
    checkSame(reopened(journal.path(), folder / "copie.journal").history(), history, folder / "essai.gpkg");
}

TEST_CASE("the journal is for its owner alone") {
    const TemporaryFolder folder;
    const Project first = storedProject();
    JournalWriter journal(folder / "etat");
    journal.record({{}, first, {{"un", 10, first.withScenario({"a", {}})}}, 1, 0});
    CHECK(fs::status(journal.path()).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(fs::status(folder / "etat").permissions() == fs::perms::owner_all);
}

TEST_CASE("what is no journal is taken away, and other files stay") {
    const TemporaryFolder folder;
    writeBytes(folder / "x.journal", "nothing");
    writeBytes(folder / "autre.txt", "kept");
    CHECK(abandonedWorks(folder.path()).empty());
    CHECK_FALSE(fs::exists(folder / "x.journal"));
    CHECK(fs::exists(folder / "autre.txt"));
}
