/// Roles between the table models and the views: raw value and shown text are separate, colours and icons are chosen
/// by the delegate from a tone, and the header says which delegate a column wants.
#pragma once

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/Qt>

namespace stardesk {

/// Cell roles (index.data). Every cell answers Qt::DisplayRole with the whole text a person would read or copy,
/// Qt::TextAlignmentRole where it is not the column's, Qt::ToolTipRole with what adds to it (a reason, a long form),
/// Qt::AccessibleTextRole where the shown text does not read as words ("4 stars", "up 1").
enum RowRole : int {
    RawValueRole = Qt::UserRole, ///< the value itself: qint64 (count, minor units, UTC ms), double-free decimal text,
                                 ///< QString, QDate; int 0..5 for stars; invalid = no data (shown as "–", never as 0)
    KeyRole,            ///< QString: the record key of the row, the same in every column; survives reset and sort
    ToneRole,           ///< int(Tone)
    SecondaryTextRole,  ///< QString after the main text, caption size, secondary colour (reading of a name, time left)
    DeltaRole,          ///< int: change against before; 0 = same; invalid = no data. The word is the delegate's
    CurrencyRole,       ///< QString: ISO 4217 code of a money cell, drawn before the amount
    AmountTextRole,     ///< QString: the amount of a money cell without its code, with the currency's own digits
    DeadlineStateRole,  ///< int(DeadlineState); DisplayRole is the absolute time, SecondaryTextRole what is left or why
    SparkRole,          ///< Spark: the points of a sparkline; its text twin is AccessibleTextRole
    IconRole,           ///< QString: name of an icon of resources/icons without suffix ("flag"), coloured by ToneRole
    UnavailableRole,    ///< bool: row or cell cannot be used now (disabled text); the reason is Qt::ToolTipRole
    RowSentenceRole,    ///< QString: the row as one sentence for a screen reader
    MatchRangesRole,    ///< QList<int>: start, length, start, length ... of the matched letters in DisplayRole
};

/// Header roles (headerData(section, Qt::Horizontal, role)). Qt::DisplayRole is the title, Qt::ToolTipRole the long form,
/// Qt::TextAlignmentRole the column's alignment (numbers right, text left, flags centred).
enum ColumnRole : int {
    ColumnKeyRole = Qt::UserRole + 64, ///< QString: the stable key of cli.md ("star", "asked")
    ColumnKindRole,       ///< int(CellKind): which delegate draws the column
    ColumnWidthRole,      ///< int: width in px at text size 100 %
    ColumnHiddenRole,     ///< bool: hidden until the person asks for it in the chooser
    ColumnPinnedRole,     ///< bool: stays at the left while the rest scrolls
    ColumnSortableRole,   ///< bool: a click on the header sorts (default true)
    ColumnIconRole,       ///< QString: icon drawn instead of the title (the title stays the accessible name)
    ColumnGroupRole,      ///< QString: heading of the column in the chooser
};

/// How a column is drawn; each has one delegate.
enum class CellKind : int {
    Text,          ///< DisplayRole, optional SecondaryTextRole and IconRole
    Number,        ///< DisplayRole right aligned, never elided
    Stars,         ///< RawValueRole 0..5: digit and one star
    Diamonds,      ///< RawValueRole 0..5: digit and one diamond
    DiamondsDelta, ///< the same with the direction of DeltaRole behind it
    Delta,         ///< DeltaRole: triangle, word, number
    Money,         ///< CurrencyRole and AmountTextRole
    Deadline,      ///< DeadlineStateRole, DisplayRole, SecondaryTextRole
    Spark,         ///< SparkRole
    Pill,          ///< DisplayRole on the soft colour of ToneRole, optional IconRole
    Icon,          ///< IconRole alone, centred; DisplayRole is its word for tool tip and copy
};

/// Meaning, never a colour; the delegate adds colour and shape, the model adds the word.
enum class Tone : int { Neutral, Muted, Accent, Good, Warning, Problem, Notice };

/// Business-time deadline (D1): Near from 75 % used, Late past it.
enum class DeadlineState : int { None, Running, Near, Late, Paused, Done };

/// Points oldest first. `step` draws stairs (stars, fixed scale 1..5); NaN is a gap.
struct Spark {
    QList<float> values;
    float low = 1;
    float high = 5;
    bool step = true;
};

} // namespace stardesk

Q_DECLARE_METATYPE(stardesk::Spark)
