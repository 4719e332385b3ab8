#include "ui/lists/filter_chips.h"

#include "models/desk/cell_value.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr size_t kMostNamed = 6; // values that a chip spells out

QString valueText(const FilterValue &value)
{
    const QString word = codeWord(value.text);
    switch (value.op) {
    case FilterValue::Op::Is:
    case FilterValue::Op::Exactly: return word;
    case FilterValue::Op::Less: return u'<' + word;
    case FilterValue::Op::LessOrEqual: return u'≤' + word;
    case FilterValue::Op::Greater: return u'>' + word;
    case FilterValue::Op::GreaterOrEqual: return u'≥' + word;
    case FilterValue::Op::Between: return value.text + u" – "_s + value.upper;
    }
    Q_UNREACHABLE();
}

QString valuesText(const FilterTerm &term)
{
    if (term.values.size() > kMostNamed)
        //: Value of a filter chip that names many records: "Seller key: 31 values".
        return QCoreApplication::translate("FilterChips", "%n values", nullptr, int(term.values.size()));
    QStringList values;
    for (const FilterValue &value : term.values)
        values.append(valueText(value));
    return values.join(u", "_s);
}

bool isPlain(const FilterTerm &term, const QString &key)
{
    return !term.negated && term.key == key
        && std::ranges::all_of(term.values, [](const FilterValue &v) { return v.op == FilterValue::Op::Is; });
}

} // namespace

QString FilterChips::text(const QString &typed) const
{
    FilterExpression expression{m_terms};
    const QString chips = expression.text();
    return chips.isEmpty() ? typed : typed.isEmpty() ? chips : chips + u' ' + typed;
}

QString FilterChips::take(const QString &typed)
{
    const auto parsed = parseFilter(typed);
    if (!parsed)
        return typed;
    FilterExpression rest;
    for (const FilterTerm &term : parsed->terms)
        (term.key.isEmpty() ? rest.terms : m_terms).push_back(term);
    return rest.text();
}

void FilterChips::remove(const QString &term)
{
    std::erase_if(m_terms, [&term](const FilterTerm &t) { return t.text() == term; });
}

void FilterChips::toggle(const QString &key, const QString &value, bool on)
{
    const auto found = std::ranges::find_if(m_terms, [&key](const FilterTerm &t) { return isPlain(t, key); });
    if (found == m_terms.end()) {
        if (on)
            m_terms.push_back({false, key, {FilterValue{FilterValue::Op::Is, value, {}, false}}});
        return;
    }
    std::erase_if(found->values, [&value](const FilterValue &v) { return v.text == value; });
    if (on)
        found->values.push_back({FilterValue::Op::Is, value, {}, false});
    if (found->values.empty())
        m_terms.erase(found);
}

bool FilterChips::has(const QString &key, const QString &value) const
{
    return std::ranges::any_of(m_terms, [&](const FilterTerm &t) {
        return isPlain(t, key)
            && std::ranges::any_of(t.values, [&value](const FilterValue &v) { return v.text == value; });
    });
}

QList<FilterBar::Chip> FilterChips::chips(const std::function<QString(const QString &)> &titleOf) const
{
    QList<FilterBar::Chip> chips;
    for (const FilterTerm &term : m_terms)
        chips.append({term.text(), titleOf(term.key), valuesText(term), term.negated});
    return chips;
}

QString FilterChips::words(const std::function<QString(const QString &)> &titleOf) const
{
    QStringList words;
    for (const FilterTerm &term : m_terms) {
        const QString values = valuesText(term);
        //: Part of a filter in the status bar that leaves values out: "stars not 5".
        const QString not_ = QCoreApplication::translate("FilterChips", "%1 not %2");
        words.append(term.negated ? not_.arg(titleOf(term.key), values) : titleOf(term.key) + u' ' + values);
    }
    return words.join(u" · "_s);
}

} // namespace stardesk
