// What can be typed of a part of the page: its words, and where it stands.
#pragma once

#include "core/model/page/page_layout.hpp"

#include <QWidget>

#include <array>

class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace maillage {

class PartFields : public QWidget {
    Q_OBJECT
public:
    explicit PartFields(QWidget* parent = nullptr);

    /// `drawn`: null for a part that is nowhere on the page; `usual`: what it says without words of one's
    /// own.
    void show(const std::optional<PartSetting>& setting, const DrawnPart* drawn, const QString& usual);

Q_SIGNALS:
    void wordsTyped(const QString& words);
    void placeTyped(const maillage::PageRect& place);
    void resetAsked();

private:
    void typePlace();

    bool m_isShowing = false;
    QLabel* m_name;
    QLabel* m_wordsLabel;
    QPlainTextEdit* m_words;
    std::array<QDoubleSpinBox*, 4> m_numbers{}; // left, top, width, height
    QPushButton* m_reset;
};

} // namespace maillage
