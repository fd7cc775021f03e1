// Asks whether a page has one map, or two side by side.
#pragma once

#include "app/document/page_job.hpp"

#include <QComboBox>

namespace maillage {

/// One map, that before the document's simulation, or that of the end of an earlier year.
class PairBox : public QComboBox {
    Q_OBJECT
public:
    explicit PairBox(const ProjectDocument& document, QWidget* parent = nullptr);

    /// For a theme without a second map it is greyed, and says one.
    void follow(Theme theme);
    void writeTo(ExportOptions& options) const;
};

} // namespace maillage
