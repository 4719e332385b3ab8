/// What a use case answers where the person stopped its job before it changed anything.
#pragma once

#include "models/core/result.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

[[nodiscard]] inline Failure stoppedJob()
{
    return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped. Nothing was changed."));
}

} // namespace stardesk
