// The curve of concentration: of all covered people, how many are among the so many in the greatest need.
#pragma once

#include "core/service/need_equity.hpp"

#include <QWidget>

namespace maillage {

/// The base as a full line, a scenario as a dashed one, equality as a thin one.
class ConcentrationCurve : public QWidget {
    Q_OBJECT
public:
    explicit ConcentrationCurve(QWidget* parent = nullptr);

    void show(const std::vector<SituationEquity>& sides);
    [[nodiscard]] QSize sizeHint() const override { return {220, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {130, 90}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::vector<ConcentrationPoint>> m_curves;
};

} // namespace maillage
