// What libFuzzer calls; FUZZ_READER names the reader.
#include "tests/fuzz/readers.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const maillage::fuzz::Reader kReader = maillage::fuzz::readerNamed(FUZZ_READER);
    kReader({reinterpret_cast<const char*>(data), size});
    return 0;
}
