#include "core/io/files/carried/office_properties.hpp"

#include "core/base/text.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/io/files/workbook/xml_reader.hpp"
#include "core/io/files/workbook/zip_archive.hpp"

#include <map>

namespace maillage {

namespace {

/// <property name="…"><vt:lpwstr>…, or <meta:user-defined meta:name="…">…
class PropertyHandler final : public XmlHandler {
public:
    void start(const XmlName& name, const XmlAttributes& attributes) override {
        if (name.local != "property" && name.local != "user-defined") {
            return;
        }
        m_rank.reset();
        const std::string_view called = attributes.find("name");
        const std::string ours = std::string(kCarriedName) + ".";
        if (called.starts_with(ours)) {
            m_rank = parseInteger(called.substr(ours.size()));
        }
    }
    void end(std::string_view local) override {
        if (local == "property" || local == "user-defined") {
            m_rank.reset();
        }
    }
    void text(std::string_view piece) override {
        if (m_rank) {
            m_pieces[*m_rank] += piece;
        }
    }

    [[nodiscard]] std::optional<std::string> whole() const {
        std::string all;
        for (const auto& [rank, piece] : m_pieces) {
            all += piece;
        }
        return all.empty() ? std::nullopt : std::optional(all);
    }

private:
    std::optional<std::int64_t> m_rank;
    std::map<std::int64_t, std::string> m_pieces;
};

} // namespace

std::optional<std::string> officeProperty(const std::filesystem::path& path) {
    WorkbookLimits limits;
    limits.inflated = 2 * kMostCarriedBytes;
    limits.run = kMostCarriedBytes;
    WorkbookBudget budget(utf8Of(path), limits);
    const ZipArchive archive(path, budget);
    for (const std::string part : {"docProps/custom.xml", "meta.xml"}) {
        if (archive.has(part)) {
            PropertyHandler handler;
            XmlReader reader(handler, budget, part);
            archive.read(part, [&](std::string_view piece) { reader.feed(piece); });
            reader.finish();
            return handler.whole();
        }
    }
    return std::nullopt;
}

} // namespace maillage
