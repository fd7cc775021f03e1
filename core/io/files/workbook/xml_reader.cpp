#include "core/io/files/workbook/xml_reader.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <exception>
#include <expat.h>
#include <limits>

namespace maillage {

namespace {

constexpr XML_Char kBetween = '|';

XmlName xmlNameOf(std::string_view full) {
    const std::size_t cut = full.rfind(kBetween);
    return cut == std::string_view::npos ? XmlName{{}, full}
                                         : XmlName{full.substr(0, cut), full.substr(cut + 1)};
}

} // namespace

std::string_view XmlAttributes::find(std::string_view local, std::string_view space) const {
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view full(*pair);
        const bool isLocal = full.ends_with(local) && (full.size() == local.size() ||
                                                       full[full.size() - local.size() - 1] == kBetween);
        if (isLocal && (space.empty() || xmlNameOf(full).space.find(space) != std::string_view::npos)) {
            return pair[1];
        }
    }
    return {};
}

std::vector<std::string_view> XmlAttributes::all(std::string_view local) const {
    std::vector<std::string_view> values;
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        if (xmlNameOf(*pair).local == local) {
            values.emplace_back(pair[1]);
        }
    }
    return values;
}

std::uint64_t XmlAttributes::number(std::string_view local, std::uint64_t otherwise) const {
    const std::string_view text = trimmed(find(local));
    const auto value = parseInteger(text);
    return value && *value >= 0 ? static_cast<std::uint64_t>(*value) : otherwise;
}

bool XmlAttributes::isTrue(std::string_view local) const {
    const std::string_view value = find(local);
    return value == "1" || value == "true" || value == "on";
}

// An exception must not pass through C code: it is kept, the parser stopped, and thrown behind it.
struct XmlReader::State {
    XmlHandler& handler;
    const WorkbookBudget& budget;
    std::string part;
    XML_Parser parser;
    std::size_t depth = 0;
    std::size_t run = 0; // bytes of text since the last tag
    std::exception_ptr failure{};

    State(XmlHandler& theHandler, const WorkbookBudget& theBudget, std::string thePart)
        : handler(theHandler),
          budget(theBudget),
          part(std::move(thePart)),
          parser(XML_ParserCreateNS(nullptr, kBetween)) {}
    ~State() {
        if (parser != nullptr) {
            XML_ParserFree(parser);
        }
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    template <typename Action>
    void guarded(const Action& action) {
        if (failure) {
            return;
        }
        try {
            action();
        } catch (...) {
            failure = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }

    static void XMLCALL onStart(void* data, const XML_Char* name, const XML_Char** pairs) {
        auto* self = static_cast<State*>(data);
        self->guarded([&] {
            self->run = 0;
            self->budget.checkDepth(++self->depth);
            self->handler.start(xmlNameOf(name), XmlAttributes(pairs));
        });
    }
    static void XMLCALL onEnd(void* data, const XML_Char* name) {
        auto* self = static_cast<State*>(data);
        self->guarded([&] {
            self->run = 0;
            --self->depth;
            self->handler.end(xmlNameOf(name).local);
        });
    }
    static void XMLCALL onText(void* data, const XML_Char* text, int length) {
        auto* self = static_cast<State*>(data);
        self->guarded([&] {
            self->run += static_cast<std::size_t>(length);
            self->budget.checkRun(self->run);
            self->handler.text({text, static_cast<std::size_t>(length)});
        });
    }
    static void XMLCALL onEntity(void* data, const XML_Char* /*name*/, int /*isParameter*/,
                                 const XML_Char* /*value*/, int /*length*/, const XML_Char* /*base*/,
                                 const XML_Char* /*systemId*/, const XML_Char* /*publicId*/,
                                 const XML_Char* /*notation*/) {
        auto* self = static_cast<State*>(data);
        self->guarded([&] { self->budget.damaged(self->part); });
    }

    void parse(std::string_view piece, bool isLast) {
        while (!piece.empty() || isLast) {
            constexpr std::size_t kMost = std::size_t{1} << 24U;
            const std::string_view now = piece.substr(0, kMost);
            piece.remove_prefix(now.size());
            const bool ends = isLast && piece.empty();
            const auto state = XML_Parse(parser, now.data(), static_cast<int>(now.size()), ends ? 1 : 0);
            if (failure) {
                std::rethrow_exception(failure);
            }
            if (state != XML_STATUS_OK) {
                budget.damaged(part);
            }
            if (ends) {
                return;
            }
        }
    }
};

XmlReader::XmlReader(XmlHandler& handler, const WorkbookBudget& budget, std::string part)
    : m_state(std::make_unique<State>(handler, budget, std::move(part))) {
    if (m_state->parser == nullptr) {
        budget.damaged(m_state->part);
    }
    XML_SetUserData(m_state->parser, m_state.get());
    XML_SetElementHandler(m_state->parser, &State::onStart, &State::onEnd);
    XML_SetCharacterDataHandler(m_state->parser, &State::onText);
    XML_SetEntityDeclHandler(m_state->parser, &State::onEntity);
}

XmlReader::~XmlReader() = default;

void XmlReader::feed(std::string_view piece) {
    m_state->parse(piece, false);
}

void XmlReader::finish() {
    m_state->parse({}, true);
}

} // namespace maillage
