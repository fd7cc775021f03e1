// The EPCI of each commune, from a table of another year: read in the background, accepted by a person.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"
#include "core/service/epci_import.hpp"

namespace maillage {

class EpciFeature : public QObject {
    Q_OBJECT
public:
    EpciFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work);

    /// Shows the difference and waits for it to be accepted.
    void importTable(const std::filesystem::path& table);

private:
    void askFile();
    void askAcceptance(const Project& before, const EpciImport& import);

    ProjectDocument& m_document;
    Frame& m_frame;
    BackgroundWork& m_work;
};

} // namespace maillage
