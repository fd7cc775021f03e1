#include "tests/app/support/gui_test_support.hpp"

#include "app/tasks/task_runner.hpp"

using namespace maillage;

namespace {

/// What came of a task, gathered in the main thread.
struct Outcome {
    std::optional<int> value;
    std::optional<AnyErrorCode> problem;
};

void start(TaskRunner& runner, Outcome& outcome, std::function<int(const Monitor&)> work) {
    runner.run<int>(
        std::move(work), [&](int value) { outcome.value = value; },
        [&](const std::exception_ptr& problem) {
            try {
                std::rethrow_exception(problem);
            } catch (const Error& error) {
                outcome.problem = error.code();
            }
        });
}

} // namespace

TEST_CASE("a task gives its value, and its errors keep their type") {
    TaskRunner runner;
    Outcome outcome;
    start(runner, outcome, [](const Monitor&) { return 42; });
    REQUIRE(QTest::qWaitFor([&] { return outcome.value.has_value(); }, 60'000));
    CHECK(outcome.value == 42);
    start(runner, outcome, [](const Monitor&) -> int { throw Error(ErrorCode::FileMissing, {"x"}); });
    REQUIRE(QTest::qWaitFor([&] { return outcome.problem.has_value(); }, 60'000));
    CHECK(*outcome.problem == ErrorCode::FileMissing);
    CHECK_FALSE(runner.isRunning());
}

TEST_CASE("a cancelled task stops at its next step") {
    TaskRunner runner;
    Outcome outcome;
    start(runner, outcome, [](const Monitor& monitor) -> int {
        while (true) {
            monitor.step(0.5);
        }
    });
    runner.cancel();
    REQUIRE(QTest::qWaitFor([&] { return outcome.problem.has_value(); }, 60'000));
    CHECK(*outcome.problem == ErrorCode::Cancelled);
}

TEST_CASE("a runner that goes while working waits for the work and calls nobody") {
    Outcome outcome;
    {
        TaskRunner runner;
        start(runner, outcome, [](const Monitor& monitor) -> int {
            while (true) {
                monitor.step(0.5);
            }
        });
    }
    QApplication::processEvents();
    CHECK_FALSE(outcome.value);
    CHECK_FALSE(outcome.problem);
}
