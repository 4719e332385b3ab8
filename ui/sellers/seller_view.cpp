#include "ui/sellers/seller_view.h"

#include "models/desk/cell_value.h"
#include "models/desk/operator_profile.h"
#include "models/desk/store_session.h"
#include "models/domain/star_explanation.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

struct SellerTexts {
    Q_DECLARE_TR_FUNCTIONS(SellerTexts)
};

constexpr int kHistoryDays = 92; // three star days back

/// The star day that today's scores count for: the phase's own, or the one after it once that is decided.
BeijingDay predictedDay(const SellerRules &rules, const StarOutlook &outlook)
{
    if (outlook.phase == StarPhase::Open)
        return outlook.publishesOn;
    return sellerPublicationOfMonth(rules, outlook.publishesOn.plus(31)).publishedOn;
}

Result<> readMore(StoreSession &session, const SellerKey &key, SellerView *view)
{
    const BeijingDay today = BeijingDay::ofInstant(view->nowMs);
    auto history = readSellerHistory(session, key, today.plus(-kHistoryDays), today);
    if (!history)
        return history.failure();
    view->history = std::move(history).value();
    auto privileges = readSellerPrivileges(session, key, view->profile.official, view->profile.publication);
    if (!privileges)
        return privileges.failure();
    view->privileges = std::move(privileges).value();
    auto logistics = readSellerLogistics(session, key);
    if (!logistics)
        return logistics.failure();
    view->logistics = std::move(logistics).value();
    // Marks are this desk's own notes: without them the seller's numbers stay as true as they are.
    if (const auto marks = OutlookMarks::read(session))
        view->mark = marks->of({u"seller"_s, key.value});
    return {};
}

} // namespace

Result<SellerView> readSellerView(StoreSession &session, const SellerKey &key)
{
    const SellerDesk desk(session);
    auto profile = desk.profile(key);
    if (!profile)
        return profile.failure();
    SellerView view;
    view.profile = std::move(profile).value();
    view.nowMs = session.clock().nowMs();
    if (auto rules = session.rules().find(view.profile.ruleSet))
        view.rules = *rules;
    if (auto proof = desk.explain(key))
        view.proof = std::move(proof).value();
    view.way = view.profile.routes;
    const auto &predicted = view.profile.predicted;
    if (view.rules && predicted && view.profile.official && predicted->star.star
        && *predicted->star.star < *view.profile.official) {
        view.way = routesToStar(view.rules->seller, predicted->scores, int(*view.profile.official));
        view.keeps = true;
    }
    if (view.rules)
        view.predictedFor = predictedDay(view.rules->seller, view.profile.outlook);
    view.person = session.person() ? session.person()->name : QString();
    if (auto read = readMore(session, key, &view); !read)
        return read.failure();
    return view;
}

bool isInScope(const SellerProfile &profile)
{
    return profile.membership != u"OTHER"_s;
}

std::optional<int> heldStar(const SellerView &view)
{
    const StarOutlook &outlook = view.profile.outlook;
    if (view.profile.lockedIn && view.profile.lockedIn->day == outlook.dataDate && view.profile.lockedIn->star.star)
        return view.profile.lockedIn->star.star;
    return view.profile.official ? std::optional(int(*view.profile.official)) : std::nullopt;
}

QString signedPoints(int milli)
{
    const int centi = milli >= 0 ? (milli + 9) / 10 : milli / 10; // what is missing is told in full
    return (centi > 0 ? u"+"_s : QString()) + decimalText(centi, 2, 2, QLocale());
}

std::vector<std::vector<int>> limitingPerTrack(const SellerView &view)
{
    std::vector<std::vector<int>> limiting;
    if (!view.rules || !view.profile.predicted)
        return limiting;
    for (int track = 0; track < int(view.rules->seller.tracks.size()); ++track)
        limiting.push_back(limitingIndicators(view.rules->seller, view.profile.predicted->scores, track));
    return limiting;
}

QString sellerName(const QString &word)
{
    const QString shortWord = codeWord(word);
    return shortWord == word ? explanationWords(sellerWord(word)) : shortWord;
}

QString indicatorName(const SellerRules &rules, int indicator)
{
    // The columns' word is the short one ("Quality"); a rule set with other indicators has only its own.
    const QString column = rules.tracks.value(0) + u'_' + QString::number(indicator + 1);
    const QString shortWord = codeWord(column);
    return shortWord == column ? sellerName(rules.indicators.value(indicator)) : shortWord;
}

QString limitingFinding(const SellerView &view)
{
    const auto limiting = limitingPerTrack(view);
    // Where several stand at the lowest star, all of them limit: the first by name, the others by number.
    const auto wordOf = [&](const std::vector<int> &of) {
        const QString first = indicatorName(view.rules->seller, of.front());
        return of.size() == 1 ? first : first + u" +"_s + QString::number(of.size() - 1);
    };
    QStringList tracks;
    QStringList deciding;
    bool same = true;
    for (size_t track = 0; track < limiting.size(); ++track) {
        if (limiting[track].empty())
            continue;
        deciding.append(wordOf(limiting[track]));
        same = same && deciding.constLast() == deciding.constFirst();
        tracks.append(sellerName(view.rules->seller.tracks[qsizetype(track)]));
    }
    if (deciding.isEmpty() && !view.profile.predicted && view.history.orders > 0)
        return SellerTexts::tr("Too few orders for a score: %1 in the export").arg(QLocale().toString(view.history.orders));
    if (deciding.isEmpty())
        return view.profile.predicted ? SellerTexts::tr("Nothing limits: the highest star") : SellerTexts::tr("No scores yet");
    if (deciding.size() > 1 && same)
        return SellerTexts::tr("%1 limits both tracks").arg(deciding.constFirst());
    if (deciding.size() > 1)
        return SellerTexts::tr("%1 and %2 limit").arg(deciding.constFirst(), deciding.at(1));
    return SellerTexts::tr("%1 limits %2").arg(deciding.constFirst(), tracks.constFirst());
}

} // namespace stardesk
