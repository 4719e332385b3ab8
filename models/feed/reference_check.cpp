#include "models/feed/reference_check.h"

#include <QtCore/QCoreApplication>

#include <sodium.h>

#include <array>

namespace stardesk {

namespace {

constexpr size_t kFirstSlots = 1024;
// Any key does: who could make two hashes meet would gain a dangling reference in his own signed feed.
constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> kHashKey{'s', 't', 'a', 'r', 'd', 'e', 's', 'k'};

quint64 hashOf(std::string_view key)
{
    quint64 hash = 0;
    crypto_shorthash(reinterpret_cast<unsigned char *>(&hash), reinterpret_cast<const unsigned char *>(key.data()), key.size(),
                     kHashKey.data());
    return hash;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

void KeySet::insert(quint64 hash)
{
    if ((m_used + 1) * 5 > m_slots.size() * 4)
        grow();
    const quint64 stored = hash | 1; // 0 marks a free slot
    size_t at = size_t(hash >> 1) & (m_slots.size() - 1);
    while (m_slots[at] != 0 && m_slots[at] != stored)
        at = (at + 1) & (m_slots.size() - 1);
    m_used += m_slots[at] == 0;
    m_slots[at] = stored;
}

bool KeySet::contains(quint64 hash) const
{
    if (m_slots.empty())
        return false;
    size_t at = size_t(hash >> 1) & (m_slots.size() - 1);
    while (m_slots[at] != 0 && m_slots[at] != (hash | 1))
        at = (at + 1) & (m_slots.size() - 1);
    return m_slots[at] != 0;
}

void KeySet::grow()
{
    std::vector<quint64> old(m_slots.empty() ? kFirstSlots : m_slots.size() * 2, 0);
    old.swap(m_slots);
    for (const quint64 stored : old) {
        if (stored == 0)
            continue;
        size_t at = size_t(stored >> 1) & (m_slots.size() - 1);
        while (m_slots[at] != 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = stored;
    }
}

ReferenceCheck::ReferenceCheck()
    : m_keys(recordTypes().size()), m_referred(recordTypes().size(), false), m_refs(recordTypes().size())
{
    for (size_t type = 0; type < recordTypes().size(); ++type) {
        const auto fields = recordTypes()[type].fields;
        for (size_t field = 0; field < fields.size(); ++field) {
            if (fields[field].kind != FieldKind::Ref)
                continue;
            const int target = recordTypeIndex(fields[field].target);
            m_refs[type].emplace_back(field, target);
            m_referred[size_t(target)] = true;
        }
    }
}

void ReferenceCheck::add(const RecordType &type, std::string_view key)
{
    const int index = recordTypeIndex(type.name);
    if (m_referred[size_t(index)])
        m_keys[size_t(index)].insert(hashOf(key));
}

Result<> ReferenceCheck::check(const RecordBatch &batch, size_t row) const
{
    if (batch.ops[row] == RecordOp::Delete)
        return {};
    for (const auto &[field, target] : m_refs[size_t(recordTypeIndex(batch.type().name))]) {
        const TextColumn &keys = batch.fields[field].texts;
        if (keys.isNull(row) || m_keys[size_t(target)].contains(hashOf(keys.at(row))))
            continue;
        const FieldSpec &spec = batch.type().fields[field];
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The field %1 refers to a record that is not there: %2 %3"),
                    {text(spec.path), text(spec.target), text(keys.at(row))},
                    text(batch.type().name) + u' ' + text(batch.keys.at(row)));
    }
    return {};
}

} // namespace stardesk
