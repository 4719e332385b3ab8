/// Holds every #include of the product against the floors of CONTRIBUTING.md: includes go down, never up or sideways.
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Floor {
    QString folder;
    QStringList below;   ///< project folders that may be included
    QStringList foreign; ///< Qt modules and libraries that may enter
};

// The table of CONTRIBUTING.md. A floor may always include itself and the C++ library.
const std::vector<Floor> &floors()
{
    static const QStringList core{u"models/core"_s};
    static const QStringList values = core + QStringList{u"models/domain"_s, u"models/columns"_s};
    static const QStringList stores = values + QStringList{u"models/store"_s};
    static const std::vector<Floor> table = {
        {u"models/core"_s, {}, {u"QtCore"_s, u"unicode"_s, u"boost"_s}},
        {u"models/domain"_s, core, {u"QtCore"_s, u"boost"_s}},
        {u"models/columns"_s, core, {u"QtCore"_s}},
        {u"models/store"_s, values, {u"QtCore"_s, u"QtSql"_s, u"sqlite3.h"_s, u"sodium.h"_s, u"sodium"_s, u"openssl"_s}},
        {u"models/feed"_s, stores, {u"QtCore"_s, u"QtNetwork"_s, u"sodium.h"_s, u"sodium"_s, u"zstd.h"_s, u"zlib.h"_s, u"zip.h"_s,
                                    u"simdjson.h"_s, u"openssl"_s, u"unicode"_s}},
        {u"models/desk"_s, stores + QStringList{u"models/feed"_s}, {u"QtCore"_s, u"xlsxwriter.h"_s}},
        {u"models/paper"_s, values + QStringList{u"models/desk"_s}, {u"QtCore"_s, u"QtGui"_s}},
        {u"models/tables"_s, values + QStringList{u"models/desk"_s}, {u"QtCore"_s}},
        {u"ui"_s, values + QStringList{u"models/desk"_s, u"models/paper"_s, u"models/tables"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtPrintSupport"_s, u"QtDBus"_s}},
    };
    return table;
}

bool isProject(const QString &header)
{
    return header.startsWith(u"models/"_s) || header.startsWith(u"ui/"_s) || header.startsWith(u"app/"_s)
        || header.startsWith(u"tests/"_s);
}

bool isSystem(const QString &header)
{
    // POSIX headers carry no library with them.
    static const QRegularExpression posix(
        u"^(unistd|fcntl|sys/\\w+|errno|signal|time|poll|pwd|linux/\\w+|immintrin|x86intrin)\\.h$"_s);
    const bool standard = !header.contains(u'/') && !header.endsWith(u".h"_s);
    return standard || header.endsWith(u".moc"_s) || posix.match(header).hasMatch();
}

bool mayInclude(const Floor &floor, const QString &header)
{
    const auto within = [&](const QString &folder) { return header == folder || header.startsWith(folder + u'/'); };
    return within(floor.folder) || std::ranges::any_of(floor.below, within)
        || std::ranges::any_of(floor.foreign, within) || (!isProject(header) && isSystem(header));
}

QStringList violations(const Floor &floor, const QString &path, const QByteArray &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = include.globalMatch(QString::fromUtf8(text)); match.hasNext();) {
        const QString header = match.next().captured(1);
        // A bare Qt header (<QString>) hides its module: written with the module, the table can judge it.
        if (header.startsWith(u'Q') && !header.contains(u'/'))
            found << path + u": write the module: "_s + header;
        else if (!mayInclude(floor, header))
            found << path + u": "_s + header;
    }
    return found;
}

} // namespace

class TstLayering : public QObject {
    Q_OBJECT
private slots:
    void everyIncludeGoesDown();
    void anIncludeThatGoesUpIsFound();
};

void TstLayering::everyIncludeGoesDown()
{
    QStringList wrong;
    for (const Floor &floor : floors()) {
        QDirIterator files(QString::fromUtf8(SOURCE_DIR) + u'/' + floor.folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            wrong << violations(floor, file.fileName(), file.readAll());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstLayering::anIncludeThatGoesUpIsFound()
{
    const Floor domain = floors()[1];
    const Floor store = floors()[3];
    const Floor tables = floors()[7];
    QCOMPARE(violations(domain, u"x.cpp"_s, "#include \"models/store/feed_store.h\"\n").size(), 1);
    QCOMPARE(violations(tables, u"x.cpp"_s, "#include <QtSql/QSqlQuery>\n").size(), 1);
    QCOMPARE(violations(domain, u"x.cpp"_s, "#include <QSqlQuery>\n").size(), 1);
    QCOMPARE(violations(store, u"x.cpp"_s, "#include <sqlite3.h>\n#include <vector>\n").size(), 0);
}

QTEST_GUILESS_MAIN(TstLayering)
#include "tst_layering.moc"
