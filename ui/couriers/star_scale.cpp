#include "ui/couriers/star_scale.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kTicks = 4;

} // namespace

QList<ChartBar> starBars()
{
    const auto name = [](int stars) {
        return stars == 1 ? QCoreApplication::translate("stardesk", "1 star")
                          : QCoreApplication::translate("stardesk", "%1 stars").arg(stars);
    };
    return {{name(5), 0, u"stageActual"_s, 1, {}},
            {name(4), 0, u"stageActual"_s, 0.68, {}},
            {name(3), 0, u"stageActual"_s, 0.34, {}},
            {name(2), 0, u"stageOver"_s, 0.55, {}},
            {name(1), 0, u"stageOver"_s, 1, {}}};
}

qint64 roundStep(qint64 most)
{
    qint64 step = 1;
    for (int turn = 0; step * kTicks < most; ++turn)
        step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

} // namespace stardesk
