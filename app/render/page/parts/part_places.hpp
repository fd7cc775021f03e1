// Where the parts of a page stand: where the page puts them, or where a person did.
#pragma once

#include "app/render/page/parts/page_blocks.hpp"
#include "core/report/page.hpp"

#include <QRectF>

#include <functional>
#include <map>
#include <optional>

namespace maillage {

/// Of one page as it is painted. Units are those of its painter: hundredths of a millimetre on A4 (growthOf).
class PartPlaces {
public:
    /// `size`: of the sheet, hundredths of a millimetre. On one that does not hold the content's paper (a
    /// picture that stands upright, the paper of a printer) no part is moved.
    PartPlaces(const PageContent& content, QSizeF size);

    [[nodiscard]] bool shows(PagePart part) const { return m_content.layout.shows(part); }
    /// Of a part that is shown.
    [[nodiscard]] std::optional<QRectF> movedTo(PagePart part) const;
    /// Where a person put parts, but for the map and what belongs to it.
    [[nodiscard]] std::vector<QRectF> movedBeside() const;

    /// A part was drawn there, where the page puts it; of several that are one part together.
    void drew(PagePart part, const QRectF& box);
    /// A part that was moved took so much height there.
    void drewMoved(PagePart part, double used);
    /// In the order of kPageParts, on the paper.
    [[nodiscard]] std::vector<DrawnPart> drawn() const;

    /// Draws blocks as paintBlocks does, those that were moved in their places; where they were is left to
    /// them, so that nothing else moves.
    void paint(QPainter& painter, std::vector<PageBlock> blocks, const std::vector<QRectF>& columns);

private:
    [[nodiscard]] PageBlock slotOf(const PageBlock& block) const;
    void paintMoved(QPainter& painter, const std::vector<PageBlock>& blocks, PagePart part);

    struct Drawn {
        QRectF box;
        bool isTooTall = false;
    };
    const PageContent& m_content;
    double m_unitsPerMillimetre;
    bool m_holdsPaper;
    std::map<PagePart, Drawn> m_drawn;
};

} // namespace maillage
