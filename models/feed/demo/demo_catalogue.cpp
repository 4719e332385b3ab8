#include "models/feed/demo/demo_calendar.h"
#include "models/feed/demo/demo_courier.h"
#include "models/feed/demo/demo_passes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace stardesk::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstDay = 16'801; // 2016-01-01: the rule set holds from here

struct DemoOperator {
    std::string_view key;
    std::string_view name;
    std::string_view roles;
    qint64 limitCny;
};
constexpr std::array kOperators = {
    DemoOperator{"chen", "Chen", R"(["LEAD","pii.search"])", 10'000'000},
    DemoOperator{"li", "Li", R"(["REVIEWER"])", 0},
    DemoOperator{"mei", "Mei", R"(["AGENT"])", 0},
    DemoOperator{"qian", "Qian", R"(["APPROVER"])", 10'000'000},
    DemoOperator{"sun", "Sun", R"(["HR","pii.search","pii.reveal"])", 0},
    DemoOperator{"wang", "Wang", R"(["REVIEWER"])", 0},
    DemoOperator{"zhao", "Zhao", R"(["APPROVER"])", 5'000'000},
    DemoOperator{"zhou", "Zhou", R"(["ACCOUNT_MANAGER"])", 0},
};

/// Units of the target for one of the source, first valid half then second, so that claims meet two rates.
struct DemoRate {
    std::string_view from;
    std::string_view to;
    std::string_view before;
    std::string_view now;
};
constexpr std::array kRates = {
    DemoRate{"BRL", "CNY", "1.3052", "1.2891"}, DemoRate{"CNY", "BRL", "0.76617", "0.77573"},
    DemoRate{"CNY", "EUR", "0.12802", "0.12696"}, DemoRate{"CNY", "GBP", "0.10886", "0.10931"},
    DemoRate{"CNY", "JPY", "20.1234", "20.4450"}, DemoRate{"CNY", "KWD", "0.043021", "0.043190"},
    DemoRate{"CNY", "USD", "0.140351", "0.139882"}, DemoRate{"EUR", "CNY", "7.8113", "7.8765"},
    DemoRate{"GBP", "CNY", "9.1860", "9.1482"}, DemoRate{"JPY", "CNY", "0.049693", "0.048912"},
    DemoRate{"KWD", "CNY", "23.2445", "23.1534"}, DemoRate{"USD", "CNY", "7.125", "7.1489"},
};

struct Promise {
    std::string_view key;
    std::string_view service;
    std::string_view lane;
    int minDays;
    int maxDays;
};
constexpr std::array kPromises = {
    Promise{"ES9/CN-ES", "ES9", "CN-ES", 5, 9},
    Promise{"FRT45", "FRT45", "", 20, 45},
    Promise{"PRI10", "PRI10", "", 3, 10},
    Promise{"STD35", "STD35", "", 13, 35},
};

struct DemoProgramme {
    std::string_view key;
    int platform;        ///< place in the words of `platform`
    std::string_view lane;
    std::string_view rules;
    std::string_view source;
};
constexpr std::array kProgrammes = {
    DemoProgramme{"EBAY-LEVEL", 4, "", R"({"defect_bp":200,"late_bp":300,"tracking_bp":9500,"monthly_day":20})",
                  "eBay seller performance standards"},
    DemoProgramme{"FBA", 2, "", R"({"claim_from_day":60,"claim_to_day":120})", "Amazon FBA reimbursement policy"},
    DemoProgramme{"SPEEDPAK-ES", 1, "CN-ES", R"({"required_bp":4000,"window_days":14,"evaluated_after_days":21})",
                  "eBay SpeedPAK adoption, CA IT FR ES"},
    DemoProgramme{"SPEEDPAK-UK", 1, "CN-GB", R"({"required_bp":3000,"window_days":14,"evaluated_after_days":21})",
                  "eBay SpeedPAK adoption, UK over GBP 5"},
    DemoProgramme{"SPEEDPAK-US", 1, "CN-US", R"({"required_bp":4000,"window_days":14,"evaluated_after_days":21})",
                  "eBay SpeedPAK adoption, US over USD 5"},
    DemoProgramme{"TAOBAO", 5, "", R"({"months":6})", "Taobao logistics evaluation"},
    DemoProgramme{"WISHPOST", 0, "", R"({"hours_below":168,"hours_from":336,"value_step":10000,"currency":"USD"})",
                  "Wish confirmed fulfilment policy"},
    DemoProgramme{"WORRY-FREE", 3, "", R"({"standard_days":[13,35],"priority_days":[3,10],"complaints":2})",
                  "AliExpress Worry-Free Logistics"},
};

struct DemoIncentive {
    std::string_view suffix;
    int star;
    int kind;        ///< place in the words of `kind`
    std::string_view name;
    qint64 amountMinor;
};
constexpr std::array kIncentives = {
    DemoIncentive{"-4-cash", 4, 0, "四星快递员奖金", 50'000},
    DemoIncentive{"-4-insurance", 4, 1, "免费意外险", 0},
    DemoIncentive{"-5-cash", 5, 0, "五星快递员奖金", 100'000},
    DemoIncentive{"-5-loan", 5, 2, "优惠贷款", 0},
    DemoIncentive{"-5-promotion", 5, 3, "晋升通道", 0},
};

struct DemoPrivilege {
    std::string_view key;
    int star;
    std::string_view name;
};
constexpr std::array kPrivileges = {
    DemoPrivilege{"V1-display", 1, "Star display in search results"},
    DemoPrivilege{"V2-academy", 2, "E-commerce Master course"},
    DemoPrivilege{"V2-expo", 2, "March Expo and Super September"},
    DemoPrivilege{"V3-rfq", 3, "Gold requests for quotation"},
    DemoPrivilege{"V3-showcase", 3, "Ten more showcases"},
    DemoPrivilege{"V4-manager", 4, "Account manager hotline"},
    DemoPrivilege{"V4-ranking", 4, "Search ranking boost"},
    DemoPrivilege{"V5-banner", 5, "Hero banner"},
};

Result<> addHoliday(const QJsonObject &day, DemoRows &rows)
{
    const QString iso = day["date"_L1].toString();
    const int number = dayNumber({iso.mid(0, 4).toInt(), iso.mid(5, 2).toInt(), iso.mid(8, 2).toInt()});
    DemoKey key("CN/");
    addDate(&key, number);
    rows.begin(key.view());
    const QByteArray name = day["name"_L1].toString().toUtf8();
    rows.text("CN").number(number).text({name.data(), size_t(name.size())});
    rows.number(day["isOffDay"_L1].toBool() ? 0 : 1);
    return rows.end();
}

std::string compact(const QJsonValue &value)
{
    const QJsonDocument document(value.toObject());
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).toStdString()
                           : document.toJson(QJsonDocument::Compact).toStdString();
}

Result<> addRate(const DemoRate &rate, DemoRows &rows, std::string_view text, int from, int to)
{
    DemoKey key(rate.from);
    key.add("-").add(rate.to).add("/");
    addDate(&key, from);
    rows.begin(key.view());
    rows.text(rate.from).text(rate.to).text(text).number(from);
    rows.number(to == kNoDay ? kNullInt : to).text("invented for the demo");
    return rows.end();
}

} // namespace

Result<> addRuleSets(const DemoFrame &frame, DemoRows &rows)
{
    const QByteArray sum = QCryptographicHash::hash(frame.ruleSetBody, QCryptographicHash::Sha256).toHex();
    rows.begin("demo-2024A");
    rows.text("1").text({sum.data(), size_t(sum.size())});
    rows.text({frame.ruleSetBody.data(), size_t(frame.ruleSetBody.size())});
    return rows.end();
}

Result<> addOperators(const DemoFrame &, DemoRows &rows)
{
    for (const DemoOperator &person : kOperators) {
        rows.begin(person.key);
        rows.text(person.name).text(R"(["*"])").text("[]").text(person.roles).text("[]").text("[]");
        rows.number(person.limitCny).number(0); // zh_CN is the first of the languages
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addEmployers(const DemoFrame &, DemoRows &rows)
{
    for (const Employer &employer : employers()) {
        rows.begin(employer.key);
        rows.text(employer.name).text(employer.nameEn);
        if (employer.ticker.empty())
            rows.none();
        else
            rows.text(employer.ticker);
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addStations(const DemoFrame &frame, DemoRows &rows)
{
    std::vector<District> districts = frame.tables.districts.entries;
    std::ranges::sort(districts, {}, &District::code);
    for (int employer = 0; employer < int(employers().size()); ++employer) {
        for (const District &district : districts) {
            rows.begin(stationKey(employer, district).view());
            rows.text(employers()[size_t(employer)].key).text(district.city + district.name + "营业部");
            rows.text(district.code);
            if (auto ended = rows.end(); !ended)
                return ended;
        }
    }
    return {};
}

Result<> addHolidays(const DemoFrame &, DemoRows &rows)
{
    QFile file(u":/calendars/cn.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The program lacks its table %1."), {u"cn.json"_s});
    const QJsonArray days = QJsonDocument::fromJson(file.readAll()).object()["days"_L1].toArray();
    for (const QJsonValue &day : days) {
        if (auto added = addHoliday(day.toObject(), rows); !added)
            return added;
    }
    return {};
}

Result<> addFxRates(const DemoFrame &frame, DemoRows &rows)
{
    const int change = firstDayOf(monthOf(frame.newest) - 2);
    for (const DemoRate &rate : kRates) {
        if (auto added = addRate(rate, rows, rate.before, kFirstDay, change); !added)
            return added;
        if (auto added = addRate(rate, rows, rate.now, change, kNoDay); !added)
            return added;
    }
    return {};
}

Result<> addServicePromises(const DemoFrame &, DemoRows &rows)
{
    for (const Promise &promise : kPromises) {
        rows.begin(promise.key);
        rows.text(promise.service);
        if (promise.lane.empty())
            rows.none();
        else
            rows.text(promise.lane);
        rows.number(promise.minDays).number(promise.maxDays).number(kFirstDay).none().text("demo-2024A");
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addCompensationPlans(const DemoFrame &frame, DemoRows &rows)
{
    const QJsonObject plans = QJsonDocument::fromJson(frame.ruleSetBody).object()["plans"_L1].toObject();
    for (auto plan = plans.begin(); plan != plans.end(); ++plan) { // QJsonObject keeps its keys sorted
        const QJsonObject body = plan->toObject();
        rows.begin(plan.key().toStdString());
        if (body["currency"_L1].isString())
            rows.text(body["currency"_L1].toString().toStdString());
        else
            rows.none();
        rows.number(body["promise_days"_L1].toInt()).text(compact(body["tiers"_L1])).text(compact(body["cap"_L1]));
        rows.number(kFirstDay).none(2);
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addProgrammes(const DemoFrame &, DemoRows &rows)
{
    for (const DemoProgramme &programme : kProgrammes) {
        rows.begin(programme.key);
        rows.number(programme.platform);
        if (programme.lane.empty())
            rows.none();
        else
            rows.text(programme.lane);
        rows.number(kFirstDay).none().text(programme.rules).text(programme.source);
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addIncentives(const DemoFrame &, DemoRows &rows)
{
    for (const Employer &employer : employers()) {
        for (const DemoIncentive &incentive : kIncentives) {
            DemoKey key(employer.key);
            key.add(incentive.suffix);
            rows.begin(key.view());
            rows.number(incentive.star).number(incentive.kind).text(incentive.name).text(employer.key);
            if (incentive.amountMinor > 0)
                rows.number(incentive.amountMinor).text("CNY");
            else
                rows.none(2);
            rows.number(kFirstDay).none();
            if (auto ended = rows.end(); !ended)
                return ended;
        }
    }
    return {};
}

Result<> addPrivileges(const DemoFrame &, DemoRows &rows)
{
    for (const DemoPrivilege &privilege : kPrivileges) {
        rows.begin(privilege.key);
        rows.number(privilege.star).text(privilege.name).number(kFirstDay).none();
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

} // namespace stardesk::demo
