#include "models/domain/claim_limits.h"

#include "models/domain/json_fields.h"
#include "models/domain/records/record_schema.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostOverride = 1'000'000;
constexpr qint64 kMostCount = 10'000;

/// True where `word` is one of the words that the export knows for `column` of `type`.
bool isWordOf(std::string_view type, std::string_view column, const QString &word)
{
    const RecordType *record = recordType(type);
    const auto &words = record->fields[size_t(record->fieldIndex(column))].words;
    return std::ranges::find(words, std::string_view(word.toStdString())) != words.end();
}

/// One kind's list; every entry a kind of document that the export can bring, none twice.
Result<QStringList> documentKinds(const QJsonObject &kinds, const QString &kind, const QString &path)
{
    const auto list = json::array(kinds, kind.toLatin1().constData(), path);
    if (!list)
        return list.failure();
    QStringList documents;
    for (const QJsonValue &entry : *list) {
        const QString where = json::join(json::join(path, kind), QString::number(documents.size()));
        const QString document = entry.toString();
        if (!isWordOf("document", "kind", document))
            return json::bad(QT_TRANSLATE_NOOP("Failure", "\"%1\" is no kind of document."), where, {document});
        if (documents.contains(document))
            return json::bad(QT_TRANSLATE_NOOP("Failure", "\"%1\" stands here twice."), where, {document});
        documents << document;
    }
    return documents;
}

/// {"LATE": ["promise"]}: a kind of claim that is named replaces the list written in the header.
Result<> readRequiredDocuments(const QJsonObject &process, const QString &path, ClaimProcess &parsed)
{
    if (!json::has(process, "required_documents"))
        return {};
    const auto kinds = json::object(process, "required_documents", path);
    if (!kinds)
        return kinds.failure();
    const QString where = json::join(path, u"required_documents"_s);
    for (const QString &kind : kinds->keys()) {
        if (!isWordOf("claim", "kind", kind))
            return json::bad(QT_TRANSLATE_NOOP("Failure", "\"%1\" is no kind of claim."), json::join(where, kind), {kind});
        auto documents = documentKinds(*kinds, kind, where);
        if (!documents)
            return documents.failure();
        parsed.requiredDocuments.insert(kind, *documents);
    }
    return {};
}

} // namespace

Result<ClaimLimits> parseClaimLimits(const QJsonObject &limits, const QString &path)
{
    ClaimLimits parsed;
    const auto currency = json::currency(limits, "currency", path);
    if (!currency)
        return currency.failure();
    parsed.currency = *currency;
    const std::pair<const char *, qint64 *> steps[] = {
        {"automatic", &parsed.automatic}, {"four_eyes", &parsed.fourEyes}, {"two_checkers", &parsed.twoCheckers}};
    qint64 least = 0;
    for (const auto &[key, target] : steps) {
        const auto value = json::integer(limits, key, path, least);
        if (!value)
            return value.failure();
        *target = least = *value;
    }
    const auto share = json::integer(limits, "override_bp", path, 0, kMostOverride);
    if (!share)
        return share.failure();
    parsed.overrideBp = int(*share);
    return parsed;
}

Result<ClaimProcess> parseClaimProcess(const QJsonObject &process, const QString &path)
{
    ClaimProcess parsed;
    struct Term {
        const char *key;
        int *target;
        qint64 least;
        qint64 most;
    };
    const Term terms[] = {
        {"lease_minutes", &parsed.leaseMinutes, 1, kMostCount},
        {"claim_attempts", &parsed.claimAttempts, 1, kMostCount},
        {"filing_days", &parsed.filingDays, 0, kMostCount},
        {"answer_days", &parsed.answerDays, 0, kMostCount},
        {"undo_minutes", &parsed.undoMinutes, 0, kMostCount},
        {"appeal_days", &parsed.appealDays, 0, kMostCount},
        {"appeals", &parsed.appeals, 0, kMostCount},
        {"returns_before_reassign", &parsed.returnsBeforeReassign, 1, kMostCount},
        {"payment_tries", &parsed.paymentTries, 1, kMostCount},
        {"comment_length", &parsed.commentLength, 0, kMostCount},
        {"qa_sample_percent", &parsed.qaSamplePercent, 0, 100},
    };
    for (const Term &term : terms) {
        const auto value = json::integerOr(process, term.key, path, *term.target, term.least, term.most);
        if (!value)
            return value.failure();
        *term.target = int(*value);
    }
    if (json::has(process, "stage_hours")) {
        const auto hours = json::integers(process, "stage_hours", path, 0, kMostCount);
        if (!hours)
            return hours.failure();
        if (hours->size() != kStageCount || std::all_of(hours->begin(), hours->end(), [](qint64 h) { return h == 0; }))
            return json::bad(QT_TRANSLATE_NOOP("Failure", "Hours of %1 stages are needed."),
                             json::join(path, u"stage_hours"_s), {QString::number(kStageCount)});
        std::copy(hours->begin(), hours->end(), parsed.stageHours.begin());
    }
    if (auto read = readRequiredDocuments(process, path, parsed); !read)
        return read.failure();
    return parsed;
}

} // namespace stardesk
