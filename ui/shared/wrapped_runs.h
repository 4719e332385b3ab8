/// Runs over several lines: for sentences that must be read whole, such as what a decision will do.
#pragma once

#include "ui/shared/runs.h"

namespace stardesk {

/// The lines that `runs` take in `width` px, broken where the language allows it. At least one line.
[[nodiscard]] QList<Runs> wrapRuns(const Runs &runs, int width);

/// As RunLabel, but as high as its text needs at its width.
class WrappedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr);
    void setRuns(const Runs &runs);
    void setLineHeight(int px); ///< at text size 100 %; default 18
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Runs m_runs;
    int m_line = 18;
};

} // namespace stardesk
