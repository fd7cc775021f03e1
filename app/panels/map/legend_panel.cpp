#include "app/panels/map/legend_panel.hpp"

#include "app/render/map/inks.hpp"
#include "app/render/page/parts/legend_painter.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/text/map/legend_text.hpp"
#include "app/text/map/legend_words.hpp"
#include "app/text/qt_text.hpp"

#include <QImage>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <cmath>

namespace maillage {

namespace {

constexpr double kMargin = 120; // hundredths of a millimetre
constexpr int kUsualWidth = 240;
constexpr int kNarrowest = 150;

/// Pixels per hundredth of a millimetre.
double unitOf(const QPaintDevice& device) {
    return device.logicalDpiX() / 2540.0 * 1.1;
}

/// What `paint` (painter, width in painter units) takes in height at this width, pixels.
template <typename Paint>
int heightOf(const QWidget& widget, int width, Paint paint) {
    // As it is painted: at another scale a line may break elsewhere.
    QImage measure(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&measure);
    const double unit = unitOf(widget);
    painter.scale(unit, unit);
    return static_cast<int>(std::ceil(paint(painter, width / unit) * unit));
}

/// On white, as on paper, under a dark theme too.
template <typename Paint>
void paintOnPaper(QWidget& widget, const QColor& paper, Paint paint) {
    QPainter painter(&widget);
    painter.fillRect(widget.rect(), paper);
    const double unit = unitOf(widget);
    painter.scale(unit, unit);
    paint(painter, widget.width() / unit);
}

/// A widget that is as high as what it paints is at its width.
template <typename Widget>
class OnPaper : public Widget {
public:
    OnPaper() {
        // Not Fixed, which would hold it to the height that it has at its usual width.
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override {
        return heightOf(*this, width,
                        [this](QPainter& painter, double units) { return paint(painter, units); });
    }
    [[nodiscard]] QSize sizeHint() const override { return {kUsualWidth, heightForWidth(kUsualWidth)}; }
    /// Never lower than its words at the width that it has: a line is scrolled to, not cut.
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {kNarrowest, heightForWidth(std::max(this->width(), kNarrowest))};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        paintOnPaper(*this, paper(), [this](QPainter& painter, double units) { paint(painter, units); });
    }
    [[nodiscard]] virtual QColor paper() const { return Qt::white; }
    /// Another width is another least height, which a layout asks for only when it is told.
    void resizeEvent(QResizeEvent* event) override {
        Widget::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) {
            this->updateGeometry();
        }
    }
    /// In painter units; returns the height used.
    virtual double paint(QPainter& painter, double width) const = 0;
};

class LegendRow : public OnPaper<QAbstractButton> {
public:
    LegendRow(ProjectDocument& document, std::size_t entry) : m_document(document), m_entry(entry) {
        setMinimumWidth(kNarrowest);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    void refresh() {
        const LegendEntry& entry = m_document.sheet().legend[m_entry];
        const bool hasCommunes = entry.kind != LegendKind::CircleSize;
        setAccessibleName(legendLine(m_document.sheet(), m_entry));
        setToolTip(hasCommunes ? LegendPanel::tr("Choisir ces communes sur la carte et dans les tableaux")
                               : QString());
        setEnabled(hasCommunes);
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        OnPaper::paintEvent(event);
        if (hasFocus()) {
            QPainter frame(this);
            frame.setPen(QPen(QColor(0x12, 0x36, 0x5A), 2));
            frame.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
    [[nodiscard]] QColor paper() const override {
        return isEnabled() && underMouse() ? QColor(0xE8, 0xF0, 0xF8) : QColor(Qt::white);
    }
    double paint(QPainter& painter, double width) const override {
        const MapSheet& sheet = m_document.sheet();
        if (m_entry >= sheet.legend.size()) {
            return 0; // about to go
        }
        return paintLegendEntry(painter, sheet, m_entry, QPointF(kMargin, kMargin * 0.7),
                                width - 2 * kMargin);
    }

private:
    ProjectDocument& m_document;
    std::size_t m_entry;
};

class GatheredRow : public OnPaper<QWidget> {
public:
    explicit GatheredRow(ProjectDocument& document) : m_document(document) {
        setAccessibleName(gatheredLine());
        setToolTip(LegendPanel::tr("Cliquez un tel signe sur la carte pour étaler les siens"));
    }

protected:
    double paint(QPainter& painter, double width) const override {
        return paintGatheredEntry(painter, m_document.sheet(), QPointF(kMargin, kMargin / 2),
                                  width - 2 * kMargin);
    }

private:
    ProjectDocument& m_document;
};

class UnnamedRow : public OnPaper<QWidget> {
public:
    void setNames(const QStringList& names) {
        m_text = names.isEmpty() ? QString() : unnamedQpvText(names, names.size());
        setAccessibleName(m_text);
        setVisible(!m_text.isEmpty());
        updateGeometry();
        update();
    }

protected:
    double paint(QPainter& painter, double width) const override {
        return kMargin + paintText(painter, QRectF(kMargin, kMargin, width - 2 * kMargin, kTallest),
                                   pageFont(230), kQuiet, m_text);
    }

private:
    static constexpr double kTallest = 100'000;
    QString m_text;
};

class LegendNote : public OnPaper<QWidget> {
public:
    explicit LegendNote(ProjectDocument& document) : m_document(document) {}

protected:
    double paint(QPainter& painter, double width) const override {
        return kMargin +
               paintLegendNote(painter, m_document.sheet(), QPointF(kMargin, kMargin), width - 2 * kMargin);
    }

private:
    ProjectDocument& m_document;
};

} // namespace

LegendPanel::LegendPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_layout(new QVBoxLayout(this)),
      m_gathered(new GatheredRow(document)),
      m_note(new LegendNote(document)),
      m_unnamed(new UnnamedRow) {
    setAccessibleName(tr("Légende"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_gathered);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_unnamed);
    m_unnamed->hide();
    m_gathered->hide();
    connect(&m_document, &ProjectDocument::changed, this, &LegendPanel::refresh);
    refresh();
}

void LegendPanel::setGathersSigns(bool gathers) {
    m_gathered->setVisible(gathers);
}

void LegendPanel::setUnnamedQpvs(const QStringList& names) {
    static_cast<UnnamedRow*>(m_unnamed)->setNames(names);
}

void LegendPanel::refresh() {
    const MapSheet& sheet = m_document.sheet();
    while (m_rows.size() > sheet.legend.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < sheet.legend.size()) {
        const std::size_t entry = m_rows.size();
        m_rows.push_back(new LegendRow(m_document, entry));
        m_layout->insertWidget(static_cast<int>(entry), m_rows.back());
        connect(m_rows.back(), &QAbstractButton::clicked, this,
                [this, entry] { m_document.selection().set(communesOf(m_document.sheet(), entry)); });
    }
    for (QAbstractButton* row : m_rows) {
        static_cast<LegendRow*>(row)->refresh();
    }
    const QString note = legendNote(sheet);
    m_note->setAccessibleName(note);
    m_note->setVisible(!note.isEmpty());
    m_note->updateGeometry();
    m_note->update();
}

} // namespace maillage
