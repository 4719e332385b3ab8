#include "models/feed/demo/demo_tables.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>
#include <array>
#include <functional>

namespace stardesk::demo {

using namespace Qt::StringLiterals;

namespace {

using Cells = QList<QByteArray>;

constexpr std::array kEmployers = {
    Employer{"BEST", "百世快递", "Best Express", "BEST", 9},
    Employer{"STO", "申通快递", "STO Express", "002468.SZ", 17},
    Employer{"TTK", "天天快递", "TTK Express", "", 7},
    Employer{"YTO", "圆通速递", "YTO Express", "600233.SH", 22},
    Employer{"YUNDA", "韵达速递", "Yunda Express", "002120.SZ", 20},
    Employer{"ZTO", "中通快递", "ZTO Express", "ZTO", 25},
};

/// Calls `take` with the cells of each line that is not a comment; it says false for a line it cannot use.
Result<> readTable(const QString &name, qsizetype columns, const std::function<bool(const Cells &)> &take)
{
    QFile file(u":/tables/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The program lacks its table %1."), {name});
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const Cells cells = line.split('\t');
        if (cells.size() != columns || !take(cells)) {
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "Line %1 of table %2 cannot be read."),
                        {QString::number(number), name});
        }
    }
    return {};
}

/// The characters of two-character names, each once, by syllable.
void addSyllables(std::vector<WordEntry> *syllables, const Cells &cells)
{
    const QString name = QString::fromUtf8(cells[0]);
    const QList<QByteArray> pinyin = cells[1].split(' ');
    if (name.size() != pinyin.size())
        return;
    for (qsizetype i = 0; i < name.size(); ++i) {
        std::string text = name.mid(i, 1).toStdString();
        if (std::ranges::find(*syllables, text, &WordEntry::text) == syllables->end())
            syllables->push_back({std::move(text), pinyin[i].toStdString()});
    }
}

bool addGivenName(DemoTables *tables, const Cells &cells)
{
    const WordEntry entry{cells[0].toStdString(), cells[1].toStdString()};
    if (cells[2] != "f") {
        tables->maleNames.push_back(entry);
        addSyllables(&tables->maleSyllables, cells);
    }
    if (cells[2] != "m") {
        tables->femaleNames.push_back(entry);
        addSyllables(&tables->femaleSyllables, cells);
    }
    return true;
}

} // namespace

std::span<const Employer> employers()
{
    return kEmployers;
}

Result<DemoTables> DemoTables::load()
{
    DemoTables tables;
    auto read = readTable(u"demo_surnames.tsv"_s, 3, [&](const Cells &cells) {
        const int weight = cells[2].toInt();
        tables.surnames.add({cells[0].toStdString(), cells[1].toStdString()}, weight);
        return weight > 0;
    });
    if (!read)
        return read.failure();
    read = readTable(u"demo_given_names.tsv"_s, 3, [&](const Cells &cells) { return addGivenName(&tables, cells); });
    if (!read)
        return read.failure();
    read = readTable(u"demo_regions.tsv"_s, 4, [&](const Cells &cells) {
        const int weight = cells[3].toInt();
        tables.districts.add({cells[0].toStdString(), cells[1].toStdString(), cells[2].toStdString()}, weight);
        return weight > 0;
    });
    if (!read)
        return read.failure();
    return tables;
}

} // namespace stardesk::demo
