// The charte graphique of maps and pages: chosen in the menu, kept for the next start.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class StyleFeature : public QObject {
    Q_OBJECT
public:
    StyleFeature(ProjectDocument& document, Frame& frame);

    /// Maps and pages in the look of a charte, also at the next start. Throws Error, and changes nothing
    /// then.
    void use(const std::filesystem::path& path);
    /// Back to the neutral look, also at the next start.
    void useDefault();
    /// That of the last time; the neutral one, and a sentence in the status line, where it cannot be had.
    void restore();

private:
    void ask();
    void show(std::shared_ptr<const MapStyle> style);

    ProjectDocument& m_document;
    Frame& m_frame;
};

} // namespace maillage
