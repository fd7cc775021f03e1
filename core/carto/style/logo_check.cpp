#include "core/carto/style/logo_check.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/workbook/xml_reader.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace maillage {

namespace {

constexpr std::uint64_t kMostElements = 50'000;
/// An element that repeats one that repeats one…
constexpr int kMostRepeats = 12;

/// An element with an id: how many elements it has, and which others it repeats, as often as it does.
struct Repeated {
    std::uint64_t elements = 0;
    std::vector<std::string> repeats;
};

class DrawingHandler : public XmlHandler {
public:
    void start(const XmlName& name, const XmlAttributes& attributes) override {
        m_open.emplace_back(attributes.find("id"));
        ++m_count;
        addToOpen([](Repeated& one) { ++one.elements; });
        if (name.local == "script" || name.local == "foreignObject") {
            m_takesIn = true;
        }
        for (const std::string_view address : attributes.all("href")) {
            const std::string target = asciiLower(trimmed(address));
            if (target.starts_with('#')) {
                const std::string id(trimmed(address).substr(1));
                addToOpen([&](Repeated& one) { one.repeats.push_back(id); });
                m_references += m_open.size();
            } else if (!target.starts_with("data:image/") && name.local != "a" && !target.empty()) {
                m_takesIn = true;
            }
        }
        if (m_count + m_references > kMostElements) {
            throw TooMany{};
        }
    }
    void end(std::string_view /*local*/) override { m_open.pop_back(); }
    void text(std::string_view piece) override {
        m_takesIn = m_takesIn || piece.find("@import") != std::string_view::npos;
    }

    struct TooMany {};
    [[nodiscard]] bool takesIn() const { return m_takesIn; }

    /// Whether all repetitions drawn come to no more elements than a logo has.
    [[nodiscard]] bool endsSoon() const {
        std::map<std::string, std::uint64_t> cost;
        for (int round = 0; round < kMostRepeats; ++round) {
            std::map<std::string, std::uint64_t> next;
            for (const auto& [id, one] : m_byId) {
                std::uint64_t sum = one.elements;
                for (const std::string& other : one.repeats) {
                    const auto known = cost.find(other);
                    sum += known == cost.end() ? 0 : known->second;
                }
                next[id] = std::min(sum, kMostElements + 1);
            }
            if (next == cost) {
                return std::ranges::all_of(cost, [](const auto& one) { return one.second <= kMostElements; });
            }
            cost = std::move(next);
        }
        return false;
    }

private:
    /// The whole drawing stands under the empty id.
    template <typename Change>
    void addToOpen(const Change& change) {
        change(m_byId[{}]);
        for (const std::string& id : m_open) {
            if (!id.empty()) {
                change(m_byId[id]);
            }
        }
    }

    std::vector<std::string> m_open; // ids of the elements that have begun, empty without one
    std::map<std::string, Repeated> m_byId;
    std::uint64_t m_count = 0;
    std::uint64_t m_references = 0;
    bool m_takesIn = false;
};

} // namespace

std::string_view faultOfDrawing(std::string_view svg) {
    if (svg.starts_with("\x1F\x8B")) {
        return "comprime";
    }
    DrawingHandler handler;
    const WorkbookBudget budget("logo");
    try {
        XmlReader reader(handler, budget, "logo");
        reader.feed(svg);
        reader.finish();
    } catch (const DrawingHandler::TooMany&) {
        return "trop";
    } catch (const Error&) {
        return "xml";
    }
    return handler.takesIn() ? "dehors" : handler.endsSoon() ? "" : "trop";
}

} // namespace maillage
