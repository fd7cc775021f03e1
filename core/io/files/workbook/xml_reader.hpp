// XML as a run of events, through expat. Only this file includes its headers.
//
// Elements and attributes are known by their local names: prefixes are the writer's, and the strict and the
// transitional kinds of a format differ in nothing but the address of their namespaces.
#pragma once

#include "core/io/files/workbook/workbook_budget.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Those of the element at hand; valid while it begins.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}

    /// Empty when there is none. A second attribute of that local name is another writer's: `space`, a part
    /// of the namespace's address, tells them apart.
    [[nodiscard]] std::string_view find(std::string_view local, std::string_view space = {}) const;
    /// The values of all attributes of that local name, whatever their namespaces.
    [[nodiscard]] std::vector<std::string_view> all(std::string_view local) const;
    /// A whole number of digits alone; `otherwise` for anything else.
    [[nodiscard]] std::uint64_t number(std::string_view local, std::uint64_t otherwise) const;
    /// "1", "true" or "on".
    [[nodiscard]] bool isTrue(std::string_view local) const;

private:
    const char* const* m_pairs;
};

/// A name as expat gives it, in two.
struct XmlName {
    std::string_view space;
    std::string_view local;
};

class XmlHandler {
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;

    virtual void start(const XmlName& name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view local) = 0;
    /// In as many pieces as it pleases.
    virtual void text(std::string_view piece) = 0;
};

class XmlReader {
public:
    /// `part` is what errors call the text. Both others must outlive it.
    XmlReader(XmlHandler& handler, const WorkbookBudget& budget, std::string part);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// What the handler throws, and Error{WorkbookDamaged, WorkbookTooLarge}; declared entities are no part
    /// of any workbook and refused.
    void feed(std::string_view piece);
    void finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace maillage
