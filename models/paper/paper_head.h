/// PaperHead: what every printed page says of itself: who printed it, and of which data (screens.md, checks 40 and 49).
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace stardesk {

class StoreSession;

struct PaperHead {
    QString title;          ///< of the document; in the footer and in the file's properties
    QString operatorName;   ///< empty: nobody is known at this desk
    QString filter;         ///< as typed, for exports; empty: everything
    qint64 dataMs = 0;      ///< the data are of this instant, ms since 1970-01-01T00:00Z
    qint64 feedVersion = 0;
    qint64 printedMs = 0;
    bool demo = false;
    QLocale locale = QLocale(QLocale::English); ///< digits and signs of the numbers; texts follow the installed translator

    /// First line of the footer: title, operator, when printed.
    [[nodiscard]] QString originLine() const;
    /// Second line: data date, feed version, filter, "Demo data" where so.
    [[nodiscard]] QString dataLine() const;
};

/// The head of a document made now from this store. `language`: "en", "zh_CN", "es".
[[nodiscard]] PaperHead paperHead(const StoreSession &session, const QString &title, const QString &language);

/// "2026-03-24 16:42" of Beijing.
[[nodiscard]] QString beijingMinute(qint64 ms);

} // namespace stardesk
