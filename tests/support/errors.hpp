// Which error something throws.
#pragma once

#include "core/base/error.hpp"

#include <optional>

namespace maillage::test {

/// The code of the Error that `work` throws; nullopt where it throws none.
template <typename Work>
[[nodiscard]] std::optional<AnyErrorCode> errorOf(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace maillage::test
