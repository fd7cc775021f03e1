// Why a file is no project that can be opened.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class StoreCode {
    ProjectNotMaillage, // path
    ProjectTooNew,      // path, version
    ProjectDamaged,     // path, detail
    JournalDamaged,     // path, detail: of work that was interrupted
    ProjectInJournal, // path: its last changes wait in a journal beside it, in a folder that may only be read
    ProjectInUse,     // path: another program holds it and lets nobody write
    ProjectBusy,      // path: another program is writing it, longer than we waited
    ProjectHeld,      // path, person, machine, seconds since 1970: open in their window
    ProjectChanged,   // path: somebody else wrote to it since it was opened
};
template <>
inline constexpr bool kIsErrorCode<StoreCode> = true;

namespace ErrorCode {
using enum StoreCode;
}

} // namespace maillage
