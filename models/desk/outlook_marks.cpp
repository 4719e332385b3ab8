#include "models/desk/outlook_marks.h"

#include "models/desk/store_session.h"
#include "models/desk/work_access.h"
#include "models/domain/rule_set.h"
#include "models/domain/star_calendar.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

const QString kSetting = u"outlook_marks"_s;

OutlookMark markOf(const QJsonObject &object)
{
    OutlookMark mark;
    mark.owner = object.value("owner"_L1).toString();
    mark.contactedBy = object.value("by"_L1).toString();
    if (const QJsonValue at = object.value("at"_L1); at.isDouble())
        mark.contactedAtMs = at.toInteger();
    return mark;
}

QJsonObject jsonOf(const OutlookMark &mark)
{
    QJsonObject object;
    if (!mark.owner.isEmpty())
        object["owner"_L1] = mark.owner;
    if (mark.contactedAtMs) {
        object["at"_L1] = *mark.contactedAtMs;
        object["by"_L1] = mark.contactedBy;
    }
    return object;
}

Result<QHash<QString, OutlookMark>> marksIn(WorkStore &work)
{
    auto text = work.setting(kSetting);
    if (!text)
        return text.failure();
    QHash<QString, OutlookMark> marks;
    if (text->isNull())
        return marks;
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8());
    if (!document.isObject())
        return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "the marks of the outlook cannot be read"));
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        marks.insert(entry.key(), markOf(entry.value().toObject()));
    return marks;
}

Result<> storeMark(StoreSession &session, const MarkedRecord &record, const OutlookMark &mark)
{
    auto access = WorkAccess::forWriting(session.profile());
    if (!access)
        return access.failure();
    auto marks = marksIn(access->work()); // read again under the lock: another window may have marked meanwhile
    if (!marks)
        return marks.failure();
    marks->insert(record.kind + u'/' + record.id, mark);
    QJsonObject object;
    for (auto entry = marks->begin(); entry != marks->end(); ++entry)
        if (const QJsonObject json = jsonOf(entry.value()); !json.isEmpty())
            object[entry.key()] = json;
    if (auto stored = access->work().setSetting(kSetting, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))); !stored)
        return stored;
    session.forgetTable(record.kind == u"seller"_s ? "sellers" : "couriers"); // owner and contact are columns there
    return {};
}

} // namespace

Result<OutlookMarks> OutlookMarks::read(StoreSession &session)
{
    OutlookMarks marks;
    auto access = WorkAccess::forReading(session.profile());
    if (!access)
        return access.failure();
    auto found = marksIn(access->work());
    if (!found)
        return found.failure();
    marks.m_marks = std::move(*found);
    return marks;
}

QHash<QString, OutlookMark> OutlookMarks::ofKind(const QString &kind) const
{
    QHash<QString, OutlookMark> found;
    const QString start = kind + u'/';
    for (auto entry = m_marks.begin(); entry != m_marks.end(); ++entry)
        if (entry.key().startsWith(start))
            found.insert(entry.key().sliced(start.size()), entry.value());
    return found;
}

qint64 contactsCountFromMs(const RuleSet &rules, const QString &kind, qint64 nowMs)
{
    const BeijingDay day = kind == u"seller"_s ? sellerPublicationAt(rules.seller, nowMs).publishedOn
                                               : publishedCourierPeriod(rules.courier, nowMs).publishedOn;
    return day.startMs();
}

Result<> setOwner(StoreSession &session, const MarkedRecord &record, const QString &owner)
{
    auto marks = OutlookMarks::read(session);
    if (!marks)
        return marks.failure();
    OutlookMark mark = marks->of(record);
    mark.owner = owner;
    return storeMark(session, record, mark);
}

Result<> setContacted(StoreSession &session, const MarkedRecord &record, bool contacted)
{
    if (!session.person())
        return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "nobody is signed in at this desk: it can only be read"));
    auto marks = OutlookMarks::read(session);
    if (!marks)
        return marks.failure();
    OutlookMark mark = marks->of(record);
    mark.contactedAtMs = contacted ? std::optional(session.clock().nowMs()) : std::nullopt;
    mark.contactedBy = contacted ? session.person()->name : QString();
    return storeMark(session, record, mark);
}

} // namespace stardesk
