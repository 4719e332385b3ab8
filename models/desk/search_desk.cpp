#include "models/desk/search_desk.h"

#include "models/columns/text_index.h"
#include "models/desk/identity_desk.h"
#include "models/desk/store_session.h"
#include "models/domain/resident_id.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

struct SearchedTable {
    const char *kind;
    const char *table;
    const char *title; ///< column that names a row for people
};
constexpr std::array kTables = {SearchedTable{"courier", "couriers", "name"}, SearchedTable{"seller", "sellers", "name"},
                                SearchedTable{"claim", "claims", "id"}};

struct PageName {
    const char *id;
    const char *title;
};
constexpr std::array kPages = {
    PageName{"today", QT_TRANSLATE_NOOP("Pages", "Today")},           PageName{"claims", QT_TRANSLATE_NOOP("Pages", "Claims")},
    PageName{"couriers", QT_TRANSLATE_NOOP("Pages", "Couriers")},     PageName{"sellers", QT_TRANSLATE_NOOP("Pages", "Sellers")},
    PageName{"outlook", QT_TRANSLATE_NOOP("Pages", "Outlook")},       PageName{"programmes", QT_TRANSLATE_NOOP("Pages", "Programmes")},
    PageName{"sync", QT_TRANSLATE_NOOP("Pages", "Sync")},             PageName{"settings", QT_TRANSLATE_NOOP("Pages", "Settings")},
};

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void addPages(const QString &text, std::vector<SearchHit> *hits, size_t limit)
{
    for (const PageName &page : kPages) {
        const QString title = QCoreApplication::translate("Pages", page.title);
        const QString id = QString::fromLatin1(page.id);
        if (hits->size() < limit && (title.contains(text, Qt::CaseInsensitive) || id.contains(text, Qt::CaseInsensitive)))
            hits->push_back({u"page"_s, id, title, u"title"_s});
    }
}

} // namespace

struct SearchDesk::Index {
    const SearchedTable *table;
    std::shared_ptr<const TextIndex> texts;
};

SearchDesk::SearchDesk(StoreSession &session) : m_session(session)
{
    for (const SearchedTable &table : kTables) {
        if (auto texts = m_session.table(table.table))
            m_indexes.push_back(std::make_unique<Index>(Index{&table, *texts}));
    }
}

SearchDesk::~SearchDesk() = default;

bool SearchDesk::warm(StoreSession &session, size_t place)
{
    if (place >= kTables.size())
        return false;
    if (const auto texts = session.table(kTables[place].table))
        (*texts)->warm();
    return true;
}

Result<std::vector<SearchHit>> SearchDesk::search(const QString &text, const QString &kind, int limit) const
{
    const bool known = kind.isEmpty() || kind == u"page"_s
        || std::ranges::any_of(kTables, [&](const SearchedTable &table) { return kind == QLatin1String(table.kind); });
    if (!known)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no kind “%1”; there are courier, seller, claim and page"), {kind});
    std::vector<SearchHit> hits;
    const size_t most = size_t(std::max(0, limit));
    if (text.trimmed().isEmpty())
        return hits;
    if ((kind.isEmpty() || kind == u"courier"_s) && (isLastFourOfId(text) || checkResidentId(normalisedIdInput(text)).valid())) {
        // Without the right, or with a closed vault, the other columns still answer.
        if (auto numbered = identityHits(m_session, text, limit))
            hits = std::move(*numbered);
    }
    for (const auto &index : m_indexes) {
        if ((!kind.isEmpty() && kind != QLatin1String(index->table->kind)) || hits.size() >= most)
            continue;
        const ColumnSet &columns = index->texts->set();
        for (const TextHit &hit : index->texts->best(text, most - hits.size())) {
            hits.push_back({QString::fromLatin1(index->table->kind), utf8(columns.column("id").textAt(hit.row)),
                            utf8(columns.column(index->table->title).textAt(hit.row)),
                            utf8(columns.column(hit.column).def().key)});
        }
    }
    if (kind.isEmpty() || kind == u"page"_s)
        addPages(text.trimmed(), &hits, most);
    return hits;
}

Result<std::vector<SearchHit>> identityHits(StoreSession &session, const QString &typed, int limit)
{
    const auto persons = IdentityDesk(session).find(typed, limit);
    if (!persons)
        return persons.failure();
    std::vector<SearchHit> hits;
    for (const IdentityPerson &person : *persons)
        hits.push_back({u"courier"_s, person.key.value, person.name, isLastFourOfId(typed) ? u"id_last_four"_s : u"id_number"_s});
    return hits;
}

} // namespace stardesk
