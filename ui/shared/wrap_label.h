/// WrapLabel: plain text over as many lines as its greatest width asks for.
#pragma once

#include <QtWidgets/QLabel>

namespace stardesk {

class WrapLabel final : public QLabel {
public:
    explicit WrapLabel(int mostWide, QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setMaximumWidth(mostWide);
    }
    /// A layout asks for the height at its own width, which may be more than the label takes: the last line was cut.
    [[nodiscard]] int heightForWidth(int width) const override { return QLabel::heightForWidth(qMin(width, maximumWidth())); }
};

} // namespace stardesk
