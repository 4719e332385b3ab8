#include "models/paper/seller_paper.h"

#include "models/core/exact_ratio.h"
#include "models/desk/cell_value.h"
#include "models/desk/seller_desk.h"
#include "models/desk/seller_what_if.h"
#include "models/desk/store_session.h"
#include "models/domain/route_explanation.h"
#include "models/domain/rule_set.h"
#include "models/domain/star_explanation.h"
#include "models/paper/explanation_paper.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Paper", source);
}

QString diamondLine(const std::optional<qint64> &star)
{
    return star ? diamondGlyphs(star) + u' ' + QString::number(*star) : text(QT_TRANSLATE_NOOP("Paper", "no star"));
}

std::optional<qint64> starOf(const std::optional<SellerDay> &day)
{
    return day && day->star.star ? std::optional<qint64>(*day->star.star) : std::nullopt;
}

void addHead(PaperDocument &document, const SellerProfile &profile)
{
    document.title(profile.name, profile.key.value + u" · "_s + codeWord(profile.membership));
    document.mark(diamondLine(profile.official));
    document.labelled({
        {text(QT_TRANSLATE_NOOP("Paper", "Official star")), diamondLine(profile.official) + (profile.officialMonth.isEmpty() ? QString() : u" · "_s + profile.officialMonth)},
        {text(QT_TRANSLATE_NOOP("Paper", "Locked-in star")), profile.lockedIn ? diamondLine(starOf(profile.lockedIn)) : u"–"_s},
        {text(QT_TRANSLATE_NOOP("Paper", "Predicted star")),
         profile.predicted ? diamondLine(starOf(profile.predicted)) + u" · "_s + profile.predicted->day.iso() : u"–"_s},
        {text(QT_TRANSLATE_NOOP("Paper", "Next star day")), profile.outlook.publishesOn.iso()},
        {text(QT_TRANSLATE_NOOP("Paper", "Counts data of")), profile.outlook.dataDate.iso()},
        {text(QT_TRANSLATE_NOOP("Paper", "Days left to change it")), QString::number(profile.outlook.daysToChange)},
        {text(QT_TRANSLATE_NOOP("Paper", "Account manager")), profile.manager.isEmpty() ? u"–"_s : profile.manager},
        {text(QT_TRANSLATE_NOOP("Paper", "Rule set")), profile.ruleSet},
    });
}

/// Both tracks side by side, an indicator a row.
void addScores(PaperDocument &document, const SellerRules &rules, const SellerDay &day)
{
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Real scores of %1")).arg(day.day.iso()));
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Indicator"))}, {false}, {}};
    for (const QString &track : rules.tracks) {
        table.header << explanationWords(sellerWord(track));
        table.alignRight.push_back(true);
    }
    for (qsizetype indicator = 0; indicator < rules.indicators.size(); ++indicator) {
        QStringList row{explanationWords(sellerWord(rules.indicators[indicator]))};
        for (const auto &scores : day.scores) {
            const std::optional<int> score = scores ? (*scores)[size_t(indicator)] : std::nullopt;
            row << (score ? decimalText(*score, 3, 2, document.head().locale) : u"–"_s);
        }
        table.rows.push_back(row);
    }
    QStringList stars{text(QT_TRANSLATE_NOOP("Paper", "Star of the track"))};
    for (const auto &star : day.star.trackStars)
        stars << (star ? QString::number(*star) : u"–"_s);
    table.rows.push_back(stars);
    document.table(table);
}

QString starText(std::optional<int> star)
{
    return star ? QString::number(*star) : u"–"_s;
}

/// All thousandths that are there: what is supposed is told exactly.
QString exactPoints(std::optional<int> milli, const QLocale &locale)
{
    return milli ? decimalText(*milli, 3, *milli % 10 == 0 ? 2 : 3, locale) : u"–"_s;
}

QString effectText(const SellerRules &rules, const ScoreEffect &effect)
{
    if (effect.kind == ScoreEffect::Kind::Decides)
        return text(QT_TRANSLATE_NOOP("Paper", "track %1 → %2")).arg(starText(effect.trackFrom), starText(effect.trackTo));
    if (effect.trackTo && effect.heldBy)
        return text(QT_TRANSLATE_NOOP("Paper", "no effect: %1 limits")).arg(explanationWords(sellerWord(rules.indicators[*effect.heldBy])));
    return text(QT_TRANSLATE_NOOP("Paper", "no effect"));
}

/// Only what was changed, each beside its real score.
PaperTable changesTable(const SellerRules &rules, const SellerScores &real, const SellerScores &supposed, const SellerWhatIf &result,
                        const QLocale &locale)
{
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Track")), text(QT_TRANSLATE_NOOP("Paper", "Indicator")),
                      text(QT_TRANSLATE_NOOP("Paper", "Real")), text(QT_TRANSLATE_NOOP("Paper", "What-if")),
                      text(QT_TRANSLATE_NOOP("Paper", "Change")), text(QT_TRANSLATE_NOOP("Paper", "Effect"))},
                     {false, false, true, true, true, false}, {}, {20, 22, 10, 10, 10, 28}};
    const auto scoreOf = [](const std::optional<TrackScores> &scores, size_t indicator) {
        return scores ? (*scores)[indicator] : std::nullopt;
    };
    for (size_t track = 0; track < result.effects.size(); ++track)
        for (size_t indicator = 0; indicator < result.effects[track].size(); ++indicator) {
            const ScoreEffect &effect = result.effects[track][indicator];
            if (effect.kind == ScoreEffect::Kind::Unchanged)
                continue;
            const QString change = (effect.changeMilli > 0 ? u"+"_s : QString()) + exactPoints(effect.changeMilli, locale);
            table.rows.push_back({explanationWords(sellerWord(rules.tracks[qsizetype(track)])),
                                  explanationWords(sellerWord(rules.indicators[qsizetype(indicator)])),
                                  exactPoints(scoreOf(real[track], indicator), locale),
                                  exactPoints(scoreOf(supposed[track], indicator), locale), change, effectText(rules, effect)});
        }
    return table;
}

void addWhatIf(PaperDocument &document, const RuleSet &rules, const SellerProfile &profile, const SellerScores &supposed)
{
    const SellerScores &real = profile.predicted->scores;
    const SellerWhatIf result = sellerWhatIf(rules.seller, real, supposed);
    if (!result.isChanged())
        return;
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "What-if, not real data")));
    document.paragraph(text(QT_TRANSLATE_NOOP("Paper", "Nobody scored what stands in the column “What-if”: it was tried out to see what it would do. The real scores stand beside it.")));
    document.table(changesTable(rules.seller, real, supposed, result, document.head().locale));
    document.labelled({
        {text(QT_TRANSLATE_NOOP("Paper", "Star with the real scores")), diamondLine(result.before.star)},
        {text(QT_TRANSLATE_NOOP("Paper", "Star with the what-if")), diamondLine(result.after.star)},
        {text(QT_TRANSLATE_NOOP("Paper", "Official star")), diamondLine(profile.official)},
    });
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "From the what-if to the next star")));
    addExplanation(document, explainSellerRoutes(rules, supposed));
}

} // namespace

Result<PaperDocument> sellerPlanPaper(StoreSession &session, const SellerKey &key, const QString &language,
                                      const std::optional<SellerScores> &supposed)
{
    auto profile = SellerDesk(session).profile(key);
    if (!profile)
        return profile.failure();
    auto rules = session.rulesToday();
    if (!rules)
        return rules.failure();
    PaperDocument document(paperHead(session, text(QT_TRANSLATE_NOOP("Paper", "Action plan %1")).arg(key.value), language));
    addHead(document, *profile);
    if (!profile->predicted) {
        document.paragraph(text(QT_TRANSLATE_NOOP("Paper", "The export brings no indicator scores for this seller.")));
        return document;
    }
    addScores(document, (*rules)->seller, *profile->predicted);
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Shortest route to the next star")));
    addExplanation(document, explainSellerRoutes(**rules, profile->predicted->scores));
    if (profile->official) {
        document.heading(text(QT_TRANSLATE_NOOP("Paper", "What keeps the present star")));
        addExplanation(document, explainSellerKeep(**rules, profile->predicted->scores, int(*profile->official)));
    }
    if (supposed)
        addWhatIf(document, **rules, *profile, *supposed);
    return document;
}

} // namespace stardesk
