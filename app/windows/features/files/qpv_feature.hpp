// Other QPV, from a layer: read in the background, accepted by a person.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"
#include "core/service/qpv_exchange.hpp"

namespace maillage {

class QpvFeature : public QObject {
    Q_OBJECT
public:
    QpvFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work);

    /// Shows the difference and waits for it to be accepted.
    void importLayer(const std::filesystem::path& layer);

private:
    void askFile();
    void askAcceptance(const Project& before, const QpvExchange& exchange);

    ProjectDocument& m_document;
    Frame& m_frame;
    BackgroundWork& m_work;
};

} // namespace maillage
