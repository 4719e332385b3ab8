/// Runs: one line made of pieces with their own weight, tone, icon, stars or key hint, painted on one base line.
#pragma once

#include "models/tables/row_roles.h"
#include "ui/theme/type.h"

#include <QtWidgets/QWidget>

class QPainter;

namespace stardesk {

/// One piece of a line. A piece carries text, or one of the marks; `gap` px follow it.
struct Run {
    enum class Mark { None, Icon, Stars, Diamonds, OneStar, OneDiamond, KeyHint };
    QString text;                   ///< also the accessible words of a mark
    TextRole role = TextRole::Body;
    Tone tone = Tone::Neutral;
    Mark mark = Mark::None;
    QString icon = {};              ///< Mark::Icon
    int count = 0;                  ///< Mark::Stars (of five), Mark::Diamonds (as many), One...: 0 = grey outline
    int gap = 4;
    bool elide = false;             ///< gives way first when the line is too long

    [[nodiscard]] static Run of(const QString &text, Tone tone = Tone::Neutral, TextRole role = TextRole::Body);
    [[nodiscard]] static Run strong(const QString &text, Tone tone = Tone::Neutral);
    [[nodiscard]] static Run secondary(const QString &text);
    [[nodiscard]] static Run caption(const QString &text, Tone tone = Tone::Muted);
    [[nodiscard]] static Run iconOf(const QString &name, Tone tone = Tone::Muted, const QString &words = {},
                                    int side = 16);
    [[nodiscard]] static Run stars(int count, const QString &words);
    [[nodiscard]] static Run diamonds(int count, const QString &words);
    [[nodiscard]] static Run oneStar(int count);
    [[nodiscard]] static Run oneDiamond(int count);
    [[nodiscard]] static Run key(const QString &text);
    [[nodiscard]] Run withGap(int px) const;
    [[nodiscard]] Run elided() const;
};
using Runs = QList<Run>;

/// "EUR 17.99": the code in caption and secondary, then the amount.
[[nodiscard]] Runs moneyRuns(const QString &currency, const QString &amount, TextRole role = TextRole::Body,
                             Tone tone = Tone::Neutral);
/// "▲ up 1", "▼ down 1", "= same", "– no data".
[[nodiscard]] Runs deltaRuns(const QVariant &delta, bool withNumber = true);

[[nodiscard]] int runsWidth(const Runs &runs);
/// Paints on the base line of the body font, centred in `rect`; elides when too long. Returns the width used.
int drawRuns(QPainter &painter, const QRect &rect, const Runs &runs, Qt::Alignment align = Qt::AlignLeft,
             bool disabled = false);
/// The line as plain words, for screen readers, tool tips and copy.
[[nodiscard]] QString runsText(const Runs &runs);

/// A line of runs as a widget. Its accessible name is the text; the tool tip shows the whole text when it is cut.
class RunLabel final : public QWidget {
    Q_OBJECT
public:
    explicit RunLabel(QWidget *parent = nullptr);
    explicit RunLabel(const Runs &runs, QWidget *parent = nullptr);
    void setRuns(const Runs &runs);
    void setAlignment(Qt::Alignment align);
    void setDesignHeight(int px); ///< at text size 100 %; default 24
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Runs m_runs;
    Qt::Alignment m_align = Qt::AlignLeft;
    int m_height = 24;
};

} // namespace stardesk
