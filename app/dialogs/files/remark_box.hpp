// What the proof-reader says of a page that is about to go out, with what mends it in one click.
#pragma once

#include "core/report/proofreading.hpp"

#include <QLabel>

namespace maillage {

/// A remark in words.
struct ToldRemark {
    PageFault fault = PageFault::TitleMissing;
    QString sentence;
};

class RemarkBox : public QLabel {
    Q_OBJECT
public:
    explicit RemarkBox(QWidget* parent = nullptr);

    void show(const std::vector<ToldRemark>& remarks);

Q_SIGNALS:
    /// The link beside a remark was followed.
    void repairAsked(maillage::PageFault fault);
};

} // namespace maillage
