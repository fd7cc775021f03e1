// Catch, of version 2 (Debian 12) or 3 (Debian 13): what a test includes, whichever is there. Names are those
// of version 3.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)

#include <catch2/catch_all.hpp>

using Catch::Approx;

#else

#include <catch2/catch.hpp>

namespace Catch::Matchers {

// NOLINTNEXTLINE(readability-identifier-naming): as Catch2 3 calls it
inline auto ContainsSubstring(const std::string& text) {
    return Catch::Contains(text);
}

} // namespace Catch::Matchers

#endif

namespace maillage {

/// Runs the test cases of the program as its command line asks; for its main. Returns its exit status.
int runTests(int argc, char** argv);

} // namespace maillage
