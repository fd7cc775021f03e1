// A project whose opening ended the program is known as such the next time.
#pragma once

#include "core/store/journal/held_file.hpp"

namespace maillage {

/// A small file that stands while a project is being opened, and stays when the process ends meanwhile.
/// Without a folder, or where it cannot be written, there is no mark and nothing is known.
class OpeningMark {
public:
    OpeningMark() = default;
    /// `folder` is the person's state folder, made where it is missing.
    OpeningMark(const std::filesystem::path& folder, const std::filesystem::path& project);
    OpeningMark(OpeningMark&&) noexcept = default;
    OpeningMark& operator=(OpeningMark&&) noexcept = default;
    OpeningMark(const OpeningMark&) = delete;
    OpeningMark& operator=(const OpeningMark&) = delete;
    /// The opening came to its end, well or with an error.
    ~OpeningMark() { m_file.remove(); }

    /// The last opening of this project did not come to its end.
    [[nodiscard]] bool wasInterrupted() const { return m_wasInterrupted; }
    /// Nothing was opened: what is known of the project stays known.
    void leave();

private:
    HeldFile m_file;
    bool m_wasInterrupted = false;
};

} // namespace maillage
