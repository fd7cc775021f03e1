// Version 2 of Catch is a header, whose implementation is compiled here, once for all test programs.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.hpp"

int maillage::runTests(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
