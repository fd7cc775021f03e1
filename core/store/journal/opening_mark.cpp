#include "core/store/journal/opening_mark.hpp"

#include "core/base/text.hpp"
#include "core/store/journal/journal_frames.hpp"

#include <system_error>

namespace maillage {

OpeningMark::OpeningMark(const std::filesystem::path& folder, const std::filesystem::path& project) {
    std::error_code problem;
    const std::filesystem::path known = std::filesystem::weakly_canonical(project, problem);
    const std::string name = utf8Of(problem ? project : known);
    std::filesystem::create_directories(folder, problem);
    const std::filesystem::path mark =
        folder / (formatInteger(static_cast<std::int64_t>(checksumOf(name) >> 1U)) + ".ouverture");
    m_file = HeldFile::taken(mark);
    m_wasInterrupted = m_file.isOpen();
    if (!m_wasInterrupted) {
        m_file = HeldFile::made(mark);
    }
}

void OpeningMark::leave() {
    m_file = HeldFile();
}

} // namespace maillage
