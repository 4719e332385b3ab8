/// Recipe: how `publish` reads a foreign source. A folder with profile.json (what the files look like) and one TYPE.sql
/// per record type (how records are made of them). The format is described in resources/profiles/README.md.
#pragma once

#include "models/core/result.h"
#include "models/feed/publish/csv_reader.h"

#include <QtCore/QHash>
#include <QtCore/QVariant>

#include <optional>
#include <vector>

namespace stardesk {

enum class SourceType : quint8 {
    Text,      ///< staged as TEXT; min and max are characters
    Word,      ///< one of `words`; staged as TEXT
    Integer,   ///< staged as INTEGER
    Decimal,   ///< "12.50" with scale 2 is staged as INTEGER 1250: SQL never sees a double
    Boolean,   ///< staged as INTEGER 0 or 1; `words` are its two spellings, false first
    Date,      ///< staged as TEXT "2018-03-05"
    LocalTime, ///< staged as TEXT "2018-03-05T10:00:00", wall clock
    Instant,   ///< staged as TEXT "2018-03-05T13:00:00Z"; without an offset the source's zone holds
};

/// One column of a source file, and what a value must be for its row to be used.
struct SourceColumn {
    QString header;             ///< name in the file, compared without case and outer blanks
    QString name;               ///< name in SQL; the header's where none is given
    SourceType type = SourceType::Text;
    bool required = false;      ///< an empty value rejects the row
    bool pii = false;           ///< masked in every message
    bool blankUnreadable = false; ///< a value that is no such number or date counts as empty instead of rejecting the row
    bool decimalComma = false;  ///< "12,50"
    bool roundHalfUp = false;   ///< Decimal: more digits than `scale` are rounded instead of rejected
    int scale = 0;
    std::optional<qint64> min;  ///< Text: characters; Integer; Decimal: scaled; dates: days since 1970-01-01
    std::optional<qint64> max;
    std::vector<QString> words;
    std::vector<QString> nulls; ///< texts that mean "no value" beside the empty one
    std::vector<QString> formats; ///< dates and times, tried in order: yyyy yy MM M MMM dd d HH H mm ss
};

/// One table of the staging database and the files (or the SQLite table) that fill it.
struct SourceTable {
    QString name;               ///< table name in SQL
    std::vector<QString> files; ///< patterns such as "orders*.csv", held against names without .gz and .zst
    QString sqliteTable;        ///< table or view of a SQLite source; `name` where none is given
    CsvDialect dialect;
    QString zone;               ///< IANA zone of times without an offset
    int maxRejectedBp = 100;    ///< of the rows of one file, in hundredths of a percent
    bool optional = false;      ///< may be absent: the table is then empty
    std::vector<SourceColumn> columns;
};

/// shared/NN_name.sql: a SELECT whose result is kept as table `name`, so that several TYPE.sql can build on it.
struct SharedQuery {
    QString name;
    QString sql;
};

struct RecordQuery {
    QString type; ///< record type of the export
    QString sql;
};

struct Recipe {
    QString id;     ///< folder name
    QString title;  ///< for people
    QString folder; ///< path, ":/profiles/olist" for a shipped one
    bool keepsOtherRows = false; ///< what it gives is added to the feed's rows; the feed must be there
    QHash<QString, QVariant> constants; ///< bound as :name; text or qint64
    std::vector<SourceTable> tables;
    std::vector<SharedQuery> shared;    ///< in the order of their numbers: each sees the ones before
    std::vector<RecordQuery> queries;   ///< in the order of recordTypes()
};

/// Reads a recipe folder, strictly. Failure: NotFound; Malformed naming the file and the key.
[[nodiscard]] Result<Recipe> readRecipe(const QString &folder);

} // namespace stardesk
