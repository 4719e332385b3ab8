#include "ui/sellers/seller_view.h"

#include "models/desk/cell_value.h"
#include "models/desk/store_session.h"
#include "models/domain/star_explanation.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString tr(const char *text)
{
    // Texts of free functions are collected under the name of their namespace.
    return QCoreApplication::translate("stardesk", text);
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
    return view;
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
    QStringList tracks;
    QList<int> deciding;
    bool same = true;
    for (size_t track = 0; track < limiting.size(); ++track) {
        if (limiting[track].empty())
            continue;
        if (!deciding.isEmpty() && limiting[track].front() != deciding.constFirst())
            same = false;
        deciding.append(limiting[track].front());
        tracks.append(sellerName(view.rules->seller.tracks[qsizetype(track)]));
    }
    if (deciding.isEmpty())
        return view.profile.predicted ? tr("Nothing limits: the highest star") : tr("No scores yet");
    const QString indicator = indicatorName(view.rules->seller, deciding.constFirst());
    if (deciding.size() > 1 && same)
        return tr("%1 limits both tracks").arg(indicator);
    if (deciding.size() > 1)
        return tr("%1 and %2 limit").arg(indicator, indicatorName(view.rules->seller, deciding.at(1)));
    return tr("%1 limits %2").arg(indicator, tracks.constFirst());
}

} // namespace stardesk
