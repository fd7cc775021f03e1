// A short run without libFuzzer, the same each time: seeds, each changed at random, through one reader.
// usage: mutate_seeds READER RUNS SEED_FILE_OR_FOLDER…
#include "tests/fuzz/readers.hpp"
#include "tests/support/file_bytes.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// Longer ones only cost time.
constexpr std::uintmax_t kLongestSeed = 400'000;

std::vector<std::string> seedsOf(const std::vector<std::string>& places,
                                 const std::vector<std::string>& endings) {
    std::vector<fs::path> files;
    for (const std::string& place : places) {
        if (fs::is_directory(place)) {
            for (const auto& entry : fs::recursive_directory_iterator(place)) {
                if (std::ranges::find(endings, entry.path().extension().string()) != endings.end() &&
                    entry.file_size() <= kLongestSeed) {
                    files.push_back(entry.path());
                }
            }
        } else {
            files.emplace_back(place);
        }
    }
    std::ranges::sort(files);
    std::vector<std::string> seeds;
    for (const fs::path& file : files) {
        seeds.push_back(maillage::test::readBytes(file));
    }
    return seeds;
}

class Mutator {
public:
    std::string changed(std::string bytes, const std::vector<std::string>& seeds) {
        for (std::size_t i = 1 + below(6); i > 0; --i) {
            change(bytes, seeds);
        }
        return bytes;
    }
    std::size_t below(std::size_t n) { return n == 0 ? 0 : static_cast<std::size_t>(m_random()) % n; }

private:
    void change(std::string& bytes, const std::vector<std::string>& seeds) {
        const std::size_t at = below(bytes.size() + 1);
        const std::size_t length = std::min(1 + below(40), bytes.size() - at);
        switch (below(7)) {
        case 0:
            if (at < bytes.size()) {
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            }
            break;
        case 1:
            bytes.erase(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.substr(at, length));
            break;
        case 3:
            bytes.insert(at, 1, static_cast<char>(below(256)));
            break;
        case 4: {
            static const std::vector<std::string> kWords{
                "-1", "1e308",   "NaN", "9223372036854775808", "\xEF\xBB\xBF", "[[[[", "{\"",
                "\"", "\x1B[2J", "=1+1"};
            bytes.insert(at, kWords[below(kWords.size())]);
            break;
        }
        case 5: {
            const std::string& other = seeds[below(seeds.size())];
            const std::size_t from = below(other.size() + 1);
            bytes.insert(at, other.substr(from, 1 + below(200)));
            break;
        }
        default:
            bytes.resize(std::max<std::size_t>(at, bytes.size() / 2));
        }
    }

    std::mt19937_64 m_random{2026};
};

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto reader = arguments.empty() ? nullptr : maillage::fuzz::readerNamed(arguments[0]);
    if (arguments.size() < 3 || reader == nullptr) {
        std::cerr << "usage: mutate_seeds READER RUNS SEED_FILE_OR_FOLDER...\n";
        return 2;
    }
    const std::vector<std::string> endings = arguments[0] == "workbook"
                                                 ? std::vector<std::string>{".xlsx", ".ods", ".fods", ".xls"}
                                                 : std::vector<std::string>{".csv", ".tsv", ".txt"};
    const std::vector<std::string> seeds = seedsOf({arguments.begin() + 2, arguments.end()}, endings);
    if (seeds.empty()) {
        std::cerr << "no seeds\n";
        return 2;
    }
    std::cout.setstate(std::ios::failbit); // what a reader says is not asked for
    std::cerr.setstate(std::ios::failbit);
    const auto readWhole = std::ranges::count_if(seeds, reader);
    Mutator mutator;
    const long runs = std::strtol(arguments[1].c_str(), nullptr, 10);
    long readChanged = 0;
    for (long i = 0; i < runs; ++i) {
        readChanged += reader(mutator.changed(seeds[mutator.below(seeds.size())], seeds)) ? 1 : 0;
    }
    std::cout.clear();
    std::cout << readWhole << " of " << seeds.size() << " seeds read, " << readChanged << " of " << runs
              << " changed ones, the others refused\n";
    return readWhole > 0 ? 0 : 1; // nothing is tried where all is refused at the door
}
