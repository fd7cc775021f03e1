// Window tests run without a display, unless one is asked for.
#include "tests/support/catch.hpp"
#include "tests/support/test_application.hpp"

int main(int argc, char** argv) {
    const maillage::TestApplication application(argc, argv);
    return maillage::runTests(argc, argv);
}
