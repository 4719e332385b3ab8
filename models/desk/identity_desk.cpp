#include "models/desk/identity_desk.h"

#include "models/desk/identity_audit.h"
#include "models/desk/identity_vault.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/domain/resident_id.h"
#include "models/store/feed_store.h"
#include "models/store/vault_index.h"
#include "models/store/vault_rows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

const QString kSearchRight = u"pii.search"_s;
const QString kRevealRight = u"pii.reveal"_s;
constexpr qsizetype kLeastIdChars = 8; // a Spanish NIE has nine, a passport eight
constexpr qsizetype kMostIdChars = 40;

/// The stored number of a person; the first where there are several documents. Empty: none.
Result<std::string> storedNumber(FeedReader &reader, Ordinal person)
{
    auto rows = recordsOf(reader, "person_id", "person", person);
    if (!rows)
        return rows.failure();
    return rows->empty() ? std::string() : rows->front().text("number").toStdString();
}

bool holdsResidentId(const QString &text)
{
    constexpr qsizetype kLength = 18;
    const QString plain = normalisedIdInput(text);
    for (qsizetype at = 0; at + kLength <= plain.size(); ++at) {
        if (checkResidentId(QStringView(plain).mid(at, kLength)).valid())
            return true;
    }
    return false;
}

} // namespace

bool isFullIdNumber(const QString &typed)
{
    const QString plain = normalisedIdInput(typed);
    const auto digits = std::ranges::count_if(plain, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool plainChars = std::ranges::all_of(plain, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return plainChars && plain.size() >= kLeastIdChars && plain.size() <= kMostIdChars && digits * 2 > plain.size();
}

bool isLastFourOfId(const QString &typed)
{
    const QString plain = normalisedIdInput(typed);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return plain.size() == kLastFour && std::ranges::all_of(plain.first(3), isDigit) && (isDigit(plain.back()) || plain.back() == u'X');
}

Result<> IdentityDesk::mayDo(const QString &right) const
{
    const auto &person = m_session.person();
    if (!person)
        return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "The export names no operator for this account: ID numbers stay closed."));
    if (!person->hasRight(right))
        return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "%1 does not have the right %2."), {person->name, right});
    return {};
}

Result<IdentityPerson> IdentityDesk::personAt(Ordinal ordinal) const
{
    FeedReader &reader = m_session.feed().reader();
    auto row = reader.readRow("person", ordinal);
    if (!row)
        return row.failure();
    auto stored = storedNumber(reader, ordinal);
    if (!stored)
        return stored.failure();
    return IdentityPerson{{row->key}, row->text("name"), maskOfStored(*stored)};
}

Result<IdentityPerson> IdentityDesk::person(const PersonKey &key) const
{
    auto row = recordByKey(m_session.feed().reader(), "person", key.value);
    return row ? personAt(row->ordinal) : row.failure();
}

Result<std::vector<IdentityPerson>> IdentityDesk::find(const QString &typed, int limit) const
{
    if (auto may = mayDo(kSearchRight); !may)
        return may.failure();
    const auto sealer = openSealer(m_session.profile());
    if (!sealer)
        return sealer.failure();
    const bool lastFour = normalisedIdInput(typed).size() == kLastFour;
    SqlConnection &sql = m_session.feed().connection();
    const auto found = lastFour ? personsByLastFour(sql, sealer->lastFourTerm(typed), limit)
                                : personsByNumber(sql, sealer->numberTerm(typed), limit);
    if (!found)
        return found.failure();
    std::vector<IdentityPerson> persons;
    for (const Ordinal ordinal : *found) {
        auto read = personAt(ordinal);
        if (read)
            persons.push_back(std::move(*read));
        else if (read.failure().code != Failure::Code::NotFound) // a person deleted while the vault was closed
            return read.failure();
    }
    const QJsonObject detail{{u"by"_s, lastFour ? u"last_four"_s : u"number"_s}, {u"found"_s, qint64(persons.size())}};
    const QString record = persons.size() == 1 ? persons.front().key.value : QString();
    if (auto noted = auditIdentity(m_session, u"search_id"_s, record, detail); !noted)
        return noted.failure();
    return persons;
}

std::optional<Failure> IdentityDesk::whyNotReveal() const
{
    if (auto may = mayDo(kRevealRight); !may)
        return may.failure();
    const auto sealer = openSealer(m_session.profile());
    return sealer ? std::nullopt : std::optional(sealer.failure());
}

Result<QString> IdentityDesk::reveal(const PersonKey &key, const QString &reason) const
{
    if (auto may = mayDo(kRevealRight); !may)
        return may.failure();
    const auto sealer = openSealer(m_session.profile());
    if (!sealer)
        return sealer.failure();
    if (reason.trimmed().isEmpty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "Say why the number is needed: the reason goes into the audit trail."));
    if (holdsResidentId(reason))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "Leave the number out of the reason: the audit trail is read by others."));
    FeedReader &reader = m_session.feed().reader();
    auto row = recordByKey(reader, "person", key.value);
    if (!row)
        return row.failure();
    const auto stored = storedNumber(reader, row->ordinal);
    if (!stored)
        return stored.failure();
    if (stored->empty())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "No ID number of “%1” is known here."), {key.value});
    if (auto noted = auditReveal(m_session, key.value, reason.trimmed(), kRevealsADay); !noted)
        return noted.failure();
    return sealer->open(key.value.toStdString(), *stored);
}

QString identityIssueWord(IdentityIssueKind kind)
{
    switch (kind) {
    case IdentityIssueKind::SameNumber: return u"same_number"_s;
    case IdentityIssueKind::OtherName: return u"other_name"_s;
    case IdentityIssueKind::TwoEmployers: return u"two_employers"_s;
    }
    Q_UNREACHABLE();
}

QString IdentityIssue::name() const
{
    QStringList words{identityIssueWord(kind)};
    for (const IdentityPerson &person : persons)
        words << person.key.value;
    return (words + employers).join(u' ');
}

QJsonObject identityIssueJson(const IdentityIssue &issue)
{
    QJsonArray persons;
    for (const IdentityPerson &person : issue.persons)
        persons << QJsonObject{{u"id"_s, person.key.value}, {u"name"_s, person.name},
                               {u"id_masked"_s, person.idMasked.isEmpty() ? QJsonValue() : QJsonValue(person.idMasked)}};
    QJsonObject object{{u"kind"_s, identityIssueWord(issue.kind)}, {u"persons"_s, persons},
                       {u"checked"_s, issue.check ? QJsonValue(QJsonObject{{u"by"_s, issue.check->actor}, {u"reason"_s, issue.check->reason}})
                                                  : QJsonValue()}};
    if (issue.kind == IdentityIssueKind::TwoEmployers) {
        object[u"employers"_s] = QJsonArray::fromStringList(issue.employers);
        object[u"from"_s] = issue.from ? QJsonValue(issue.from->iso()) : QJsonValue();
        object[u"to"_s] = issue.to ? QJsonValue(issue.to->iso()) : QJsonValue();
    }
    return object;
}

} // namespace stardesk
