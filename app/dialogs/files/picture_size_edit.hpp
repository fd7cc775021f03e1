// How many points a picture of a page has: those of the page at a resolution, of a slide, or a person's own.
#pragma once

#include "app/render/page/page_files.hpp"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace maillage {

class PictureSizeEdit : public QWidget {
    Q_OBJECT
public:
    explicit PictureSizeEdit(QWidget* parent = nullptr);

    [[nodiscard]] PictureSize size() const;
    void setSize(const PictureSize& size);
    /// Of dots per inch, in a row of its own.
    [[nodiscard]] QSpinBox& dpi() const { return *m_dpi; }
    /// Of both rows.
    void setUsable(bool isUsable);

Q_SIGNALS:
    void changed();

private:
    void follow();
    [[nodiscard]] bool isOwnSize() const;

    QComboBox* m_points;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QSpinBox* m_dpi;
};

} // namespace maillage
