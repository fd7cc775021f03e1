#include "core/store/saving_turn.hpp"

#include "core/base/error.hpp"
#include "core/base/platform/file_stamp.hpp"
#include "core/base/platform/files.hpp"
#include "core/base/platform/process.hpp"
#include "core/base/text.hpp"
#include "core/store/store_errors.hpp"

#include <array>
#include <cerrno>
#include <fstream>
#include <random>
#include <thread>

namespace maillage {

namespace {

namespace fs = std::filesystem;
using TurnClock = std::chrono::steady_clock;

/// No save takes longer.
constexpr std::chrono::minutes kLongestTurn(3);
/// Between making the file and writing whose it is; shorter than anybody waits.
constexpr std::chrono::seconds kLongestUnnamed(3);

std::string turnText() {
    return machineName() + "\n" + formatInteger(processId()) + "\n";
}

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::array<char, 300> bytes{};
    stream.read(bytes.data(), bytes.size());
    return {bytes.data(), static_cast<std::size_t>(stream.gcount())};
}

/// Of a process that is no more, or of nobody that is known for longer than a turn takes. `age`: on the
/// drive's own clock.
bool isAbandoned(const std::string& text, std::chrono::nanoseconds age) {
    const std::vector<std::string> lines = splitList(text, '\n');
    const auto process = lines.size() < 2 ? std::nullopt : parseInteger(lines[1]);
    if (!process) {
        return age > kLongestUnnamed;
    }
    if (lines[0] != machineName()) {
        return age > kLongestTurn;
    }
    return *process == processId() || !isRunning(*process);
}

/// Away with what `text` says, and with nothing else: somebody may have been quicker and have made a new one.
void removeAbandoned(const fs::path& file, const std::string& text) {
    const fs::path taken = temporaryName(file);
    if (!renameFile(file, taken)) {
        return;
    }
    if (contentOf(taken) != text) {
        static_cast<void>(renameFile(taken, file));
        return;
    }
    removeFile(taken);
}

enum class Turn { Ours, Others, None };

Turn madeTurn(const fs::path& file) {
    const int descriptor = makeFile(file, NewFile::AsUsual);
    if (descriptor == kNoFile) {
        return errno == EEXIST ? Turn::Others : Turn::None;
    }
    static_cast<void>(writeAll(descriptor, turnText())); // unnamed, it is only believed for a shorter time
    static_cast<void>(closeFile(descriptor));
    return Turn::Ours;
}

} // namespace

SavingTurn::SavingTurn(const StagedFile& staged, std::chrono::milliseconds patience) {
    if (staged.target().kind == TargetKind::Device) {
        return;
    }
    const fs::path file = hiddenBeside(staged.target().file, "ecriture");
    const auto begin = TurnClock::now();
    const std::chrono::nanoseconds driveTime(stampOf(staged.path()).nanoseconds);
    std::minstd_rand chance(static_cast<unsigned>(processId()));
    while (true) {
        const Turn turn = madeTurn(file);
        if (turn != Turn::Others) {
            m_file = turn == Turn::Ours ? file : fs::path();
            return;
        }
        const auto waited = TurnClock::now() - begin;
        const std::string text = contentOf(file);
        const FileStamp stamp = stampOf(file);
        if (stamp != FileStamp() &&
            isAbandoned(text, driveTime + waited - std::chrono::nanoseconds(stamp.nanoseconds))) {
            removeAbandoned(file, text);
        } else if (waited > patience) {
            throw Error(ErrorCode::ProjectInUse, {utf8Of(staged.target().shown)});
        } else {
            std::this_thread::sleep_for(std::chrono::milliseconds(5 + chance() % 30));
        }
    }
}

SavingTurn::~SavingTurn() {
    if (!m_file.empty()) {
        removeFile(m_file);
    }
}

} // namespace maillage
