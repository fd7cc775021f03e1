#include "core/io/files/workbook/xlsx_parts.hpp"

#include "core/base/text.hpp"
#include "core/io/files/workbook/xml_reader.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace maillage {

namespace {

struct Relationship {
    std::string kind; // last word of its type
    std::string part;
};

/// "../x.xml" from the folder of `base`, "/xl/x.xml" from the root.
std::string partPath(const std::string& base, std::string_view target) {
    std::string from(base.substr(0, base.rfind('/') == std::string::npos ? 0 : base.rfind('/')));
    std::string joinedPath = target.starts_with('/') ? std::string(target) : from + "/" + std::string(target);
    std::ranges::replace(joinedPath, '\\', '/');
    std::vector<std::string> steps;
    for (std::string& step : splitList(joinedPath, '/')) {
        if (step == "..") {
            if (!steps.empty()) {
                steps.pop_back();
            }
        } else if (step != ".") {
            steps.push_back(std::move(step));
        }
    }
    return joined(steps, "/");
}

class Relationships final : public XmlHandler {
public:
    explicit Relationships(std::string base) : m_base(std::move(base)) {}

    void start(const XmlName& name, const XmlAttributes& attributes) override {
        if (name.local == "Relationship" && attributes.find("TargetMode") != "External") {
            const std::string_view type = attributes.find("Type");
            byId.try_emplace(std::string(attributes.find("Id")),
                             Relationship{std::string(type.substr(type.rfind('/') + 1)),
                                          partPath(m_base, attributes.find("Target"))});
        }
    }
    void end(std::string_view /*local*/) override {}
    void text(std::string_view /*piece*/) override {}

    [[nodiscard]] std::string partOfKind(std::string_view kind) const {
        const auto found =
            std::ranges::find_if(byId, [&](const auto& one) { return one.second.kind == kind; });
        return found == byId.end() ? std::string() : found->second.part;
    }

    std::map<std::string, Relationship> byId;

private:
    std::string m_base;
};

void parsePart(const ZipArchive& archive, const std::string& part, XmlHandler& handler,
               const WorkbookBudget& budget) {
    XmlReader reader(handler, budget, part);
    archive.read(part, [&](std::string_view piece) { reader.feed(piece); });
    reader.finish();
}

/// The relationships of a part; none when it has none.
void readRelationships(const ZipArchive& archive, const std::string& part, Relationships& relationships,
                       const WorkbookBudget& budget) {
    const std::size_t cut = part.rfind('/');
    const std::string folder = cut == std::string::npos ? "" : part.substr(0, cut + 1);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (archive.has(name)) {
        parsePart(archive, name, relationships, budget);
    }
}

class WorkbookHandler final : public XmlHandler {
public:
    WorkbookHandler(XlsxParts& parts, const Relationships& relationships, const WorkbookBudget& budget)
        : m_parts(parts), m_relationships(relationships), m_budget(budget) {}

    void start(const XmlName& name, const XmlAttributes& attributes) override {
        if (name.local == "workbookPr") {
            m_parts.is1904 = attributes.isTrue("date1904");
        } else if (name.local == "sheet") {
            const std::string_view state = attributes.find("state");
            const auto found = m_relationships.byId.find(std::string(attributes.find("id")));
            if (found == m_relationships.byId.end()) {
                m_budget.damaged("workbook.xml");
            }
            // Diagrams, dialogs and macros may stand among the sheets.
            if (found->second.kind == "worksheet") {
                m_parts.sheets.push_back({std::string(attributes.find("name")), found->second.part,
                                          state == "hidden" || state == "veryHidden"});
                m_budget.checkSheets(m_parts.sheets.size());
            }
        }
    }
    void end(std::string_view /*local*/) override {}
    void text(std::string_view /*piece*/) override {}

private:
    XlsxParts& m_parts;
    const Relationships& m_relationships;
    const WorkbookBudget& m_budget;
};

class StylesHandler final : public XmlHandler {
public:
    StylesHandler(std::vector<NumberFormat>& formats, WorkbookBudget& budget)
        : m_formats(formats), m_budget(budget) {}

    void start(const XmlName& name, const XmlAttributes& attributes) override {
        if (name.local == "numFmt" && !m_isDifferential) {
            m_codes.insert_or_assign(attributes.number("numFmtId", 0),
                                     formatOfCode(attributes.find("formatCode")));
        } else if (name.local == "dxfs") {
            m_isDifferential = true;
        } else if (name.local == "cellXfs") {
            m_isOfCells = true;
        } else if (name.local == "xf" && m_isOfCells) {
            m_budget.takeCells(1);
            const std::uint64_t id = attributes.number("numFmtId", 0);
            const auto found = m_codes.find(id);
            m_formats.push_back(found != m_codes.end() ? found->second
                                                       : builtInFormat(static_cast<std::size_t>(id)));
        }
    }
    void end(std::string_view local) override {
        m_isOfCells = m_isOfCells && local != "cellXfs";
        m_isDifferential = m_isDifferential && local != "dxfs";
    }
    void text(std::string_view /*piece*/) override {}

private:
    std::vector<NumberFormat>& m_formats;
    WorkbookBudget& m_budget;
    std::map<std::uint64_t, NumberFormat> m_codes{};
    bool m_isOfCells = false;
    bool m_isDifferential = false;
};

/// Rich text comes in several pieces; what tells how a word is pronounced is no part of it.
class TextsHandler final : public XmlHandler {
public:
    TextsHandler(std::vector<std::string>& texts, WorkbookBudget& budget)
        : m_texts(texts), m_budget(budget) {}

    void start(const XmlName& name, const XmlAttributes& /*attributes*/) override {
        if (name.local == "si") {
            m_text.clear();
        } else if (name.local == "rPh") {
            m_isPhonetic = true;
        } else if (name.local == "t") {
            m_isText = !m_isPhonetic;
        }
    }
    void end(std::string_view local) override {
        if (local == "si") {
            m_budget.takeCells(1);
            m_budget.takeText(m_text.size());
            m_texts.push_back(unescapedXlsx(std::move(m_text)));
            m_text = {};
        } else if (local == "rPh") {
            m_isPhonetic = false;
        } else if (local == "t") {
            m_isText = false;
        }
    }
    void text(std::string_view piece) override {
        if (m_isText) {
            m_text += piece;
        }
    }

private:
    std::vector<std::string>& m_texts;
    WorkbookBudget& m_budget;
    std::string m_text{};
    bool m_isText = false;
    bool m_isPhonetic = false;
};

} // namespace

std::string mainPartOf(const ZipArchive& archive, const WorkbookBudget& budget) {
    Relationships relationships{std::string()};
    readRelationships(archive, "", relationships, budget);
    return relationships.partOfKind("officeDocument");
}

XlsxParts xlsxPartsOf(const ZipArchive& archive, const std::string& workbookPart, WorkbookBudget& budget) {
    XlsxParts parts;
    Relationships relationships(workbookPart);
    readRelationships(archive, workbookPart, relationships, budget);
    WorkbookHandler workbook(parts, relationships, budget);
    parsePart(archive, workbookPart, workbook, budget);
    std::string shared = relationships.partOfKind("sharedStrings");
    if (shared.empty()) {
        shared = partPath(workbookPart, "sharedStrings.xml"); // where all writers put it
    }
    if (archive.has(shared)) {
        TextsHandler texts(parts.texts, budget);
        parsePart(archive, shared, texts, budget);
    }
    if (const std::string part = relationships.partOfKind("styles"); archive.has(part)) {
        StylesHandler styles(parts.formats, budget);
        parsePart(archive, part, styles, budget);
    }
    return parts;
}

std::string unescapedXlsx(std::string text) {
    constexpr std::size_t kLength = 7; // "_x000D_"
    constexpr unsigned kFirstTwoBytes = 0x80;
    std::size_t at = text.find("_x");
    for (; at != std::string::npos && at + kLength <= text.size(); at = text.find("_x", at)) {
        unsigned sign = 0;
        const char* const end = text.data() + at + 6;
        const auto read = std::from_chars(text.data() + at + 2, end, sign, 16);
        if (read.ptr != end || *end != '_' || sign >= kFirstTwoBytes) {
            ++at;
            continue;
        }
        const bool isKept = sign >= ' ' || sign == '\n' || sign == '\t';
        text.replace(at, kLength, isKept ? std::string(1, static_cast<char>(sign)) : std::string());
        at += isKept ? 1 : 0;
    }
    std::erase(text, '\r');
    return text;
}

} // namespace maillage
