/// Words: the texts of one translation context. They stand with QT_TRANSLATE_NOOP where they are used.
#pragma once

#include <QtCore/QCoreApplication>

namespace stardesk {

class Words {
public:
    constexpr explicit Words(const char *context) : m_context(context) {}
    [[nodiscard]] QString operator()(const char *text) const { return QCoreApplication::translate(m_context, text); }

private:
    const char *m_context;
};

} // namespace stardesk
