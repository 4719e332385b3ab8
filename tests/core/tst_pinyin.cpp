/// Readings of names: surnames, compounds, foreign letters, variants for search.
#include "models/core/text/pinyin.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstPinyin : public QObject {
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void surnameReadingsStayWithSurnames();
    void readingsAreWrittenByFamilyAndGivenName();
    void initials();
    void variantsBeginWithTheSurname();
};

void TstPinyin::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pinyin");
    const std::pair<const char *, const char *> rows[] = {
        {"王小明", "wang xiao ming"}, {"曾国藩", "zeng guo fan"}, {"单雄信", "shan xiong xin"}, {"仇英", "qiu ying"},
        {"查良镛", "zha liang yong"}, {"朴树", "piao shu"}, {"区伟", "ou wei"}, {"解晓东", "xie xiao dong"},
        {"任正非", "ren zheng fei"}, {"翟天临", "zhai tian lin"}, {"盖聂", "ge nie"}, {"尉迟恭", "yu chi gong"},
        {"欧阳修", "ou yang xiu"}, {"单于夫罗", "chan yu fu luo"}, {"万俟卨", "mo qi xie"}, {"长孙无忌", "zhang sun wu ji"},
        {"吕布", "lv bu"}, {"乐嘉", "yue jia"}, {"缪昌文", "miao chang wen"}, {"  李雷 ", "li lei"}, {"王Tom", "wang tom"},
        {"Ana Núñez", "ana nunez"}, {"阿依古丽·买买提", "a yi gu li mai mai ti"}, {"𤭢野", "cei ye"}, {"", ""}, {"!?", ""},
        {"O'Neil 2", "oneil 2"}, {"單小姐", "shan xiao jie"},
    };
    for (const auto &[name, pinyin] : rows)
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(pinyin);
}

void TstPinyin::names()
{
    QFETCH(const QString, name);
    QFETCH(const QString, pinyin);
    QCOMPARE(pinyinOf(name), pinyin);
}

void TstPinyin::surnameReadingsStayWithSurnames()
{
    QCOMPARE(pinyinOf(u"王曾"), u"wang ceng"_s);
    QCOMPARE(pinyinOfText(u"单独"), u"dan du"_s);
    QCOMPARE(pinyinOfText(u"尉迟恭"), u"wei chi gong"_s);
}

void TstPinyin::readingsAreWrittenByFamilyAndGivenName()
{
    for (const auto &[name, written] : {std::pair(u"王小明"_s, u"Wang Xiaoming"_s), std::pair(u"欧阳娜娜"_s, u"Ouyang Nana"_s),
                                        std::pair(u"李雷"_s, u"Li Lei"_s), std::pair(u"欧阳"_s, u"Ou Yang"_s), std::pair(u"Olga Wong"_s, QString()), std::pair(QString(), QString())})
        QCOMPARE(writtenReading(name, pinyinOf(name)), written);
}

void TstPinyin::initials()
{
    QCOMPARE(initialsOf(u"zeng guo fan"), u"zgf"_s);
    QCOMPARE(initialsOf(u""), QString());
}

void TstPinyin::variantsBeginWithTheSurname()
{
    const QStringList piao = pinyinVariants(u"朴智");
    QCOMPARE(piao.first(), u"piao zhi"_s);
    QVERIFY(piao.contains(u"pu zhi"_s));
    const QStringList lv = pinyinVariants(u"吕布");
    QVERIFY(lv.contains(u"lv bu"_s) && lv.contains(u"lu bu"_s) && lv.contains(u"lyu bu"_s));
    QVERIFY(pinyinVariants(u"乐乐乐乐", 5).size() <= 5);
    QCOMPARE(pinyinVariants(u"Ana"), QStringList{u"ana"_s});
}

QTEST_GUILESS_MAIN(TstPinyin)
#include "tst_pinyin.moc"
