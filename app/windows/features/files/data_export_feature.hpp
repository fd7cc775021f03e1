// Tables and layers of the project to a file.
#pragma once

#include "app/dialogs/files/data_export_dialog.hpp"
#include "app/document/project_document.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class DataExportFeature : public QObject {
    Q_OBJECT
public:
    DataExportFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work);

    /// Of what the map shows: its date, its hypotheses, its scenario, its colours. Throws Error, also where
    /// the file is that of the project.
    void write(const std::filesystem::path& path, const DataExportOptions& options);
    /// The same away from the window's thread, with its progress. Throws Error.
    void startWriting(const std::filesystem::path& path, const DataExportOptions& options);

private:
    void ask();
    /// What goes out, on any thread. Throws Error.
    [[nodiscard]] std::function<ExportOutcome(const Monitor&)>
    writing(const std::filesystem::path& path, const DataExportOptions& options) const;

    ProjectDocument& m_document;
    Frame& m_frame;
    BackgroundWork& m_work;
};

} // namespace maillage
