#include "models/domain/fba_window.h"

#include "models/domain/rule_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMostDays = 3660;
constexpr int kMostMonths = 120;

FbaWindowTerms readWindow(RuleReader &reader)
{
    FbaWindowTerms terms;
    terms.kind = reader.string("kind"_L1);
    terms.opensAfterDays = int(reader.integer("opens_after_days"_L1, 0, kMostDays));
    if (reader.has("closes_after_days"_L1))
        terms.closesAfterDays = int(reader.integer("closes_after_days"_L1, 0, kMostDays));
    if (reader.has("closes_after_months"_L1))
        terms.closesAfterMonths = int(reader.integer("closes_after_months"_L1, 0, kMostMonths));
    if (reader.ok() && terms.closesAfterDays && terms.closesAfterMonths)
        reader.refuse("closes_after_months"_L1, QT_TRANSLATE_NOOP("Failure", "a window ends after days or after months"));
    if (reader.ok() && terms.closesAfterDays && *terms.closesAfterDays < terms.opensAfterDays)
        reader.refuse("closes_after_days"_L1, QT_TRANSLATE_NOOP("Failure", "the window ends before it opens"));
    return terms;
}

} // namespace

const FbaWindowTerms *FbaTerms::find(const QString &kind) const
{
    const auto found = std::find_if(windows.begin(), windows.end(), [&kind](const auto &w) { return w.kind == kind; });
    return found == windows.end() ? nullptr : &*found;
}

Result<FbaTerms> parseFbaTerms(const QJsonObject &rules, const QString &path)
{
    RuleReader reader(rules, path);
    const QJsonArray windows = reader.array("windows"_L1);
    FbaTerms terms;
    for (qsizetype i = 0; reader.ok() && i < windows.size(); ++i) {
        const QString where = reader.pathOf("windows"_L1) + u'/' + QString::number(i);
        RuleReader one(reader.take(objectValue(windows[i], where)), where);
        terms.windows.push_back(readWindow(one));
        if (!one.ok())
            reader.refuse(one.failure());
    }
    if (!reader.ok())
        return reader.failure();
    return terms;
}

FbaWindow fbaWindow(const FbaWindowTerms &terms, BeijingDay event)
{
    FbaWindow window{event.plus(terms.opensAfterDays), std::nullopt};
    if (terms.closesAfterDays)
        window.lasts = event.plus(*terms.closesAfterDays);
    if (terms.closesAfterMonths)
        window.lasts = BeijingDay::fromDate(event.date().addMonths(*terms.closesAfterMonths));
    return window;
}

WindowState windowState(const FbaWindow &window, BeijingDay day)
{
    if (day < window.opens)
        return WindowState::NotYet;
    return window.lasts && day > *window.lasts ? WindowState::Over : WindowState::Open;
}

} // namespace stardesk
