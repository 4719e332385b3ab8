#include "models/columns/filter_expression.h"

#include <algorithm>

namespace stardesk {

namespace {

constexpr QChar kQuote = u'"';

bool isKeyLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9')
        || letter == u'_';
}

/// Cuts at the separators that stand outside quotes; empty pieces are dropped for spaces and kept for commas.
Result<QStringList> cut(QStringView text, QChar separator)
{
    QStringList pieces;
    bool quoted = false;
    QString piece;
    for (const QChar letter : text) {
        if (letter == kQuote)
            quoted = !quoted;
        if (!quoted && (separator == u' ' ? letter.isSpace() : letter == separator)) {
            pieces += std::exchange(piece, {});
            continue;
        }
        piece += letter;
    }
    if (quoted)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "A quotation mark is not closed."), {}, text.toString());
    pieces += piece;
    if (separator == u' ')
        pieces.removeAll(QString());
    return pieces;
}

/// Takes the outer quotes off; text inside is kept as it stands.
QString unquoted(QStringView text, bool *quoted)
{
    QString plain;
    for (const QChar letter : text) {
        if (letter == kQuote)
            *quoted = true;
        else
            plain += letter;
    }
    return plain;
}

qsizetype rangeSign(QStringView text)
{
    bool quoted = false;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] == kQuote)
            quoted = !quoted;
        if (!quoted && text[at] == u'.' && text[at + 1] == u'.')
            return at;
    }
    return -1;
}

FilterValue parseValue(QStringView text)
{
    using Op = FilterValue::Op;
    struct Sign {
        QStringView written;
        Op op;
    };
    static constexpr Sign kSigns[] = {{u"<=", Op::LessOrEqual}, {u">=", Op::GreaterOrEqual}, {u"<", Op::Less},
        {u">", Op::Greater}, {u"=", Op::Exactly}};
    FilterValue value;
    for (const Sign &sign : kSigns) {
        if (text.startsWith(sign.written)) {
            value.op = sign.op;
            value.text = unquoted(text.sliced(sign.written.size()), &value.quoted);
            return value;
        }
    }
    if (const qsizetype at = rangeSign(text); at >= 0) {
        value.op = Op::Between;
        value.text = unquoted(text.first(at), &value.quoted);
        value.upper = unquoted(text.sliced(at + 2), &value.quoted);
        return value;
    }
    value.text = unquoted(text, &value.quoted);
    return value;
}

Result<FilterTerm> parseTerm(const QString &source)
{
    FilterTerm term;
    QStringView text = source;
    if (text.size() > 1 && text.startsWith(u'-')) {
        term.negated = true;
        text = text.sliced(1);
    }
    const auto keyEnd = std::ranges::find_if_not(text, isKeyLetter) - text.begin();
    if (keyEnd == 0 || keyEnd == text.size() || text[keyEnd] != u':') {
        FilterValue value;
        value.text = unquoted(text, &value.quoted);
        term.values.push_back(value);
        return term;
    }
    term.key = text.first(keyEnd).toString().toLower();
    const auto values = cut(text.sliced(keyEnd + 1), u',');
    if (!values)
        return values.failure();
    for (const QString &value : *values) {
        term.values.push_back(parseValue(value));
        const FilterValue &last = term.values.back();
        if (last.text.isEmpty() && last.upper.isEmpty() && !last.quoted)
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "Write a value after \"%1:\"."), {term.key}, source);
    }
    return term;
}

QString quotedWhereNeeded(const QString &text, bool quoted)
{
    const bool special = text.isEmpty() || text.contains(u',') || text.contains(u"..") || text.contains(u':')
        || QStringView(u"<>=-").contains(text.front())
        || std::ranges::any_of(text, [](QChar letter) { return letter.isSpace(); });
    return quoted || special ? kQuote + text + kQuote : text;
}

QString signOf(FilterValue::Op op)
{
    using Op = FilterValue::Op;
    switch (op) {
    case Op::Is:
    case Op::Between: return {};
    case Op::Less: return QStringLiteral("<");
    case Op::LessOrEqual: return QStringLiteral("<=");
    case Op::Greater: return QStringLiteral(">");
    case Op::GreaterOrEqual: return QStringLiteral(">=");
    case Op::Exactly: return QStringLiteral("=");
    }
    Q_UNREACHABLE();
}

QString textOf(const FilterValue &value)
{
    const auto end = [&value](const QString &text) { return value.quoted ? quotedWhereNeeded(text, true) : text; };
    if (value.op == FilterValue::Op::Between)
        return (value.text.isEmpty() ? QString() : end(value.text)) + QStringLiteral("..")
            + (value.upper.isEmpty() ? QString() : end(value.upper));
    if (value.op == FilterValue::Op::Is && !value.quoted && value.text.startsWith(u'-')) // a number below zero
        return value.text;
    return signOf(value.op) + (value.op == FilterValue::Op::Is ? quotedWhereNeeded(value.text, value.quoted) : end(value.text));
}

} // namespace

QString FilterTerm::text() const
{
    QString written = negated ? QStringLiteral("-") : QString();
    if (key.isEmpty())
        return written + quotedWhereNeeded(values.front().text, values.front().quoted);
    written += key + u':';
    for (size_t at = 0; at < values.size(); ++at)
        written += (at == 0 ? QString() : QStringLiteral(",")) + textOf(values[at]);
    return written;
}

QString FilterExpression::text() const
{
    QStringList written;
    for (const FilterTerm &term : terms)
        written += term.text();
    return written.join(u' ');
}

QString FilterExpression::freeText() const
{
    QStringList words;
    for (const FilterTerm &term : terms) {
        if (term.key.isEmpty() && !term.negated)
            words += term.values.front().text;
    }
    return words.join(u' ');
}

FilterExpression FilterExpression::without(const QString &key) const
{
    FilterExpression rest = *this;
    std::erase_if(rest.terms, [&key](const FilterTerm &term) { return term.key == key; });
    return rest;
}

QString foldedForms(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : text) {
        switch (letter.unicode()) {
        case u'\u201C':
        case u'\u201D':
        case u'\u300C':
        case u'\u300D': folded += kQuote; break;
        case u'\u3001': folded += u','; break;
        case u'\u2026': folded += QStringLiteral(".."); break;
        case u'\u2212':
        case u'\u2013': folded += u'-'; break;
        case u'\u2264': folded += QStringLiteral("<="); break;
        case u'\u2265': folded += QStringLiteral(">="); break;
        default: folded += letter;
        }
    }
    return folded.normalized(QString::NormalizationForm_KC);
}

Result<FilterExpression> parseFilter(QStringView text)
{
    const auto pieces = cut(foldedForms(text), u' ');
    if (!pieces)
        return pieces.failure();
    FilterExpression expression;
    for (const QString &piece : *pieces) {
        auto term = parseTerm(piece);
        if (!term)
            return term.failure();
        if (term->key.isEmpty() && term->values.front().text.isEmpty())
            continue; // "" says nothing
        expression.terms.push_back(std::move(*term));
    }
    return expression;
}

} // namespace stardesk
