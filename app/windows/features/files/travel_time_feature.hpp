// The import of a travel-time matrix.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class TravelTimeFeature : public QObject {
    Q_OBJECT
public:
    TravelTimeFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work);

    /// Reads in the background; what was read is one undo step, and a message says what was missing.
    void importFile(const std::filesystem::path& path);

private:
    void askFile();

    ProjectDocument& m_document;
    Frame& m_frame;
    BackgroundWork& m_work;
};

} // namespace maillage
