// A page read as it is drawn: every text with its place, size and ink, whatever drew it.
#pragma once

#include "core/report/proofreading.hpp"

#include <QPaintDevice>

#include <memory>

namespace maillage {

/// A device on which painting leaves its texts, in the units of the painter's device: hundredths of a
/// millimetre where it is not scaled.
class TextRecorder : public QPaintDevice {
public:
    explicit TextRecorder(QSize size);
    ~TextRecorder() override;

    [[nodiscard]] const std::vector<DrawnText>& texts() const;
    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

/// The page of the content, on its paper, as the proof-reader wants it.
[[nodiscard]] PageReading readingOf(const PageContent& content);
/// What these texts tell of what the page has to tell.
void readWords(PageReading& reading, const PageContent& content);

} // namespace maillage
