#include "models/columns/pinyin_query.h"
#include "models/columns/text_index.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr ColumnDef kDefs[] = {
    {.key = "id", .kind = ColumnKind::Text, .searched = true},
    {.key = "name", .kind = ColumnKind::Text, .searched = true, .rankedBy = "pinyin"},
    {.key = "pinyin", .kind = ColumnKind::Reading, .searched = true, .rankedBy = "name"},
    {.key = "staff_no", .kind = ColumnKind::Text, .searched = true},
    {.key = "note", .kind = ColumnKind::Text},
};

struct Syllable {
    const char *hanzi;
    const char *pinyin;
};
constexpr Syllable kSyllables[] = {{"王", "wang"}, {"小", "xiao"}, {"明", "ming"}, {"欧", "ou"}, {"阳", "yang"},
    {"娜", "na"}, {"安", "an"}, {"西", "xi"}, {"先", "xian"}, {"吕", "lv"}, {"伟", "wei"}, {"敏", "min"}};

void addPerson(ColumnSet &set, const std::string &id, const std::string &name, const std::string &pinyin, const std::string &staff)
{
    const Ordinal row = set.appendRows(1);
    set.edit("id").setText(row, id);
    set.edit("name").setText(row, name);
    if (!pinyin.empty())
        set.edit("pinyin").setText(row, pinyin);
    if (!staff.empty())
        set.edit("staff_no").setText(row, staff);
}

ColumnSet people()
{
    ColumnSet set("test", kDefs);
    addPerson(set, "P100", "王小明", "wang xiao ming", "ZTO-4711");
    addPerson(set, "P101", "欧阳娜", "ou yang na", "zt99");
    addPerson(set, "P102", "王伟", "wang wei", "");
    addPerson(set, "P103", "María García", "", "Q4711X");
    addPerson(set, "P104", "阿卜杜克里木", "a bu du ke li mu", "1");
    addPerson(set, "P105", "吕敏", "lv min", std::string(300, 'y').append("7777"));
    set.settle();
    return set;
}

ColumnSet manyPeople(Ordinal rows)
{
    ColumnSet set("test", kDefs);
    std::mt19937 random(9);
    for (Ordinal row = 0; row < rows; ++row) {
        std::string name;
        std::string pinyin;
        for (unsigned left = 1 + random() % 5; left > 0; --left) {
            const Syllable &syllable = kSyllables[random() % std::size(kSyllables)];
            name += syllable.hanzi;
            pinyin += (pinyin.empty() ? "" : " ") + std::string(syllable.pinyin);
        }
        addPerson(set, "P" + std::to_string(1000 + row), name, pinyin, random() % 3 ? "St" + std::to_string(random() % 10'000) : "");
    }
    for (Ordinal row = 0; row < rows; row += 13)
        set.setLive(row, false);
    set.settle();
    return set;
}

std::vector<Ordinal> rowsOf(const RowBits &bits)
{
    const auto rows = bits.rows();
    return {rows.begin(), rows.end()};
}

/// The plain meaning of a word, written without any packing.
bool plainMatch(const ColumnSet &set, Ordinal row, const QString &word)
{
    const auto text = [&](const char *key) { return QString::fromUtf8(set.column(key).textAt(row)).toLower(); };
    if (word[0].unicode() > 0x7F) {
        qsizetype at = 0;
        for (const QChar letter : text("name"))
            at += at < word.size() && letter == word[at] ? 1 : 0;
        return at == word.size();
    }
    if (text("id").contains(word) || text("staff_no").contains(word) || text("name").contains(word))
        return true;
    const QStringList syllables = QString::fromStdString(set.column("pinyin").readingAt(row)).split(u' ', Qt::SkipEmptyParts);
    const std::function<bool(qsizetype, QString)> from = [&](qsizetype at, const QString &rest) {
        if (rest.isEmpty())
            return true;
        for (qsizetype length = 1; at < syllables.size() && length <= rest.size(); ++length) {
            if (syllables[at].startsWith(rest.first(length)) && from(at + 1, rest.sliced(length)))
                return true;
        }
        return false;
    };
    for (qsizetype start = 0; start < syllables.size(); ++start) {
        if (from(start, word))
            return true;
    }
    return false;
}

} // namespace

class TstTextIndex : public QObject {
    Q_OBJECT
private slots:
    void wordsFindPeople_data();
    void wordsFindPeople();
    void everyWordEqualsThePlainMeaning();
    void narrowingEqualsSearchingAgain();
    void oneColumnAlone();
    void wholeMatchesComeFirst();
    void substringsOfAnyLength();
    void noLettersFindAllLiveRows();
};

void TstTextIndex::wordsFindPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<Ordinal>>("rows");
    using Rows = std::vector<Ordinal>;
    QTest::newRow("surname") << u"王"_s << Rows{0, 2};
    QTest::newRow("given name") << u"小明"_s << Rows{0};
    QTest::newRow("gap") << u"王明"_s << Rows{0};
    QTest::newRow("whole name") << u"欧阳娜"_s << Rows{1};
    QTest::newRow("long name") << u"阿卜杜克里木"_s << Rows{4};
    QTest::newRow("gap in a long name") << u"卜木"_s << Rows{4};
    QTest::newRow("initials") << u"wxm"_s << Rows{0};
    QTest::newRow("syllable and initials") << u"wangxm"_s << Rows{0};
    QTest::newRow("full pinyin") << u"ouyangna"_s << Rows{1};
    QTest::newRow("pinyin of the given name") << u"xiaom"_s << Rows{0};
    QTest::newRow("upper case") << u"WANG"_s << Rows{0, 2};
    QTest::newRow("beyond four syllables") << u"lim"_s << Rows{4};
    QTest::newRow("u umlaut") << u"l\u00FCm"_s << Rows{5};
    QTest::newRow("number inside") << u"471"_s << Rows{0, 3};
    QTest::newRow("number at the end of a long text") << u"7777"_s << Rows{5};
    QTest::newRow("letters of a number") << u"q47"_s << Rows{3};
    QTest::newRow("latin name") << u"garc"_s << Rows{3};
    QTest::newRow("full width") << u"ｗｘｍ"_s << Rows{0};
    QTest::newRow("two words") << u"wang 4711"_s << Rows{0};
    QTest::newRow("two words of one name") << u"王 明"_s << Rows{0};
    QTest::newRow("nobody") << u"wxx"_s << Rows{};
    QTest::newRow("id") << u"p10"_s << Rows{0, 1, 2, 3, 4, 5};
}

void TstTextIndex::wordsFindPeople()
{
    QFETCH(QString, text);
    QFETCH(std::vector<Ordinal>, rows);
    const TextIndex index(people());
    QCOMPARE(rowsOf(index.find(text)), rows);
}

void TstTextIndex::everyWordEqualsThePlainMeaning()
{
    const ColumnSet set = manyPeople(9'000);
    const TextIndex index(set);
    const QStringList words{u"w"_s, u"x"_s, u"xi"_s, u"xia"_s, u"xian"_s, u"xiany"_s, u"wxm"_s, u"wangm"_s, u"anan"_s,
        u"mm"_s, u"oy"_s, u"lvw"_s, u"1"_s, u"10"_s, u"99"_s, u"999"_s, u"12345"_s, u"st1"_s, u"t12"_s, u"王"_s, u"小王"_s,
        u"王王"_s, u"明小王"_s, u"王小明娜"_s, u"安安安安安"_s, u"p1"_s, u"zz"_s};
    for (const QString &word : words) {
        const RowBits found = index.find(word);
        for (Ordinal row = 0; row < set.rowCount(); ++row)
            QVERIFY2(found.test(row) == (set.isLive(row) && plainMatch(set, row, word)),
                     qPrintable(word + u' ' + QString::number(row)));
    }
}

void TstTextIndex::narrowingEqualsSearchingAgain()
{
    const TextIndex index(manyPeople(9'000));
    for (const QString &text : {u"wangxiaoming"_s, u"st12"_s, u"王小明"_s, u"xian 12"_s}) {
        RowBits before = index.find(text.first(1));
        for (qsizetype length = 2; length <= text.size(); ++length) {
            RowBits now = index.find(text.first(length), text.first(length - 1), before);
            QCOMPARE(rowsOf(now), rowsOf(index.find(text.first(length))));
            before = std::move(now);
        }
    }
}

void TstTextIndex::oneColumnAlone()
{
    const ColumnSet set = people();
    const TextIndex index(set);
    QCOMPARE(rowsOf(index.findPhraseIn(set.indexOf("name"), u"wxm")), std::vector<Ordinal>{0});
    QCOMPARE(rowsOf(index.findPhraseIn(set.indexOf("name"), u"471")), std::vector<Ordinal>{});
    QCOMPARE(rowsOf(index.findPhraseIn(set.indexOf("staff_no"), u"471")), (std::vector<Ordinal>{0, 3}));
}

void TstTextIndex::wholeMatchesComeFirst()
{
    ColumnSet set("test", kDefs);
    addPerson(set, "P12", "王伟明", "wang wei ming", "");
    addPerson(set, "XP1", "王明", "wang ming", "");
    addPerson(set, "P1", "小王明", "xiao wang ming", "");
    set.settle();
    const TextIndex index(set);
    const auto ids = index.best(u"p1", 10);
    QCOMPARE(ids.size(), size_t(3));
    QCOMPARE(ids[0].row, 2u);
    QCOMPARE(ids[1].row, 0u);
    QCOMPARE(ids[2].row, 1u);
    const auto names = index.best(u"王明", 2);
    QCOMPARE(names.size(), size_t(2));
    QCOMPARE(names[0].row, 1u);
    QCOMPARE(names[0].column, set.indexOf("name"));
}

void TstTextIndex::substringsOfAnyLength()
{
    std::mt19937 random(10);
    PackedTexts texts;
    std::vector<std::string> plain;
    for (int row = 0; row < 5'000; ++row) {
        std::string text;
        for (unsigned left = random() % 20 == 0 ? random() % 300 : random() % 14; left > 0; --left)
            text += char((random() % 2 ? 'a' : 'A') + random() % 3);
        if (random() % 10 == 0)
            texts.appendNull();
        else
            texts.append(text);
        plain.push_back(texts.isNull(Ordinal(row)) ? std::string() : text);
        std::ranges::transform(plain.back(), plain.back().begin(), foldedByte);
    }
    for (int round = 0; round < 200; ++round) {
        std::string needle;
        for (unsigned left = 1 + random() % 9; left > 0; --left)
            needle += char('a' + random() % 3);
        const RowBits found = rowsContaining(texts, needle);
        for (Ordinal row = 0; row < texts.size(); ++row)
            QCOMPARE(found.test(row), plain[row].find(needle) != std::string::npos);
    }
}

void TstTextIndex::noLettersFindAllLiveRows()
{
    const ColumnSet set = manyPeople(500);
    QCOMPARE(TextIndex(set).find(u"  ").count(), set.liveCount());
}

QTEST_GUILESS_MAIN(TstTextIndex)
#include "tst_text_index.moc"
