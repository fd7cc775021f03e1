// Widgets side by side, on as many lines as the width asks for: a row of fields and buttons in a narrow dock.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace maillage {

/// Its least width is that of its widest widget. A line gives what is left of it to the widgets that expand,
/// and a widget wider than the line is narrowed, as far as its own least width lets it.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    /// Without margins: it is a part of another layout.
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All on one line.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& box) override;

private:
    using Line = std::vector<QLayoutItem*>;
    [[nodiscard]] int gap() const;
    /// The widgets that are shown, line by line.
    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    /// Puts a line's widgets into its box.
    void place(const Line& line, const QRect& box) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace maillage
