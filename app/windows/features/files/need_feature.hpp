// Facts about needs, as their producers publish them: read in the background, accepted by a person.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"
#include "core/service/need_import.hpp"

namespace maillage {

class NeedFeature : public QObject {
    Q_OBJECT
public:
    NeedFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work);

    /// Shows what becomes of each column and what changes, and waits for it to be accepted: one undo step.
    void importFiles(const std::vector<std::filesystem::path>& files);
    /// The same where the file is one of needs by what it holds; else does `otherwise`.
    void importOr(const std::filesystem::path& file, std::function<void()> otherwise);

Q_SIGNALS:
    /// An import was accepted.
    void imported();

private:
    void askFiles();
    void askAcceptance(const Project& before, const NeedImport& import);

    ProjectDocument& m_document;
    Frame& m_frame;
    BackgroundWork& m_work;
};

} // namespace maillage
