// The bytes of a journal: frames one after another, each with its length and a checksum, so that a frame that
// the end of a process cut short is known as such.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

inline constexpr std::int64_t kJournalVersion = 1;

enum class FrameKind : char {
    Head = 'H',  // what made the journal
    First = 'F', // the project before the first step, as the bytes of a project file
    Step = 'S',  // one step after those that stand
    Cut = 'C',   // only so many of the first steps stand
    Drop = 'D',  // so many of the first steps are no longer steps: they begin after them
    State = 'E', // where the person stands; ends a group of frames that belong together
};

/// Fields of a frame, written in order and read in the same.
class FrameFields {
public:
    FrameFields& text(std::string_view bytes);
    FrameFields& number(std::int64_t value);
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

class FrameCursor {
public:
    explicit FrameCursor(std::string_view bytes) : m_rest(bytes) {}
    /// nullopt where the frame has no such field.
    [[nodiscard]] std::optional<std::string_view> text();
    [[nodiscard]] std::optional<std::int64_t> number();

private:
    std::string_view m_rest;
};

struct JournalFrame {
    FrameKind kind;
    std::string_view fields;
};

/// FNV-1a: tells a frame cut short or overwritten; nobody forges the journal of a person's own folder.
[[nodiscard]] std::uint64_t checksumOf(std::string_view bytes);

/// The frame as it is appended.
[[nodiscard]] std::string frameBytes(FrameKind kind, std::string_view fields);

/// The frames of `journal` up to the first that is not whole.
[[nodiscard]] std::vector<JournalFrame> framesOf(std::string_view journal);

} // namespace maillage
