#include "models/domain/explanation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// Who reads the numbers.
enum class Reader { Person, Program };

QString wordsOf(const ExplanationText &text, Reader reader)
{
    if (text.id)
        return QCoreApplication::translate("Explanation", text.id);
    if (!text.isDecimal || reader == Reader::Program)
        return text.literal;
    //: The decimal sign of this language, nothing else: a point in English and Chinese, a comma in Spanish.
    return QString(text.literal).replace(u'.', QCoreApplication::translate("Explanation", "."));
}

QString sentenceOf(const Explanation &node, Reader reader)
{
    const QString sentence = QCoreApplication::translate("Explanation", node.text);
    // All places in one pass: an argument that itself contains "%1" must not be filled by the next one.
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        const int index = place ? sentence[i + 1].digitValue() - 1 : -1;
        if (index < 0 || size_t(index) >= node.args.size()) {
            filled += sentence[i];
            continue;
        }
        filled += wordsOf(node.args[size_t(index)], reader);
        ++i;
    }
    return filled;
}

void renderInto(QString &out, const Explanation &node, int depth)
{
    out += QString(2 * depth, u' ') + explanationLine(node) + u'\n';
    for (const Explanation &child : node.children)
        renderInto(out, child, depth + 1);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QString explanationWords(const ExplanationText &text)
{
    return wordsOf(text, Reader::Person);
}

QString explanationSentence(const Explanation &node)
{
    return sentenceOf(node, Reader::Person);
}

QString explanationLine(const Explanation &node)
{
    QString text = explanationSentence(node);
    if (!node.value.isEmpty())
        //: A line of an explanation: %1 is a sentence without full stop, %2 what it came to.
        text = QCoreApplication::translate("Explanation", "%1: %2").arg(text, explanationWords(node.value));
    if (node.local)
        //: Mark behind a number that is an assumption of this house and not of the platform.
        text += u" ["_s + QCoreApplication::translate("Explanation", "local rule") + u']';
    if (!node.source.isEmpty())
        text += u" ("_s + node.source + u')';
    return text;
}

QString renderExplanation(const Explanation &tree)
{
    QString out;
    renderInto(out, tree, 0);
    return out;
}

QJsonObject explanationJson(const Explanation &tree)
{
    QJsonArray children;
    for (const Explanation &child : tree.children)
        children.append(explanationJson(child));
    return {{u"text"_s, sentenceOf(tree, Reader::Program)},
            {u"value"_s, textOrNull(wordsOf(tree.value, Reader::Program))},
            {u"source"_s, textOrNull(tree.source)},
            {u"local"_s, tree.local},
            {u"children"_s, children}};
}

} // namespace stardesk
