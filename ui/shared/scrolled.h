/// A column of content that scrolls up and down in its pane, without frame and ground of its own.
#pragma once

#include <QtWidgets/QScrollArea>

namespace stardesk {

/// Takes `content`. The area takes no focus: what stands in it does.
[[nodiscard]] QScrollArea *scrolled(QWidget *content, QWidget *parent);

} // namespace stardesk
