#include "core/base/sha256.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("SHA-256 gives the digests of its standard") {
    // FIPS 180-4 and the examples of NIST that go with it.
    CHECK(sha256Of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256Of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    Sha256 million;
    for (int k = 0; k < 1000; ++k) {
        million.add(std::string(1000, 'a'));
    }
    CHECK(million.hexadecimal() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a content has one digest, however it comes in pieces") {
    std::string content;
    for (int k = 0; k < 300; ++k) {
        content += static_cast<char>(k * 7);
    }
    const std::string whole = sha256Of(content);
    for (std::size_t cut = 0; cut <= content.size(); ++cut) {
        Sha256 pieces;
        pieces.add(std::string_view(content).substr(0, cut));
        pieces.add(std::string_view(content).substr(cut));
        REQUIRE(pieces.hexadecimal() == whole);
    }
}
