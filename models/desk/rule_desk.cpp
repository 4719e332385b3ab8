#include "models/desk/rule_desk.h"

#include "models/core/text/failure_text.h"
#include "models/domain/rule_vectors.h"
#include "models/store/feed_reader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMaxVectorFile = 256LL << 20;
constexpr qint64 kMaxRuleFile = 1 << 20;

QString compact(const QJsonValue &value)
{
    if (value.isUndefined())
        return QCoreApplication::translate("Rules", "nothing");
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QString findingText(const VectorDifference &difference)
{
    if (difference.problem)
        return u"%1: %2"_s.arg(difference.name, failureText(*difference.problem));
    return QCoreApplication::translate("Rules", "%1: %2 should be %3, is %4")
        .arg(difference.name, difference.key, compact(difference.expected), compact(difference.got));
}

Result<QList<QByteArray>> shippedBodies()
{
    QList<QByteArray> bodies;
    const QDir folder(u":/rules"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "the program's own rule set is missing; install it again"));
        bodies << file.readAll();
    }
    return bodies;
}

Result<QList<QByteArray>> feedBodies(FeedReader &reader)
{
    auto capacity = reader.capacity("rule_set");
    if (!capacity)
        return capacity.failure();
    QList<QByteArray> bodies;
    for (Ordinal ordinal = 0; ordinal < *capacity; ++ordinal) {
        auto row = reader.readRow("rule_set", ordinal);
        if (!row && row.failure().code == Failure::Code::NotFound)
            continue;
        if (!row)
            return row.failure();
        bodies << row->text("body").toUtf8();
    }
    return bodies;
}

Result<RuleSource> ruleSetOfFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "cannot read the file: %1"), {file.errorString()}, name);
    if (file.size() > kMaxRuleFile)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "the file is larger than 1 MiB, so it is no rule set"), {}, name);
    const QByteArray body = file.readAll();
    auto rules = parseRuleSet(QByteArrayView(body));
    if (rules)
        return RuleSource{std::move(*rules), body};
    Failure failure = rules.failure();
    failure.where = failure.where.isEmpty() ? name : name + u": "_s + failure.where;
    return failure;
}

} // namespace

Result<RuleBook> shippedRules()
{
    auto bodies = shippedBodies();
    if (!bodies)
        return bodies.failure();
    RuleBook book;
    for (const QByteArray &body : *bodies) {
        auto rules = parseRuleSet(QByteArrayView(body));
        if (!rules)
            return rules.failure();
        if (auto added = book.add(std::move(*rules)); !added)
            return added.failure();
    }
    return book;
}

Result<RuleSource> findRuleSet(const QString &idOrFile, FeedReader *feed)
{
    auto bodies = feed ? feedBodies(*feed) : shippedBodies();
    if (bodies && bodies->isEmpty())
        bodies = shippedBodies();
    if (!bodies)
        return bodies.failure();
    std::optional<RuleSource> found;
    QStringList ids;
    for (const QByteArray &body : *bodies) {
        auto rules = parseRuleSet(QByteArrayView(body));
        if (!rules)
            return rules.failure();
        ids << rules->id;
        if (rules->id == idOrFile && (!found || rules->version > found->rules.version))
            found = RuleSource{std::move(*rules), body};
    }
    if (found)
        return std::move(*found);
    if (QFile::exists(idOrFile))
        return ruleSetOfFile(idOrFile);
    ids.removeDuplicates();
    return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "there is no rule set “%1” and no file of that name; there are %2"),
                {idOrFile, ids.join(u", "_s)});
}

Result<VectorFileCheck> checkVectorFile(const QString &name, const RuleBook &book)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "cannot read the file: %1"), {file.errorString()}, name);
    if (file.size() > kMaxVectorFile)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "the file is larger than 256 MiB"), {}, name);
    auto report = checkVectors(QByteArrayView(file.readAll()), book);
    if (!report) {
        Failure failure = report.failure();
        failure.where = failure.where.isEmpty() ? name : name + u": "_s + failure.where;
        return failure;
    }
    VectorFileCheck check{name, report->passed, report->failed, {}};
    for (const VectorDifference &difference : report->differences)
        check.findings << findingText(difference);
    return check;
}

} // namespace stardesk
