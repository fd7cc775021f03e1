#include "core/model/needs/need_state_text.hpp"

namespace maillage {

std::string_view toText(NeedState state) {
    switch (state) {
    case NeedState::Known:
        return "connu";
    case NeedState::Secret:
        return "secret";
    case NeedState::Unavailable:
        return "indisponible";
    case NeedState::Absent:
        return "absent";
    }
    return {};
}

} // namespace maillage
