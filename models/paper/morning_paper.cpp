#include "models/paper/morning_paper.h"

#include "models/columns/column_set.h"
#include "models/desk/cell_value.h"
#include "models/desk/outlook_desk.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr size_t kMostLines = 10; // of each of the four tables; fewer where the page has no room for them

QString text(const char *source)
{
    return QCoreApplication::translate("Paper", source);
}

bool falls(const OutlookMove &move)
{
    return move.to.value_or(-1) < move.from.value_or(-1);
}

QString starText(const std::optional<int> &star)
{
    return star ? QString::number(*star) : u"–"_s;
}

QString limitingText(const OutlookMove &move)
{
    QStringList words;
    for (const QString &word : move.limiting)
        words << codeWord(word);
    words.removeDuplicates();
    return words.isEmpty() ? u"–"_s : words.join(u", "_s);
}

QString phaseText(const StarOutlook &outlook)
{
    switch (outlook.phase) {
    case StarPhase::Open:
        return text(QT_TRANSLATE_NOOP("Paper", "star day %1, counts data of %2, days left to change it: %3"))
            .arg(outlook.publishesOn.iso(), outlook.dataDate.iso()).arg(outlook.daysToChange);
    case StarPhase::Fixed:
        return text(QT_TRANSLATE_NOOP("Paper", "star day %1, counted on %2: nothing changes it any more"))
            .arg(outlook.publishesOn.iso(), outlook.dataDate.iso());
    case StarPhase::Publishing:
        return text(QT_TRANSLATE_NOOP("Paper", "published today, counted on %1")).arg(outlook.dataDate.iso());
    }
    Q_UNREACHABLE();
}

/// Names of the records that are shown.
using Names = QHash<QString, QString>;

Result<> takeNames(StoreSession &session, std::string_view table, const QSet<QString> &keys, Names *names)
{
    auto set = session.columns(table);
    if (!set)
        return set.failure();
    const Column &ids = (*set)->column("id");
    const Column &words = (*set)->column("name");
    for (Ordinal row = 0; row < (*set)->rowCount() && names->size() < keys.size(); ++row) {
        if (!(*set)->isLive(row))
            continue;
        const std::string_view id = ids.textAt(row);
        const QString key = QString::fromUtf8(id.data(), qsizetype(id.size()));
        if (keys.contains(key)) {
            const std::string_view name = words.textAt(row);
            names->insert(key, QString::fromUtf8(name.data(), qsizetype(name.size())));
        }
    }
    return {};
}

struct Group {
    const char *title;
    const char *kind;
    const char *table;
    bool falling;
};
constexpr Group kGroups[] = {
    {QT_TRANSLATE_NOOP("Paper", "Sellers who fall"), "seller", "sellers", true},
    {QT_TRANSLATE_NOOP("Paper", "Sellers who rise"), "seller", "sellers", false},
    {QT_TRANSLATE_NOOP("Paper", "Couriers who fall"), "courier", "couriers", true},
    {QT_TRANSLATE_NOOP("Paper", "Couriers who rise"), "courier", "couriers", false},
};

Result<> addGroup(PaperDocument &document, StoreSession &session, const Outlook &outlook, const Group &group, size_t most)
{
    std::vector<const OutlookMove *> moves;
    for (const OutlookMove &move : outlook.moves) {
        if (move.kind == QLatin1String(group.kind) && falls(move) == group.falling)
            moves.push_back(&move);
    }
    document.heading(text(group.title) + u" · "_s + document.head().locale.toString(qint64(moves.size())));
    if (moves.empty()) {
        document.paragraph(text(QT_TRANSLATE_NOOP("Paper", "Nobody.")));
        return {};
    }
    const size_t shown = std::min(moves.size(), most);
    QSet<QString> keys;
    for (size_t at = 0; at < shown; ++at)
        keys.insert(moves[at]->id);
    Names names;
    if (auto taken = takeNames(session, group.table, keys, &names); !taken)
        return taken;
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Name")), text(QT_TRANSLATE_NOOP("Paper", "Number")), text(QT_TRANSLATE_NOOP("Paper", "From")),
                      text(QT_TRANSLATE_NOOP("Paper", "To")), text(QT_TRANSLATE_NOOP("Paper", "Margin")), text(QT_TRANSLATE_NOOP("Paper", "What limits"))},
                     {false, false, true, true, true, false}, {}, {26, 16, 8, 8, 12, 30}};
    for (size_t at = 0; at < shown; ++at) {
        const OutlookMove &move = *moves[at];
        table.rows.push_back({names.value(move.id), move.id, starText(move.from), starText(move.to),
                              move.marginCenti ? decimalText(*move.marginCenti, 2, 2, document.head().locale) : u"–"_s, limitingText(move)});
    }
    document.table(table);
    if (moves.size() > shown)
        document.caption(text(QT_TRANSLATE_NOOP("Paper", "and %1 more")).arg(document.head().locale.toString(qint64(moves.size() - shown))));
    return {};
}

Result<PaperDocument> sheetOf(StoreSession &session, const Outlook &outlook, const QString &language, size_t most)
{
    const QString title = text(QT_TRANSLATE_NOOP("Paper", "Morning sheet %1")).arg(outlook.at.iso());
    PaperDocument document(paperHead(session, title, language));
    document.title(title);
    document.labelled({{text(QT_TRANSLATE_NOOP("Paper", "Sellers")), phaseText(outlook.sellers)},
                       {text(QT_TRANSLATE_NOOP("Paper", "Couriers")), phaseText(outlook.couriers)}});
    for (const Group &group : kGroups) {
        if (auto added = addGroup(document, session, outlook, group, most); !added)
            return added.failure();
    }
    return document;
}

} // namespace

Result<PaperDocument> morningPaper(StoreSession &session, const QString &language, Job &job)
{
    auto outlook = OutlookDesk(session).outlook({}, job);
    if (!outlook)
        return outlook.failure();
    for (size_t most = kMostLines;; --most) {
        auto document = sheetOf(session, *outlook, language, most);
        if (!document || document->pages() == 1 || most == 1)
            return document;
    }
}

} // namespace stardesk
