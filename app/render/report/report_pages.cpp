#include "app/render/report/report_pages.hpp"

#include "app/render/map/inks.hpp"
#include "app/render/page/parts/column_flow.hpp"
#include "app/render/page/page_painter.hpp"
#include "app/render/page/page_pdf.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/render/report/report_front.hpp"
#include "app/render/report/report_measures.hpp"
#include "app/render/report/table_setter.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/texts.hpp"

#include <QImage>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// Sets one block after the other, and begins pages.
class Setter {
public:
    Setter(const ReportDocument& document, const ReportSetting& setting)
        : m_document(document),
          m_setting(setting),
          m_size(layoutOf(setting.paper).fullRect(QPageLayout::Millimeter).size() * 100),
          m_measureImage(1, 1, QImage::Format_RGB32),
          m_measure(&m_measureImage) {}

    ReportPages set() {
        setCover();
        const std::size_t contents = contentsPages();
        if (contents > 0) { // before the chapters in the order of reading, though they are laid out first
            m_contentsHeading = element("H1");
            m_contentsElement = element("TOC");
        }
        for (std::size_t k = 0; k < contents; ++k) {
            beginPage();
        }
        const std::size_t firstOfContents = m_pages.pages.size() - contents;
        m_hasRoom = false;
        for (std::size_t k = 0; k < m_document.blocks.size(); ++k) {
            std::visit([&](const auto& block) { setBlock(block, k); }, m_document.blocks[k]);
        }
        if (contents > 0) {
            setContents(firstOfContents, contents);
        }
        finish();
        return std::move(m_pages);
    }

private:
    using Draw = std::function<void(QPainter&)>;

    [[nodiscard]] double width() const { return m_size.width() - 2 * kSide; }
    [[nodiscard]] double textWidth() const { return std::min(width(), kWidestText); }
    [[nodiscard]] double bottom() const { return m_size.height() - kBottom; }
    [[nodiscard]] double room() const { return bottom() - m_y; }

    void beginPage() {
        m_draws.emplace_back();
        m_pages.pages.emplace_back();
        m_y = kTop;
        m_hasRoom = true;
    }
    /// A page of text that goes on what an earlier page began says of what it is.
    void beginTextPage() {
        beginPage();
        if (!m_running.isEmpty()) {
            draw([width = width(), text = m_running](QPainter& painter) {
                paintText(painter, QRectF(kSide, kTop - 700, width, 500), pageFont(kNote), kQuiet, text);
            });
        }
    }
    /// On a page with at least this much room.
    void needRoom(double height) {
        if (!m_hasRoom || (room() < height && m_y > kTop)) {
            beginTextPage();
        }
    }
    void draw(Draw what) { m_draws.back().push_back(std::move(what)); }
    /// What is drawn belongs to an element of the structure.
    static Draw marked(std::size_t element, Draw what) {
        return [element, what = std::move(what)](QPainter& painter) {
            beginContent(painter, element);
            what(painter);
            endContent(painter);
        };
    }
    void drawAs(std::size_t element, Draw what) { draw(marked(element, std::move(what))); }
    std::size_t element(const char* role, std::size_t parent = 0, const QString& alternative = {}) {
        return m_pages.structure.add(role, parent, alternative);
    }
    static const char* headingRole(int level) { return level == 1 ? "H1" : level == 2 ? "H2" : "H3"; }
    [[nodiscard]] std::size_t pageNow() const { return m_draws.size() - 1; }

    /// Whether a map stands next, after nothing but headings: its page tells what they say.
    [[nodiscard]] bool leadsToMap(std::size_t block) const {
        std::size_t k = block;
        while (k < m_document.blocks.size() && std::holds_alternative<ReportHeading>(m_document.blocks[k])) {
            ++k;
        }
        return k < m_document.blocks.size() && std::holds_alternative<ReportMap>(m_document.blocks[k]);
    }

    void setBlock(const ReportHeading& heading, std::size_t block) {
        if (heading.level == 1 || leadsToMap(block)) {
            m_running = heading.text;
        }
        if (leadsToMap(block)) {
            m_mapLevel = m_mapLevel == 0 ? heading.level : m_mapLevel;
            m_pages.structure.bookmarks.push_back({heading.level, heading.text, m_draws.size()});
            return;
        }
        const int size = headingSize(heading.level);
        const double height = textHeight(m_measure, textWidth(), pageFont(size, true), heading.text);
        if (heading.level == 1 && (!m_hasRoom || m_y > kTop)) {
            beginPage();
        }
        needRoom(height + 6.0 * kBody);
        m_y += m_y > kTop ? kAfter : 0;
        m_pages.structure.bookmarks.push_back({heading.level, heading.text, pageNow()});
        const QRectF box(kSide, m_y, textWidth(), height + size);
        drawAs(element(headingRole(heading.level)), [box, size, text = heading.text](QPainter& painter) {
            paintText(painter, box, pageFont(size, true), kInk, text);
        });
        m_y += height + (heading.level == 1 ? kAfter : kAfter / 2);
    }

    void setLines(const std::vector<FlowParagraph>& paragraphs, double indent, std::size_t owner) {
        const std::vector<FlowLine> lines = brokenIntoLines(paragraphs, textWidth() - indent);
        std::size_t begin = 0;
        while (begin < lines.size()) {
            needRoom(2 * lines[begin].height);
            const std::size_t end = columnEnd(lines, begin, room());
            std::vector<FlowLine> column(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                                         lines.begin() + static_cast<std::ptrdiff_t>(end));
            double height = 0;
            for (const FlowLine& line : column) {
                height += line.height + (&line == &column.front() ? 0 : line.before);
            }
            drawAs(owner, [column = std::move(column), at = QPointF(kSide + indent, m_y)](QPainter& painter) {
                paintColumn(painter, column, at);
            });
            m_y += height;
            begin = end;
            m_hasRoom = begin == lines.size();
        }
    }

    void setBlock(const ReportParagraph& paragraph, std::size_t /*block*/) {
        const bool isNote = paragraph.kind == ParagraphKind::Note;
        setLines({{paragraph.text, pageFont(isNote ? kNote : kBody), isNote ? kQuiet : kInk, 0, false}}, 0,
                 element("P"));
        m_y += kAfter;
    }

    void setBlock(const ReportList& list, std::size_t /*block*/) {
        const std::size_t whole = element("L");
        for (const QString& item : list.items) {
            needRoom(2.5 * kBody);
            const std::size_t entry = element("LI", whole);
            drawAs(element("Lbl", entry),
                   [at = QPointF(kSide + kIndent / 3, m_y + kBody)](QPainter& painter) {
                       painter.setFont(pageFont(kBody));
                       painter.setPen(kQuiet);
                       painter.drawText(at, QStringLiteral("•"));
                   });
            setLines({{item, pageFont(kBody), kInk, 0, false}}, kIndent, element("LBody", entry));
            m_y += kAfter / 3;
        }
        m_y += kAfter * 2 / 3;
    }

    void setBlock(const ReportTable& table, std::size_t /*block*/) {
        const std::size_t whole = element("Table");
        const std::size_t title = element("Caption", whole);
        const auto setter = std::make_shared<TableSetter>(table, width(), kTable, m_measure);
        setter->describe(m_pages.structure, whole);
        const double caption = textHeight(m_measure, width(), pageFont(kBody, true), table.caption);
        constexpr std::size_t kFewest = 3; // rows that do not stand apart from the caption
        needRoom(caption + setter->heightOf(0, std::min(kFewest, setter->rowCount())) + kAfter);
        drawAs(title, [box = QRectF(kSide, m_y, width(), caption + kBody), text = table.caption](
                          QPainter& painter) { paintText(painter, box, pageFont(kBody, true), kInk, text); });
        m_y += caption + 80;
        for (std::size_t begin = 0; begin < setter->rowCount();) {
            if (begin > 0) {
                beginTextPage();
            }
            const std::size_t end = setter->endOf(begin, room());
            draw([setter, begin, end, at = QPointF(kSide, m_y)](QPainter& painter) {
                setter->paint(painter, at, begin, end);
            });
            m_y += setter->heightOf(begin, end);
            begin = end;
        }
        m_y += 1.5 * kAfter;
    }

    void setBlock(const ReportMap& map, std::size_t /*block*/) {
        beginPage();
        // Its title is the heading of what it begins.
        const PageElements elements = pageElements(
            m_pages.structure, *map.page, m_mapLevel == 0 ? "P" : headingRole(m_mapLevel), pageNow());
        m_mapLevel = 0;
        draw([page = map.page, size = m_size, elements](QPainter& painter) {
            paintPage(painter, *page, size, elements);
        });
        m_hasRoom = false;
    }

    void setCover() {
        if (!m_setting.cover) {
            return;
        }
        beginPage();
        const CoverElements elements{element("H1"), element("P"),
                                     element("Figure", 0, tr("Carte de la couverture des communes")),
                                     element("P")};
        draw([content = m_setting.cover, size = m_size,
              words = CoverWords{m_document.title, m_document.subtitle,
                                 madeText(m_document.author, m_document.day)},
              elements](QPainter& painter) { paintCover(painter, *content, size, words, elements); });
        m_hasRoom = false;
    }

    [[nodiscard]] std::size_t linesPerPage() const {
        return static_cast<std::size_t>((bottom() - kTop - 1200) / kEntry);
    }
    [[nodiscard]] std::size_t contentsPages() const {
        if (!m_setting.hasContents) {
            return 0;
        }
        const auto entries =
            static_cast<std::size_t>(std::ranges::count_if(m_document.blocks, [](const ReportBlock& block) {
                const auto* heading = std::get_if<ReportHeading>(&block);
                return heading != nullptr && heading->level <= kContentsLevels;
            }));
        return std::max<std::size_t>(1, (entries + linesPerPage() - 1) / linesPerPage());
    }

    void setContents(std::size_t first, std::size_t count) {
        const std::size_t whole = m_contentsElement;
        std::vector<PdfBookmark> told;
        std::ranges::copy_if(m_pages.structure.bookmarks, std::back_inserter(told),
                             [](const PdfBookmark& bookmark) { return bookmark.level <= kContentsLevels; });
        for (std::size_t page = 0; page < count; ++page) {
            if (page == 0) {
                m_draws[first].push_back(marked(m_contentsHeading, [width = textWidth()](QPainter& painter) {
                    paintText(painter, QRectF(kSide, kTop, width, 1200), pageFont(headingSize(1), true), kInk,
                              tr("Sommaire"));
                }));
            }
            double y = kTop + 1200;
            const std::size_t begin = page * linesPerPage();
            for (std::size_t k = begin; k < std::min(begin + linesPerPage(), told.size()); ++k) {
                const QRectF line(kSide + (told[k].level - 1) * kIndent, y,
                                  textWidth() - (told[k].level - 1) * kIndent, kEntry);
                const std::size_t link = element("Link", element("TOCI", whole));
                m_draws[first + page].push_back(marked(
                    link, [line, entry = told[k]](QPainter& painter) { paintEntry(painter, line, entry); }));
                m_pages.structure.links.push_back({first + page, line, told[k].page, link});
                y += kEntry;
            }
        }
    }

    /// Numbers on every page but the cover.
    void finish() {
        for (std::size_t page = 0; page < m_draws.size(); ++page) {
            const bool isCover = page == 0 && m_setting.cover != nullptr;
            m_pages.pages[page] = [draws = m_draws[page], size = m_size, number = page + 1,
                                   isCover](QPainter& painter) {
                painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
                for (const Draw& one : draws) {
                    one(painter);
                }
                if (!isCover) {
                    painter.setFont(pageFont(kNote));
                    painter.setPen(kQuiet);
                    painter.drawText(QRectF(kSide, size.height() - 950, size.width() - 2 * kSide, 500),
                                     Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
                }
            };
        }
    }

    const ReportDocument& m_document;
    const ReportSetting& m_setting;
    QSizeF m_size;
    QImage m_measureImage;
    QPainter m_measure;
    ReportPages m_pages;
    std::vector<std::vector<Draw>> m_draws;
    /// The chapter, or the section of it that a map begins.
    QString m_running;
    /// Of the headings that stand before a map, the first one's; 0 for none.
    int m_mapLevel = 0;
    std::size_t m_contentsHeading = 0;
    std::size_t m_contentsElement = 0;
    double m_y = kTop;
    bool m_hasRoom = false;
};

} // namespace

ReportPages setOnPages(const ReportDocument& document, const ReportSetting& setting) {
    return Setter(document, setting).set();
}

} // namespace maillage
