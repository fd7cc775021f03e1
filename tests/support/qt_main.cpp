// Window tests run without a display, unless one is asked for.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/test_application.hpp"

int main(int argc, char** argv) {
    const maillage::TestApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
