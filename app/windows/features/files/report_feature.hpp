// The atlas and the état des lieux, as documents of their own.
#pragma once

#include "app/dialogs/report/atlas_dialog.hpp"
#include "app/document/project_document.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class StatementDialog;

class ReportFeature : public QObject {
    Q_OBJECT
public:
    ReportFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work);

    /// Of what the map shows. Long work, which can be cancelled: then no file is left but whole ones.
    void write(const std::filesystem::path& path, const AtlasOptions& options);

Q_SIGNALS:
    /// By the name that its proof has.
    void figureAsked(const QString& id);

private:
    /// "atlas-allier-2022-12-31.pdf".
    [[nodiscard]] QString usualName(const QString& what, const QString& ending) const;
    void askAtlas();
    void showStatement();
    void askStatementFile(StatementDialog& dialog);

    ProjectDocument& m_document;
    Frame& m_frame;
    BackgroundWork& m_work;
};

} // namespace maillage
