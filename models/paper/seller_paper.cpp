#include "models/paper/seller_paper.h"

#include "models/core/exact_ratio.h"
#include "models/desk/cell_value.h"
#include "models/desk/seller_desk.h"
#include "models/desk/store_session.h"
#include "models/domain/route_explanation.h"
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
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Scores of %1")).arg(day.day.iso()));
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

} // namespace

Result<PaperDocument> sellerPlanPaper(StoreSession &session, const SellerKey &key, const QString &language)
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
    return document;
}

} // namespace stardesk
