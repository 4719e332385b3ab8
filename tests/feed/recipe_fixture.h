/// Small recipes and sources for tests, and a sink that remembers every record.
#pragma once

#include "models/core/job.h"
#include "models/core/text/failure_text.h"
#include "models/feed/publish/recipe_publisher.h"
#include "models/feed/publish/record_sink.h"
#include "models/store/batch/record_batch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QTemporaryDir>

namespace stardesk {

/// Records as texts: type -> key -> field -> value ("-" for null; integer kinds as stored).
class FakeSink final : public RecordSink {
public:
    using Record = QMap<QString, QString>;
    QMap<QString, QMap<QString, Record>> records;
    QStringList order; ///< types as they came

    Result<> add(const RecordBatch &batch) override
    {
        const QString type = text(batch.type().name);
        if (!order.contains(type))
            order.append(type);
        for (size_t row = 0; row < batch.rows(); ++row) {
            Record record;
            for (size_t i = 0; i < batch.fields.size(); ++i)
                record.insert(text(batch.type().fields[i].column), valueOf(batch, i, row));
            records[type].insert(text(batch.keys.at(row)), record);
        }
        return {};
    }
    qsizetype count(const QString &type) const { return records.value(type).size(); }
    QString value(const QString &type, const QString &key, const QString &field) const
    {
        return records.value(type).value(key).value(field);
    }

private:
    static QString text(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }
    static QString valueOf(const RecordBatch &batch, size_t field, size_t row)
    {
        const BatchField &values = batch.fields[field];
        if (!isTextKind(batch.type().fields[field].kind))
            return values.ints[row] == kNullInt ? QStringLiteral("-") : QString::number(values.ints[row]);
        return values.texts.isNull(row) ? QStringLiteral("-") : text(values.texts.at(row));
    }
};

/// A recipe folder and a source folder that a test fills file by file.
class RecipeFixture {
public:
    RecipeFixture()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("recipe/shared"));
        QDir(m_folder.path()).mkpath(QStringLiteral("source"));
    }
    QString recipe() const { return m_folder.filePath(QStringLiteral("recipe")); }
    QString source() const { return m_folder.filePath(QStringLiteral("source")); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /// Loads and publishes into `sink`; the failure's text, empty where all went well.
    QString publish(const QString &recipeFolder, const QString &from)
    {
        auto read = readRecipe(recipeFolder);
        if (!read)
            return failureText(read.failure());
        Job job;
        auto run = RecipeRun::load(*read, from, job);
        if (!run)
            return failureText(run.failure());
        report = run->report();
        auto published = run->publishTo(sink, job);
        return published ? QString() : failureText(published.failure());
    }
    QString publish() { return publish(recipe(), source()); }

    LoadReport report;
    FakeSink sink;

private:
    QTemporaryDir m_folder;
};

} // namespace stardesk
