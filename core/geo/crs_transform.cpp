#include "core/geo/crs_transform.hpp"

#include "core/base/error.hpp"
#include "core/geo/geo_errors.hpp"

#include <proj.h>

namespace maillage {

std::string projVersion() {
    return proj_info().version;
}

struct CrsTransform::Handles {
    struct ContextDeleter {
        void operator()(PJ_CONTEXT* freed) const { proj_context_destroy(freed); }
    };
    struct TransformDeleter {
        void operator()(PJ* freed) const { proj_destroy(freed); }
    };
    using Transform = std::unique_ptr<PJ, TransformDeleter>;

    // The context outlives what was made in it: members are destroyed in reverse order.
    std::unique_ptr<PJ_CONTEXT, ContextDeleter> context{proj_context_create()};
    Transform transform;
};

CrsTransform::CrsTransform(const std::string& sourceCrs, const std::string& targetCrs)
    : m_handles(std::make_unique<Handles>()) {
    PJ_CONTEXT* context = m_handles->context.get();
    proj_log_level(context, PJ_LOG_NONE);
    const auto fail = [&] {
        const int code = proj_context_errno(context);
        const char* words = code == 0 ? nullptr : proj_context_errno_string(context, code);
        throw Error(ErrorCode::CrsTransformFailed, {words == nullptr ? sourceCrs : words});
    };
    const Handles::Transform authority(
        proj_create_crs_to_crs(context, sourceCrs.c_str(), targetCrs.c_str(), nullptr));
    if (!authority) {
        fail();
    }
    // Without this, EPSG:4326 expects latitude first and answers, without an error, thousands of kilometres
    // away.
    m_handles->transform.reset(proj_normalize_for_visualization(context, authority.get()));
    if (!m_handles->transform) {
        fail();
    }
}

CrsTransform::~CrsTransform() = default;
CrsTransform::CrsTransform(CrsTransform&&) noexcept = default;
CrsTransform& CrsTransform::operator=(CrsTransform&&) noexcept = default;

void CrsTransform::apply(std::span<MapPoint> points) const {
    if (points.empty()) {
        return;
    }
    PJ* transform = m_handles->transform.get();
    proj_errno_reset(transform);
    proj_trans_generic(transform, PJ_FWD, &points.front().x, sizeof(MapPoint), points.size(),
                       &points.front().y, sizeof(MapPoint), points.size(), nullptr, 0, 0, nullptr, 0, 0);
}

} // namespace maillage
