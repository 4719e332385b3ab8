/// Type: fonts by role and lengths that follow the text size. Sizes come from font metrics, never from constants.
#pragma once

#include <QtGui/QFont>

namespace stardesk {

enum class TextRole { Key, Caption, CaptionStrong, Body, Strong, Title, TitleRegular, Product };

/// Font of a role at the current text size. Two weights only: 400 and 700.
[[nodiscard]] const QFont &fontOf(TextRole role);

/// `n` px of the design (text size 100 %) in device independent pixels of the current text size.
[[nodiscard]] int px(double n);

/// 100 to 200; sets the application font (family list, size) and every length of px().
void setTextPercent(int percent);
[[nodiscard]] int textPercent();

/// Height of one line of a role, rounded up.
[[nodiscard]] int lineHeight(TextRole role);

} // namespace stardesk
