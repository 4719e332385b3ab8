/// Theme: the colours in the program are those of tokens.json, every contrast of the design holds when it is computed
/// again, and no colour stands outside the theme.
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtGui/QPalette>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cmath>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

double channel(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QJsonObject tokens()
{
    QFile file(u":/theme/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QColor named(const Theme &t, const QString &name)
{
    return name.startsWith(u"series"_s) ? t.series[size_t(name.last(1).toInt() - 1)] : colorOf(t, name);
}

} // namespace

class TstTheme final : public QObject {
    Q_OBJECT
private slots:
    void everyColourIsTheTokens();
    void everyContrastHolds();
    void noColourLiteralOutsideTheme();
    void placeholderAndDisabledAreReadable();
    void textSizeScalesLengths();
    void sheetResolvesEveryToken();
    void everyIconDraws();
};

void TstTheme::everyColourIsTheTokens()
{
    const QJsonObject json = tokens();
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        const QString scheme = t->dark ? u"dark"_s : u"light"_s;
        const QJsonObject colors = json[u"color"][scheme].toObject();
        QVERIFY(colors.size() > 40);
        for (auto it = colors.begin(); it != colors.end(); ++it)
            QCOMPARE(colorOf(*t, it.key()).name().toUpper(), it.value().toObject()[u"value"].toString());
        const QJsonArray series = json[u"chart"][scheme][u"series"].toArray();
        for (int i = 0; i < series.size(); ++i)
            QCOMPARE(t->series[size_t(i)].name().toUpper(), series[i].toString());
        QCOMPARE(t->bandAlpha, json[u"chart"][scheme][u"bandAlpha"].toDouble());
    }
    QCOMPARE(size::rowNormal, json[u"size"][u"row"][u"normal"].toInt());
    QCOMPARE(size::control, json[u"size"][u"control"].toInt());
    QCOMPARE(size::detailBecomesPageBelow, json[u"size"][u"detailBecomesPageBelow"].toInt());
}

void TstTheme::everyContrastHolds()
{
    const QJsonObject json = tokens();
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        const QJsonArray pairs = json[u"contrast"][t->dark ? u"dark"_s : u"light"_s].toArray();
        QCOMPARE(pairs.size(), 100);
        for (const QJsonValue &v : pairs) {
            const double ratio = contrast(named(*t, v[u"fg"].toString()), named(*t, v[u"bg"].toString()));
            const QString what = v[u"fg"].toString() + u" on "_s + v[u"bg"].toString();
            QVERIFY2(ratio >= v[u"min"].toDouble(), qPrintable(what));
            QVERIFY2(std::abs(std::floor(ratio * 100) / 100 - v[u"ratio"].toDouble()) < 0.015, qPrintable(what));
        }
    }
}

void TstTheme::noColourLiteralOutsideTheme()
{
    static const QRegularExpression literal(
        u"QColor\\(\\s*[\"0-9u]|qRgba?\\(|\"#[0-9A-Fa-f]{3,8}\"|u\"#[0-9A-Fa-f]{3,8}\""
        u"|Qt::(red|green|blue|black|white|gray|darkGray|lightGray|yellow|cyan|magenta)\\b"_s);
    QStringList found;
    for (QDirIterator it(QStringLiteral(SOURCE_DIR) + u"/ui"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (!path.endsWith(u"theme/theme.cpp"_s) && literal.match(QString::fromUtf8(file.readAll())).hasMatch())
            found.append(path);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
}

void TstTheme::placeholderAndDisabledAreReadable()
{
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        const QPalette p = paletteOf(*t);
        for (const QColor &c : {p.color(QPalette::PlaceholderText), p.color(QPalette::Disabled, QPalette::Text)}) {
            QCOMPARE(c, t->textDisabled);
            QVERIFY(contrast(c, t->surface) >= 4.5);
        }
        QCOMPARE(p.color(QPalette::Active, QPalette::Text), t->text);
    }
}

void TstTheme::textSizeScalesLengths()
{
    Appearance look;
    look.setTextPercent(100);
    QCOMPARE(px(28), 28);
    look.setTextPercent(200);
    QVERIFY(std::abs(px(28) - 56) <= 3);
    QCOMPARE(Appearance::rowHeight(), px(size::rowNormal));
    look.setTextPercent(100);
}

void TstTheme::sheetResolvesEveryToken()
{
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        const QString sheet = styleSheetOf(*t);
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(t->borderStrong.name()));
    }
}

void TstTheme::everyIconDraws()
{
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() >= 60);
    for (const QString &name : names) {
        const QImage image = iconPixmap(name.chopped(4), 16, theme().text, 2).toImage();
        QCOMPARE(image.width(), 32);
        bool ink = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink = ink || qAlpha(image.pixel(x, y)) > 128;
        QVERIFY2(ink, qPrintable(name));
    }
    QVERIFY(iconPixmap(u"no_such_icon"_s, 16, theme().text, 1).isNull());
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
