/// The delegates of all kinds of columns: each turns the roles of a cell into a line of runs, or paints its mark.
#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/shared/spark_painter.h"
#include "ui/shared/table/row_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kCellMarkGap = 4;
const QString kBetweenWords = u", "_s; // as the models join the words of a cell

Tone toneOf(const QModelIndex &index)
{
    return Tone(index.data(ToneRole).toInt());
}

bool isRight(const QModelIndex &index)
{
    QVariant align = index.data(Qt::TextAlignmentRole);
    if (!align.isValid())
        align = index.model()->headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    return align.toInt() & Qt::AlignRight;
}

/// A cell that is one line of runs.
class RunsDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    int contentWidth(const QModelIndex &index) const override { return runsWidth(runs(index)); }

protected:
    virtual Runs runs(const QModelIndex &index) const = 0;
    virtual Qt::Alignment alignment(const QModelIndex &index) const
    {
        return isRight(index) ? Qt::AlignRight : Qt::AlignLeft;
    }
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool disabled) const override
    {
        drawRuns(painter, rect, runs(index), alignment(index), disabled);
    }
};

/// Of several words as many as fit, and how many more there are: "Quality, Marketing +2". A cut word says less than a number.
QString wordsWithin(const QStringList &words, int available)
{
    const auto text = [&](qsizetype shown) {
        const QString first = words.first(shown).join(kBetweenWords);
        return shown == words.size() ? first : first + u" +"_s + QString::number(words.size() - shown);
    };
    qsizetype shown = words.size();
    while (shown > 1 && runsWidth({Run::of(text(shown))}) > available)
        --shown;
    return text(shown);
}

class TextDelegate final : public RunsDelegate {
public:
    using RunsDelegate::RunsDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool disabled) const override
    {
        const QString text = index.data().toString();
        const bool list = text.contains(kBetweenWords) && index.data(RawValueRole).typeId() == QMetaType::QStringList;
        if (!list)
            return RunsDelegate::paintContent(painter, rect, index, disabled);
        drawRuns(painter, rect, {Run::of(wordsWithin(text.split(kBetweenWords), rect.width()), toneOf(index))}, alignment(index), disabled);
    }
    Runs runs(const QModelIndex &index) const override
    {
        Runs line;
        const QString icon = index.data(IconRole).toString();
        if (!icon.isEmpty())
            line.append(Run::iconOf(icon, toneOf(index), {}, 14).withGap(kCellMarkGap));
        line.append(Run::of(index.data().toString(), toneOf(index)));
        const QString second = index.data(SecondaryTextRole).toString();
        if (!second.isEmpty())
            line.append(Run::caption(second).elided());
        return line;
    }
};

class NumberDelegate final : public RunsDelegate {
public:
    using RunsDelegate::RunsDelegate;

protected:
    Runs runs(const QModelIndex &index) const override { return {Run::of(index.data().toString(), toneOf(index))}; }
    Qt::Alignment alignment(const QModelIndex &) const override { return Qt::AlignRight; }
};

class MoneyDelegate final : public RunsDelegate {
public:
    using RunsDelegate::RunsDelegate;

protected:
    Runs runs(const QModelIndex &index) const override
    {
        const QString amount = index.data(AmountTextRole).toString();
        if (amount.isEmpty())
            return {Run::secondary(index.data().toString())};
        return moneyRuns(index.data(CurrencyRole).toString(), amount, TextRole::Body, toneOf(index));
    }
    Qt::Alignment alignment(const QModelIndex &) const override { return Qt::AlignRight; }
};

class StarDelegate final : public RunsDelegate {
public:
    StarDelegate(bool diamond, bool withDelta, QObject *parent)
        : RunsDelegate(parent)
        , m_diamond(diamond)
        , m_withDelta(withDelta)
    {
    }

protected:
    Runs runs(const QModelIndex &index) const override
    {
        const QVariant value = index.data(RawValueRole);
        if (!value.isValid())
            return {Run::secondary(index.data().toString())};
        const int count = value.toInt();
        Runs line{Run::of(QString::number(count)),
                  m_diamond ? Run::oneDiamond(count) : Run::oneStar(count)};
        if (m_withDelta && index.data(DeltaRole).isValid())
            line += deltaRuns(index.data(DeltaRole), false);
        return line;
    }

private:
    bool m_diamond;
    bool m_withDelta;
};

class DeltaDelegate final : public RunsDelegate {
public:
    using RunsDelegate::RunsDelegate;

protected:
    Runs runs(const QModelIndex &index) const override { return deltaRuns(index.data(DeltaRole)); }
};

class DeadlineDelegate final : public RunsDelegate {
public:
    using RunsDelegate::RunsDelegate;

protected:
    Runs runs(const QModelIndex &index) const override
    {
        const QString time = index.data().toString();
        const QString left = index.data(SecondaryTextRole).toString();
        const auto line = [&](const QString &icon, Tone iconTone, Tone text, Tone rest) {
            const Run mark = Run::iconOf(icon, iconTone, {}, 14).withGap(kCellMarkGap);
            if (time == u"–"_s && !left.isEmpty()) // nothing was due: the word alone tells it
                return Runs{mark, Run::of(left, text).elided()};
            Runs all{mark, Run::of(time, text)};
            if (!left.isEmpty())
                all.append(Run::of(u"· "_s + left, rest).elided());
            return all;
        };
        switch (DeadlineState(index.data(DeadlineStateRole).toInt())) {
        case DeadlineState::None: return {Run::secondary(time)};
        case DeadlineState::Running: return line(u"clock"_s, Tone::Muted, Tone::Neutral, Tone::Muted);
        case DeadlineState::Near: return line(u"clock"_s, Tone::Warning, Tone::Warning, Tone::Warning);
        case DeadlineState::Late: return line(u"warning"_s, Tone::Problem, Tone::Problem, Tone::Problem);
        case DeadlineState::Paused: return line(u"hold"_s, Tone::Muted, Tone::Muted, Tone::Muted);
        case DeadlineState::Done: return line(u"check"_s, Tone::Good, Tone::Muted, Tone::Muted);
        }
        Q_UNREACHABLE();
    }
};

class SparkDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    int contentWidth(const QModelIndex &) const override { return px(kSparkWidth); }

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool disabled) const override
    {
        const auto spark = index.data(SparkRole).value<Spark>();
        const QRectF box(rect.x(), rect.y() + (rect.height() - px(kSparkHeight)) / 2.0,
                         qMin(rect.width(), px(kSparkWidth)), px(kSparkHeight));
        if (spark.values.isEmpty())
            drawRuns(painter, rect, {Run::secondary(u"–"_s)}, Qt::AlignLeft, disabled);
        else
            drawSpark(painter, box, spark);
    }
};

class PillDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    int contentWidth(const QModelIndex &index) const override
    {
        return runsWidth(runs(index)) + 2 * px(6);
    }

protected:
    static Runs runs(const QModelIndex &index)
    {
        Runs line;
        const QString icon = index.data(IconRole).toString();
        if (!icon.isEmpty())
            line.append(Run::iconOf(icon, toneOf(index), {}, 14).withGap(kCellMarkGap));
        line.append(Run::caption(index.data().toString(), toneOf(index)));
        return line;
    }
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool disabled) const override
    {
        if (index.data().toString().isEmpty())
            return;
        const int height = px(20);
        const QRect pill(rect.x(), rect.y() + (rect.height() - height) / 2,
                         qMin(rect.width(), contentWidth(index)), height);
        drawRounded(painter, pill, px(size::radiusPill), toneSoftColor(toneOf(index)), Qt::transparent);
        drawRuns(painter, pill.adjusted(px(6), 0, -px(6), 0), runs(index), Qt::AlignLeft, disabled);
    }
};

class IconDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    int contentWidth(const QModelIndex &) const override { return px(14); }

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool disabled) const override
    {
        const QString icon = index.data(IconRole).toString();
        if (!icon.isEmpty())
            drawIcon(painter, rect.adjusted(-px(size::cellPadding), 0, px(size::cellPadding), 0), icon, px(14),
                     disabled ? theme().textDisabled : toneColor(toneOf(index)));
    }
};

} // namespace

RowDelegate *makeDelegate(CellKind kind, QObject *parent)
{
    switch (kind) {
    case CellKind::Text: return new TextDelegate(parent);
    case CellKind::Number: return new NumberDelegate(parent);
    case CellKind::Stars: return new StarDelegate(false, false, parent);
    case CellKind::Diamonds: return new StarDelegate(true, false, parent);
    case CellKind::DiamondsDelta: return new StarDelegate(true, true, parent);
    case CellKind::Delta: return new DeltaDelegate(parent);
    case CellKind::Money: return new MoneyDelegate(parent);
    case CellKind::Deadline: return new DeadlineDelegate(parent);
    case CellKind::Spark: return new SparkDelegate(parent);
    case CellKind::Pill: return new PillDelegate(parent);
    case CellKind::Icon: return new IconDelegate(parent);
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
