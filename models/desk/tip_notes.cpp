#include "models/desk/tip_notes.h"

#include "models/domain/hr_decision.h"

#include <QtCore/QCoreApplication>

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

QString hrDoneWords(const QString &kind, const QString &note)
{
    return kind == hrActionWord(HrAction::Note) && tipOfNote(note) ? QCoreApplication::translate("HrDecision", "tip discussed") : hrDoneText(kind);
}

} // namespace stardesk
