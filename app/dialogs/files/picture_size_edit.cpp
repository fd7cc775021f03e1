#include "app/dialogs/files/picture_size_edit.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace maillage {

namespace {

constexpr std::array kSlides{QSize(1920, 1080), QSize(1280, 720), QSize(3840, 2160)};
constexpr QSize kOwnSize(0, 0);

QSpinBox* makeNumber(int least, int most, const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

PictureSizeEdit::PictureSizeEdit(QWidget* parent)
    : QWidget(parent),
      m_points(new QComboBox),
      m_width(makeNumber(PictureSize::kLeastSide, PictureSize::kMostSide, tr("Largeur, en points"))),
      m_height(makeNumber(PictureSize::kLeastSide, PictureSize::kMostSide, tr("Hauteur, en points"))),
      m_dpi(makeNumber(PictureSize::kLeastDpi, PictureSize::kMostDpi, tr("Points par pouce"))) {
    m_points->addItem(tr("celle de la page"), QSize());
    for (const QSize& slide : kSlides) {
        m_points->addItem(tr("%1 × %2 points").arg(slide.width()).arg(slide.height()), slide);
    }
    m_points->addItem(tr("autre"), kOwnSize);
    m_points->setAccessibleName(tr("Taille de l'image"));
    m_dpi->setSuffix(tr("\u00A0points par pouce"));
    m_dpi->setToolTip(
        tr("De la page\u00A0; d'une autre taille, ce que le fichier dit de sa taille imprimée"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_points, 1);
    line->addWidget(m_width);
    line->addWidget(new QLabel(QStringLiteral("×")));
    line->addWidget(m_height);
    setFocusProxy(m_points);
    setSize({});
    connect(m_points, &QComboBox::currentIndexChanged, this, &PictureSizeEdit::follow);
    for (QSpinBox* box : {m_width, m_height, m_dpi}) {
        connect(box, &QSpinBox::valueChanged, this, &PictureSizeEdit::changed);
    }
}

bool PictureSizeEdit::isOwnSize() const {
    return m_points->currentData().toSize() == kOwnSize;
}

PictureSize PictureSizeEdit::size() const {
    const QSize points = m_points->currentData().toSize();
    PictureSize size{m_dpi->value(), std::nullopt};
    if (isOwnSize()) {
        size.points = QSize(m_width->value(), m_height->value());
    } else if (points.isValid()) {
        size.points = points;
    }
    return size;
}

void PictureSizeEdit::setSize(const PictureSize& size) {
    const QSize points = size.points.value_or(QSize());
    const QSize own = points.isValid() ? points : kSlides.front();
    m_dpi->setValue(size.dpi.value_or(PictureSize::kUsualDpi));
    m_width->setValue(own.width());
    m_height->setValue(own.height());
    m_points->setCurrentIndex(std::max(m_points->findData(points), 0));
    if (m_points->findData(points) < 0) {
        m_points->setCurrentIndex(m_points->findData(kOwnSize));
    }
    follow();
}

void PictureSizeEdit::setUsable(bool isUsable) {
    setEnabled(isUsable);
    m_dpi->setEnabled(isUsable);
}

void PictureSizeEdit::follow() {
    m_width->setEnabled(isOwnSize());
    m_height->setEnabled(isOwnSize());
    Q_EMIT changed();
}

} // namespace maillage
