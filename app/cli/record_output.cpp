#include "app/cli/record_output.h"

#include "app/cli/output.h"
#include "models/desk/cell_value.h"
#include "models/domain/explanation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// Calls use(name, entry) for the entries of an object, or of a list with their numbers from 1.
template <class Use>
void forEachEntry(const QJsonValue &value, Use &&use)
{
    if (value.isArray()) {
        int number = 0;
        for (const QJsonValue &entry : value.toArray())
            use(QString::number(++number), entry);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        use(entry.key(), QJsonValue(entry.value()));
}

/// Fields whose values are words of the export; people read them translated.
bool holdsCode(const QString &field)
{
    static const QSet<QString> fields{u"state"_s, u"kind"_s, u"flags"_s, u"membership"_s, u"track"_s, u"direction"_s, u"window"_s, u"status"_s, u"limiting"_s};
    return fields.contains(field);
}

QString leafText(const QJsonValue &entry, bool code)
{
    if (entry.isNull())
        return u"–"_s;
    if (entry.isBool())
        return codeWord(entry.toBool() ? u"yes"_s : u"no"_s);
    const QString text = entry.toVariant().toString();
    return code ? codeWord(text) : text;
}

void printIndented(const QJsonValue &value, int level, bool codes = false)
{
    const QString indent(level * 2, u' ');
    forEachEntry(value, [&](const QString &name, const QJsonValue &entry) {
        const bool code = codes || holdsCode(name);
        if (entry.isObject() || entry.isArray()) {
            printLine(indent + name + u':');
            printIndented(entry, level + 1, code && entry.isArray());
        } else {
            printLine(indent + name + u": "_s + leafText(entry, code));
        }
    });
}

void addFlat(const QJsonValue &value, const QString &path, TextTable *table)
{
    forEachEntry(value, [&](const QString &name, const QJsonValue &entry) {
        const QString key = path.isEmpty() ? name : path + u'.' + name;
        if (entry.isObject() || entry.isArray())
            addFlat(entry, key, table);
        else
            table->rows.push_back({key, entry.toVariant().toString()});
    });
}

void addNode(const Explanation &node, int level, TextTable *table)
{
    table->rows.push_back({QString::number(level), explanationSentence(node), explanationWords(node.value), node.source,
                           node.local ? u"yes"_s : u"no"_s});
    for (const Explanation &child : node.children)
        addNode(child, level + 1, table);
}

} // namespace

void printRecord(const QJsonObject &record, OutputFormat format)
{
    if (format == OutputFormat::Json) {
        printJson(record);
    } else if (format == OutputFormat::Table) {
        printIndented(record, 0);
    } else {
        TextTable table{{u"key"_s, u"value"_s}, {false, false}, {}};
        addFlat(record, {}, &table);
        printTable(table, format);
    }
}

void printProof(const ProofHead &head, const Explanation &tree, const QJsonObject &json, OutputFormat format)
{
    if (format == OutputFormat::Json) {
        printJson(json);
    } else if (format == OutputFormat::Table) {
        printLine(QCoreApplication::translate("Cli", "computed %1, %2, by %3").arg(head.result, head.beside, head.ruleSet));
        printLine(renderExplanation(tree));
    } else {
        TextTable table{{u"level"_s, u"text"_s, u"value"_s, u"source"_s, u"local"_s}, {true, false, false, false, false}, {}};
        addNode(tree, 0, &table);
        printTable(table, format);
    }
}

} // namespace stardesk
