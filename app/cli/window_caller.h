/// Hands a call to the window that is open over the same store folder (cli.md).
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace stardesk {

struct WindowCall {
    QString profile;
    QJsonObject call;   ///< models/desk/desk_call.h
    QString person;     ///< operator key of whoever calls
    QString language;
};

/// The window's answer. Nothing where no window is open over this folder, or the one that is cannot take calls (another
/// version, not answering): then nothing was handed over, and the caller carries the call out itself. Failure: as the desk's,
/// and Busy where the window closed before it answered.
[[nodiscard]] std::optional<Result<QJsonObject>> askWindow(const WindowCall &call, const Job::Report &report);

} // namespace stardesk
