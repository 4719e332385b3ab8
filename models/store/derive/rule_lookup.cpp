#include "models/store/derive/rule_lookup.h"

#include "models/store/derive/batch_fields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

void RuleLookup::add(const RecordBatch &batch)
{
    const TextColumn &bodies = BatchFields(batch).texts("body");
    for (size_t row = 0; row < batch.rows() && m_state.ok(); ++row) {
        const std::string_view body = bodies.at(row);
        if (bodies.isNull(row))
            continue;
        auto rules = parseRuleSet(QByteArrayView(body.data(), qsizetype(body.size())));
        m_state = rules ? m_book.add(std::move(*rules)) : Result<>(rules.failure());
    }
}

Result<> RuleLookup::addShipped()
{
    QFile file(u":/rules/demo-2024A.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The program lacks its table %1."),
                    {file.fileName()});
    }
    const QByteArray body = file.readAll();
    auto rules = parseRuleSet(QByteArrayView(body));
    if (!rules)
        return rules.failure();
    return m_book.add(std::move(*rules));
}

Result<RuleBook::Entry> RuleLookup::validOn(BeijingDay day)
{
    if (!m_state)
        return m_state.failure();
    if (m_book.all().empty()) {
        if (auto added = addShipped(); !added)
            return added.failure();
    }
    if (auto valid = m_book.validOn(day); valid)
        return valid;
    return *std::ranges::min_element(m_book.all(), {}, [](const RuleBook::Entry &entry) { return entry->validFrom; });
}

} // namespace stardesk
