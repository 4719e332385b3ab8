/// Holds both translations against the code: every text is there, translated whole, with its places.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QLibraryInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtCore/QFileInfo>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one per plural form
    bool numerus = false;
    bool finished = true;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
    if (!message.numerus) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

/// All messages of a .ts file; none where it cannot be read or is not well formed.
QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// The places %1..%9 and %n of a text, each once, in order of their names.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%[1-9n]"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

bool isWhole(const Message &message)
{
    return message.finished && !message.forms.isEmpty()
        && std::none_of(message.forms.cbegin(), message.forms.cend(), [](const QString &form) { return form.trimmed().isEmpty(); });
}

QStringList faultsOf(const QList<Message> &messages, bool (*fine)(const Message &))
{
    QStringList faults;
    for (const Message &message : messages) {
        if (!fine(message))
            faults << message.context + u": "_s + message.source;
    }
    return faults;
}

QString updater()
{
    return QStandardPaths::findExecutable(u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath), u"/usr/lib/qt6/bin"_s});
}

/// What `ninja update_translations` would leave of @p ts, in a copy under @p folder; nothing where the tool fails.
std::optional<QList<Message>> updated(const QString &ts, const QDir &folder, const QStringList &further = {})
{
    const QString copy = folder.filePath(QFileInfo(ts).fileName());
    QFile::remove(copy);
    if (!QFile::copy(ts, copy))
        return std::nullopt;
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
    const QStringList folders{u"models"_s, u"ui"_s, u"app"_s};
    process.start(updater(), QStringList{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s} + folders
                                 + further + QStringList{u"-ts"_s, copy});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return std::nullopt;
    return messagesOf(copy);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data() { files(); }
    void everyTextIsTranslated();
    void placesAreKept_data() { files(); }
    void placesAreKept();
    void pluralsHaveTheirForms_data() { files(); }
    void pluralsHaveTheirForms();
    void dotsAreOneEllipsis_data() { files(); }
    void dotsAreOneEllipsis();
    void theCodeHasNoOtherText_data() { files(); }
    void theCodeHasNoOtherText();
    void aPlantedTextIsCounted();
    void anEmptyTranslationIsCounted();

private:
    static void files();
};

void TestTranslations::files()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("forms");
    QTest::addColumn<int>("least"); // texts there are
    QTest::addColumn<QStringList>("further");
    QTest::newRow("zh_CN") << QStringLiteral(SOURCE_DIR "/translations/stardesk_zh_CN.ts") << 1 << 1000 << QStringList();
    QTest::newRow("es") << QStringLiteral(SOURCE_DIR "/translations/stardesk_es.ts") << 2 << 1000 << QStringList();
    // The source language: counted things only.
    QTest::newRow("en") << QStringLiteral(SOURCE_DIR "/translations/stardesk_en.ts") << 2 << 40 << QStringList{u"-pluralonly"_s};
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, path);
    QFETCH(const int, least);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > least);
    QCOMPARE(faultsOf(messages, isWhole), QStringList());
}

void TestTranslations::placesAreKept()
{
    QFETCH(const QString, path);
    const auto kept = [](const Message &message) {
        const QStringList places = placesOf(message.source);
        return std::all_of(message.forms.cbegin(), message.forms.cend(),
                           [&places](const QString &form) { return placesOf(form) == places; });
    };
    QCOMPARE(faultsOf(messagesOf(path), kept), QStringList());
}

void TestTranslations::pluralsHaveTheirForms()
{
    QFETCH(const QString, path);
    QFETCH(const int, forms);
    int plurals = 0;
    for (const Message &message : messagesOf(path)) {
        QVERIFY2(message.forms.size() == (message.numerus ? forms : 1), qPrintable(message.source));
        plurals += message.numerus ? 1 : 0;
    }
    QVERIFY(plurals > 0);
}

void TestTranslations::dotsAreOneEllipsis()
{
    QFETCH(const QString, path);
    const auto fine = [](const Message &message) {
        return !message.source.contains(u"..."_s) && !message.forms.join(u' ').contains(u"..."_s);
    };
    QCOMPARE(faultsOf(messagesOf(path), fine), QStringList());
}

void TestTranslations::theCodeHasNoOtherText()
{
    QFETCH(const QString, path);
    if (updater().isEmpty())
        QSKIP("lupdate is not installed");
    QFETCH(const QStringList, further);
    const QTemporaryDir folder;
    const auto messages = updated(path, QDir(folder.path()), further);
    QVERIFY(messages.has_value());
    QCOMPARE(faultsOf(*messages, isWhole), QStringList());
    QCOMPARE(messages->size(), messagesOf(path).size());
}

void TestTranslations::aPlantedTextIsCounted()
{
    if (updater().isEmpty())
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    QFile planted(QDir(folder.path()).filePath(u"planted.cpp"_s));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("const char *text = QT_TRANSLATE_NOOP(\"Planted\", \"a text that nobody translates\");\n");
    planted.close();
    const auto messages = updated(QStringLiteral(SOURCE_DIR "/translations/stardesk_es.ts"), QDir(folder.path()), {planted.fileName()});
    QVERIFY(messages.has_value());
    QVERIFY(faultsOf(*messages, isWhole).contains(u"Planted: a text that nobody translates"_s));
}

void TestTranslations::anEmptyTranslationIsCounted()
{
    const Message whole{u"C"_s, u"a"_s, {u"b"_s}, false, true};
    const Message empty{u"C"_s, u"empty"_s, {QString()}, false, true};
    const Message unfinished{u"C"_s, u"unfinished"_s, {u"b"_s}, false, false};
    QCOMPARE(faultsOf({whole, empty, unfinished}, isWhole), QStringList({u"C: empty"_s, u"C: unfinished"_s}));
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
