#include "models/desk/rule_desk.h"

#include "models/core/text/failure_text.h"
#include "models/domain/rule_vectors.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMaxVectorFile = 256LL << 20;

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

} // namespace

Result<RuleBook> shippedRules()
{
    RuleBook book;
    const QDir folder(u":/rules"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "the program's own rule set is missing; install it again"));
        auto rules = parseRuleSet(QByteArrayView(file.readAll()));
        if (!rules)
            return rules.failure();
        if (auto added = book.add(std::move(*rules)); !added)
            return added.failure();
    }
    return book;
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
