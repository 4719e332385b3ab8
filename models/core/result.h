/// Result<T> and Failure: errors are values; no exception crosses a module.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <utility>
#include <variant>

namespace stardesk {

/// Why something did not happen. `code` is for programs (it decides the CLI's exit code), `text` is an English
/// sentence marked with QT_TRANSLATE_NOOP("Failure", ...) whose places %1..%9 are filled from `args`; it is rendered
/// in one place, core/text/failure_text. `where` names file, line, field or record key ("parts/ab/..: line 12: star").
struct Failure {
    enum class Code {
        Usage,      ///< the caller's words are off: exit 2
        Cancelled,  ///< the person stopped it
        Offline,    ///< the source cannot be reached
        AuthExpired,
        Busy,       ///< another process holds the store
        Corrupt,    ///< stored data is damaged: exit 3
        Malformed,  ///< data breaks its format: exit 3
        Unverified, ///< signature, hash, rollback, scope: exit 3
        Rejected,   ///< a rule says no: exit 1
        Conflict,   ///< someone else was first: exit 1
        Forbidden,  ///< role, right or operator missing: exit 4
        NotFound,   ///< no such record, file, column: exit 2
        Io,         ///< disk full, read-only, device error: exit 3
    };
    Code code = Code::Malformed;
    const char *text = "";
    QStringList args = {};
    QString where = {};
    QString detail = {}; ///< for the log, not translated
};

/// T or Failure. Result<> carries success only.
template <class T = std::monostate>
class [[nodiscard]] Result {
public:
    Result() requires std::is_default_constructible_v<T> : m_value(std::in_place_index<0>) {}
    Result(T value) : m_value(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_value(std::in_place_index<1>, std::move(failure)) {}

    explicit operator bool() const noexcept { return m_value.index() == 0; }
    [[nodiscard]] bool ok() const noexcept { return m_value.index() == 0; }
    [[nodiscard]] T &value() & { return std::get<0>(m_value); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_value); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_value)); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] const Failure &failure() const { return std::get<1>(m_value); }

private:
    std::variant<T, Failure> m_value;
};

/// Shorthand for the common case: code, sentence, places, and where it happened.
inline Failure fail(Failure::Code code, const char *text, QStringList args = {}, QString where = {})
{
    return Failure{code, text, std::move(args), std::move(where), {}};
}

} // namespace stardesk
