/// Words that a widget is told from outside, such as its accessible name, and that must follow the language.
#pragma once

#include <functional>

class QWidget;

namespace stardesk {

/// Calls `say` now and again after each change of the language of `owner`, as long as it lives.
void keepWorded(QWidget &owner, std::function<void()> say);

} // namespace stardesk
