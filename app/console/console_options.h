/// ConsoleOptions: the words after `stardesk` (cli.md).
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"

#include <QtCore/QSize>
#include <QtCore/QStringList>

#include <optional>

namespace stardesk {

/// `--render PAGE --to FILE.png`: one picture without a display.
struct RenderRequest {
    QString page;
    QString file;
    QString theme = QStringLiteral("light"); ///< "light" or "dark"
    QSize size{1280, 800};                   ///< device independent px
    double scale = 1;
    QString select;                          ///< record key; empty: the page's first
};

struct ConsoleOptions {
    QString profile;                 ///< store folder
    bool demo = false;
    QString url;                     ///< stardesk:// link; empty: none
    QString language;                ///< empty: as chosen in the settings
    std::optional<qint64> nowMs;     ///< only with --render
    std::optional<BeijingDay> asOf;  ///< only with --render: every page as it was at the period end by this day
    std::optional<RenderRequest> render;
    bool version = false;
    bool help = false;
};

/// Failure Usage names the word that is off.
[[nodiscard]] Result<ConsoleOptions> parseConsoleOptions(const QStringList &words);
[[nodiscard]] QString consoleHelp();
/// Pages that `--render` knows: welcome, claims, couriers, ...
[[nodiscard]] const QStringList &renderPages();

} // namespace stardesk
