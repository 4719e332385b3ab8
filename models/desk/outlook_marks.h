/// Marks: who looks after a seller or courier on the outlook, and who was contacted when. Kept at this desk, in work.db;
/// nothing of it is sent.
#pragma once

#include "models/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>

namespace stardesk {

class StoreSession;
struct RuleSet;

/// What a mark is about: kind "seller" or "courier" and the record's key.
struct MarkedRecord {
    QString kind;
    QString id;
};

struct OutlookMark {
    QString owner;                        ///< empty: the record's own manager, if it has one
    std::optional<qint64> contactedAtMs;
    QString contactedBy;

    /// A contact counts for the star day that comes, from the last one on: see contactsCountFromMs.
    [[nodiscard]] bool isContactedSince(qint64 ms) const { return contactedAtMs && *contactedAtMs >= ms; }
};

class OutlookMarks {
public:
    /// Empty where nothing was ever marked. Corrupt for a setting that is no object.
    [[nodiscard]] static Result<OutlookMarks> read(StoreSession &session);
    [[nodiscard]] OutlookMark of(const MarkedRecord &record) const { return m_marks.value(record.kind + u'/' + record.id); }
    /// The marks of one kind by the record's key.
    [[nodiscard]] QHash<QString, OutlookMark> ofKind(const QString &kind) const;

private:
    QHash<QString, OutlookMark> m_marks;
};

/// The last star day of the kind, 00:00 Beijing as an instant: what was said before it was about another star.
[[nodiscard]] qint64 contactsCountFromMs(const RuleSet &rules, const QString &kind, qint64 nowMs);

/// Gives the record an owner; empty takes the mark away. Busy where another program writes.
[[nodiscard]] Result<> setOwner(StoreSession &session, const MarkedRecord &record, const QString &owner);
/// Notes that the person of this session spoke with them now, or takes the note away. Forbidden on a read-only desk.
[[nodiscard]] Result<> setContacted(StoreSession &session, const MarkedRecord &record, bool contacted);

} // namespace stardesk
