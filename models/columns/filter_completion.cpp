#include "models/columns/filter_completion.h"

#include "models/columns/filter_expression.h"
#include "models/columns/nearest_word.h"

#include <algorithm>
#include <numeric>

namespace stardesk {

namespace {

/// Where the term under the cursor begins: behind the last space outside quotes.
qsizetype termStart(QStringView text)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'"')
            quoted = !quoted;
        if (!quoted && text[at].isSpace())
            start = at + 1;
    }
    return start;
}

/// Where the value under the cursor begins: behind the colon, the last comma and the signs.
qsizetype valueStart(QStringView term, qsizetype colon)
{
    qsizetype start = colon + 1;
    bool quoted = false;
    for (qsizetype at = start; at < term.size(); ++at) {
        if (term[at] == u'"')
            quoted = !quoted;
        if (!quoted && (term[at] == u',' || term[at] == QChar(u'\uFF0C')))
            start = at + 1;
    }
    while (start < term.size() && QStringView(u"<>=").contains(term[start]))
        ++start;
    return start;
}

QStringList valuesOf(const Column &column)
{
    QStringList values;
    if (column.def().kind == ColumnKind::Flag)
        values = {QStringLiteral("yes"), QStringLiteral("no")};
    const Dictionary &dictionary = column.dictionary();
    if (column.def().kind != ColumnKind::Reading) {
        std::vector<quint32> order(dictionary.size());
        std::iota(order.begin(), order.end(), 0u);
        std::ranges::sort(order, {}, [&column](quint32 code) { return column.placeOfWord(code); });
        for (const quint32 code : order)
            values += QString::fromUtf8(dictionary.word(code));
    }
    if (!values.contains(u"none"))
        values += QStringLiteral("none");
    return values;
}

QString written(const QString &value)
{
    const bool plain = std::ranges::all_of(value, [](QChar letter) { return letter.isLetterOrNumber() || letter == u'_' || letter == u'-'; });
    return plain && !value.startsWith(u'-') ? value : u'"' + value + u'"';
}

/// Those that begin with `typed`, then those that contain it.
QStringList matching(const QStringList &words, const QString &typed)
{
    QStringList first;
    QStringList then;
    for (const QString &word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive))
            first += word;
        else if (word.contains(typed, Qt::CaseInsensitive))
            then += word;
    }
    return first + then;
}

} // namespace

std::vector<FilterCompletion> completeFilter(const ColumnSet &set, const QString &text, qsizetype cursor, size_t limit)
{
    const QStringView before = QStringView(text).first(std::clamp<qsizetype>(cursor, 0, text.size()));
    qsizetype start = termStart(before);
    if (start < before.size() && (before[start] == u'-' || before[start] == QChar(u'\uFF0D')))
        ++start;
    const QStringView term = before.sliced(start);
    const auto isColon = [](QChar letter) { return letter == u':' || letter == QChar(u'\uFF1A'); };
    const qsizetype colon = std::ranges::find_if(term, isColon) - term.begin();

    FilterCompletion offer;
    QStringList words;
    if (colon == term.size()) {
        offer.from = start;
        words = matching(shownKeys(set), foldedForms(term));
    } else {
        offer.kind = FilterCompletion::Kind::Value;
        offer.from = start + valueStart(term, colon);
        const int column = set.indexOf(foldedForms(term.first(colon)).toLower().toStdString());
        if (column < 0 || set.column(column).def().hidden)
            return {};
        const QString typed = foldedForms(before.sliced(offer.from)).remove(u'"');
        words = matching(valuesOf(set.column(column)), typed);
    }
    offer.length = before.size() - offer.from;
    std::vector<FilterCompletion> offers;
    for (const QString &word : words) {
        if (offers.size() == limit)
            break;
        offer.word = word;
        offer.insert = offer.kind == FilterCompletion::Kind::Key ? word + u':' : written(word);
        offers.push_back(offer);
    }
    return offers;
}

} // namespace stardesk
