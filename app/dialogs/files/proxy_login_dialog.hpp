// The question of a proxy: who asks. The answer is kept nowhere but in memory.
#pragma once

#include "app/network/official_source.hpp"

#include <optional>

class QWidget;

namespace maillage {

/// Waits for the answer; nullopt where the person gives none.
[[nodiscard]] std::optional<ProxyLogin> askProxyLogin(const QString& proxy, QWidget* parent);

} // namespace maillage
