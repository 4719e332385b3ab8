#include "models/columns/filter_values.h"

#include "models/columns/filter_spans.h"
#include "models/columns/nearest_word.h"
#include "models/core/money.h"

#include <algorithm>

namespace stardesk {

namespace {

using Op = FilterValue::Op;
constexpr int kFewWords = 20; // as many as a person reads in an error

Failure usage(const char *text, QStringList args)
{
    return fail(Failure::Code::Usage, text, std::move(args));
}

QStringList wordsOf(const Dictionary &dictionary)
{
    QStringList words;
    for (const std::string &word : dictionary.words())
        words += QString::fromStdString(word);
    return words;
}

Failure unknownWord(const Column &column, const QString &text, const QString &key)
{
    QStringList words = wordsOf(column.dictionary());
    if (words.isEmpty())
        return usage(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a value of %2: the data has none."), {text, key});
    if (words.size() > kFewWords)
        return usage(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a value of %2. Did you mean \"%3\"?"),
                     {text, key, nearestWord(text, words)});
    if (column.def().words.empty())
        words.sort();
    return usage(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a value of %2. Its values: %3."),
                 {text, key, words.join(QStringLiteral(", "))});
}

/// Codes of the word; without such a word those of the words that contain it, unless the vocabulary is closed.
Result<> addCodes(const Column &column, const FilterValue &value, const QString &key, std::vector<quint32> &codes)
{
    if (value.op != Op::Is && value.op != Op::Exactly)
        return usage(QT_TRANSLATE_NOOP("Failure", "%1 holds words, which are not larger or smaller. Write %1:%2."),
                     {key, value.text.isEmpty() ? value.upper : value.text});
    const QString wanted = value.text.toCaseFolded();
    const size_t before = codes.size();
    std::vector<quint32> containing;
    for (quint32 code = 0; code < column.dictionary().size(); ++code) {
        const std::string_view word = column.dictionary().word(code);
        const QString folded = foldedForms(QString::fromUtf8(word.data(), qsizetype(word.size()))).toCaseFolded();
        if (folded == wanted)
            codes.push_back(code);
        else if (folded.contains(wanted))
            containing.push_back(code);
    }
    if (codes.size() > before)
        return {};
    if (containing.empty() || value.op == Op::Exactly || !column.def().words.empty())
        return unknownWord(column, value.text, key);
    codes.insert(codes.end(), containing.begin(), containing.end());
    return {};
}

struct AmountText {
    QString currency; ///< empty: not written
    QString amount;
};

AmountText cutAmount(const QString &text)
{
    const auto letters = std::ranges::find_if_not(text, [](QChar letter) { return letter.isLetter(); }) - text.begin();
    return {text.first(letters).toUpper(), text.sliced(letters).trimmed()};
}

Failure noCurrency(const Column &column, const FilterValue &value, const QString &key)
{
    const Dictionary &known = column.dictionary();
    const QString code = known.size() > 0 ? QString::fromUtf8(known.word(0)) : QStringLiteral("EUR");
    FilterTerm example{false, key, {value}};
    FilterValue &corrected = example.values.front();
    if (!corrected.text.isEmpty())
        corrected.text.prepend(code);
    if (!corrected.upper.isEmpty())
        corrected.upper.prepend(code);
    return usage(QT_TRANSLATE_NOOP("Failure", "An amount needs its currency. Write for example %1."), {example.text()});
}

Result<AmountSpan> amountOf(const Column &column, const FilterValue &value, const QString &key)
{
    const AmountText low = cutAmount(value.text);
    const AmountText high = cutAmount(value.upper);
    const QString code = low.currency.isEmpty() ? high.currency : low.currency;
    if (code.isEmpty())
        return noCurrency(column, value, key);
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return usage(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a currency. Write its three letters, for example %2:>=EUR10."),
                     {code, key});
    if (!high.currency.isEmpty() && high.currency != code)
        return usage(QT_TRANSLATE_NOOP("Failure", "A range of amounts has one currency, not %1 and %2."), {code, high.currency});
    AmountSpan span{code.toStdString(), {}};
    if (value.op == Op::Is && low.amount.isEmpty())
        return span; // every amount in this currency
    const ReadSpan read = [&](const QString &text) -> Result<ValueSpan> {
        QString amount = cutAmount(text).amount;
        const bool negative = amount.startsWith(u'-');
        const auto money = parseAmount(negative ? amount.sliced(1) : amount, *currency);
        if (!money)
            return usage(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not an amount in %2. Write for example %3."),
                         {amount, code, key + QStringLiteral(":>=") + code + QStringLiteral("10")});
        return ValueSpan{negative ? -money->minor : money->minor, negative ? -money->minor : money->minor};
    };
    const auto minor = spanOf(value, read);
    if (!minor)
        return minor.failure();
    span.minor = *minor;
    return span;
}

Result<> addText(const FilterValue &value, const QString &key, std::vector<FilterText> &texts)
{
    if (value.op != Op::Is && value.op != Op::Exactly)
        return usage(QT_TRANSLATE_NOOP("Failure", "%1 holds texts, which are not larger or smaller. Write %1:%2."),
                     {key, value.text.isEmpty() ? value.upper : value.text});
    texts.push_back({value.text, value.op == Op::Exactly});
    return {};
}

Result<> addValue(const Column &column, const FilterValue &value, const QString &key, const FilterContext &context,
                  FilterCondition &condition)
{
    const auto addSpan = [&](const ReadSpan &read) -> Result<> {
        const auto span = spanOf(value, read);
        if (!span)
            return span.failure();
        condition.spans.push_back(*span);
        return {};
    };
    switch (column.def().kind) {
    case ColumnKind::Code:
    case ColumnKind::WordSet: return addCodes(column, value, key, condition.codes);
    case ColumnKind::Flag: return addSpan(yesOrNo(key));
    case ColumnKind::Number:
    case ColumnKind::Signed: return addSpan(decimals(key, 0));
    case ColumnKind::Centi:
    case ColumnKind::CentiSigned: return addSpan(decimals(key, 2));
    case ColumnKind::Milli: return addSpan(decimals(key, 3));
    case ColumnKind::Day: return addSpan(days(key, context));
    case ColumnKind::Minute: return addSpan(minutes(key, context));
    case ColumnKind::Money: {
        auto amount = amountOf(column, value, key);
        if (!amount)
            return amount.failure();
        condition.amounts.push_back(std::move(*amount));
        return {};
    }
    case ColumnKind::Text:
    case ColumnKind::Reading: return addText(value, key, condition.texts);
    case ColumnKind::Series: return usage(QT_TRANSLATE_NOOP("Failure", "%1 is a curve and cannot be filtered."), {key});
    }
    Q_UNREACHABLE();
}

} // namespace

Result<FilterCondition> readTerm(const ColumnSet &set, const FilterTerm &term, const FilterContext &context)
{
    FilterCondition condition;
    condition.negated = term.negated;
    if (term.key.isEmpty()) {
        condition.texts.push_back({term.values.front().text, false});
        return condition;
    }
    const auto named = [&term](Failure failure) {
        failure.where = term.text();
        return failure;
    };
    condition.column = set.indexOf(term.key.toStdString());
    if (condition.column < 0 || set.column(condition.column).def().hidden)
        return named(unknownKey(set, term.key));
    const Column &column = set.column(condition.column);
    for (const FilterValue &value : term.values) {
        const bool none = value.text == u"none" && value.op == Op::Is && !value.quoted;
        condition.none = condition.none || none;
        if (none && column.dictionary().find("none") == Dictionary::kUnknown)
            continue;
        if (auto added = addValue(column, value, term.key, context, condition); !added)
            return named(added.failure());
    }
    return condition;
}

} // namespace stardesk
