#include "models/desk/tip_notes.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr auto kTipDiscussed = "Tip discussed: "_L1;

} // namespace

QString tipNote(CourierComponent component)
{
    return QString(kTipDiscussed) + courierComponentWord(component);
}

std::optional<CourierComponent> tipOfNote(QStringView note)
{
    for (int i = 0; i < kCourierComponentCount; ++i)
        if (note == tipNote(CourierComponent(i)))
            return CourierComponent(i);
    return std::nullopt;
}

} // namespace stardesk
