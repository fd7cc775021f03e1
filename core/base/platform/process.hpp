// What only the system knows: this process and others, this machine, who works on it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace maillage {

[[nodiscard]] std::int64_t processId();
/// Whether a process of this number runs on this machine, whoever's it is.
[[nodiscard]] bool isRunning(std::int64_t process);
/// Never empty; only letters, digits, points and dashes, so that it can stand in the name of a file.
[[nodiscard]] std::string machineName();
/// As colleagues know them: the full name of the account, else its short name, else "?".
[[nodiscard]] std::string personName();

/// The folder of the program that runs.
[[nodiscard]] std::filesystem::path programFolder();
/// Goes on as this program, with these arguments (the first is a name, the last one is null), as the same
/// process where the system can. Returns only where there is no such program, or none that can be run.
void becomeProgram(const std::filesystem::path& program, char** arguments);

/// A pipe that nobody reads and a file that may not grow become errors of writing, not the end of the program
/// without a word; and what should stand on standard output never lands in a file that is opened while it is
/// closed. Once, before anything is opened.
void makeWritingFailuresErrors();

/// Whether a person reads standard error, and no file or pipe.
[[nodiscard]] bool isErrorOnTerminal();

/// The first Ctrl-C calls this, which may do little; the next one ends the program.
void onFirstInterrupt(void (*handler)(int));
/// Ctrl-C ends the program, as it usually does.
void endOnInterrupt();

} // namespace maillage
