#include "tests/support/catch.hpp"

int main(int argc, char** argv) {
    return maillage::runTests(argc, argv);
}
