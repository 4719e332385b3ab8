#include "models/desk/mark_overlay.h"

#include "models/columns/column_set.h"
#include "models/core/clock.h"
#include "models/desk/operator_profile.h"
#include "models/desk/outlook_marks.h"
#include "models/desk/store_session.h"
#include "models/domain/rule_set.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

/// Whoever sits here is a value of the column also with no seller yet: "mine" is then no row, and not a word nobody knows.
void makeKnown(Column &managers, const std::string &person)
{
    const bool had = managers.hasData(0);
    const std::string first(managers.textAt(0));
    managers.setText(0, person);
    if (had)
        managers.setText(0, first);
    else
        managers.clear(0);
}

} // namespace

void overlayMarks(StoreSession &session, const RuleSet &rules, ColumnSet &columns)
{
    const bool sellers = columns.table() == "sellers";
    if (!sellers && columns.table() != "couriers")
        return;
    Column &contacted = columns.edit("contacted");
    contacted.adopt(std::vector<quint8>(columns.rowCount(), 0)); // nobody, until a mark says otherwise
    if (sellers && session.person() && columns.rowCount() > 0) {
        makeKnown(columns.edit("manager"), session.person()->name.toStdString());
        columns.settle();
    }
    const auto marks = OutlookMarks::read(session);
    if (!marks)
        return;
    const QString kind = sellers ? u"seller"_s : u"courier"_s;
    const qint64 since = contactsCountFromMs(rules, kind, session.clock().nowMs());
    const auto own = marks->ofKind(kind);
    for (auto mark = own.begin(); mark != own.end(); ++mark) {
        const auto row = session.feed().reader().find(sellers ? "seller" : "person", mark.key().toStdString());
        if (!row || *row == kNoOrdinal || *row >= columns.rowCount())
            continue; // of a record that the export no longer has
        if (sellers && !mark->owner.isEmpty())
            columns.edit("manager").setText(*row, mark->owner.toStdString());
        contacted.setValue(*row, mark->isContactedSince(since) ? 1 : 0);
    }
    if (!own.isEmpty())
        columns.settle();
}

} // namespace stardesk
