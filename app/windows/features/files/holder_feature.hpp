// A strip above the map as long as somebody else has the project open: who, what can be done meanwhile, and
// that it can be taken.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"

class QFrame;
class QLabel;

namespace maillage {

class FileFeature;

class HolderFeature : public QObject {
    Q_OBJECT
public:
    HolderFeature(const ProjectDocument& document, FileFeature& files, Frame& frame);

    /// As plain text; empty while the strip is hidden.
    [[nodiscard]] QString sentence() const;

private:
    void refresh();

    const ProjectDocument& m_document;
    QFrame* m_strip;
    QLabel* m_words;
};

} // namespace maillage
