// The one exception type of core: what could not be done, as a code of its area and its parameters.
//
// An area keeps its codes in an enum of its own, in a header beside what throws them (layer_errors.hpp,
// scenario_errors.hpp…), and lets everyone call them ErrorCode::…: a new code rebuilds what knows its area
// and nothing else. The comment beside each code lists its parameters in order. Core never makes sentences:
// app/text/errors has them, a file for an area.
#pragma once

#include <exception>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace maillage {

/// True of the enums of error codes: an area says so of its own.
template <typename Code>
inline constexpr bool kIsErrorCode = false;

template <typename Code>
concept AreaErrorCode = std::is_enum_v<Code> && kIsErrorCode<Code>;

/// What any part of the program may meet.
enum class BaseCode {
    Cancelled,       // none
    FileMissing,     // path
    FileEmpty,       // path
    FileUnreadable,  // path, detail
    FileKindUnknown, // path, what its name must be
    WriteFailed,     // path, detail
    LinkBroken,      // path, what it points to
};
template <>
inline constexpr bool kIsErrorCode<BaseCode> = true;

/// Where the codes of every area are called by one name.
namespace ErrorCode {
using enum BaseCode;
}

/// A code of any area.
class AnyErrorCode {
public:
    template <AreaErrorCode Code>
    // NOLINTNEXTLINE(google-explicit-constructor): a code of an area is one of any area
    constexpr AnyErrorCode(Code code) : m_area(&kArea<Code>), m_number(static_cast<int>(code)) {}

    /// The code as one of this area; nullopt where it is of another.
    template <AreaErrorCode Code>
    [[nodiscard]] std::optional<Code> as() const {
        const char* const area = &kArea<Code>; // cppcheck reads no more of a file where this is inside ? :
        return m_area == area ? std::optional(static_cast<Code>(m_number)) : std::nullopt;
    }
    bool operator==(const AnyErrorCode&) const = default;

private:
    /// Its address tells one area from another.
    template <typename Code>
    static constexpr char kArea = 0;

    const char* m_area;
    int m_number;
};

/// Thrown when an operation cannot go on.
class Error : public std::exception {
public:
    explicit Error(AnyErrorCode code, std::vector<std::string> parameters = {})
        : m_code(code), m_parameters(std::move(parameters)) {}

    [[nodiscard]] AnyErrorCode code() const { return m_code; }
    [[nodiscard]] const std::vector<std::string>& parameters() const { return m_parameters; }
    [[nodiscard]] const char* what() const noexcept override { return "maillage::Error"; }

private:
    AnyErrorCode m_code;
    std::vector<std::string> m_parameters;
};

} // namespace maillage
