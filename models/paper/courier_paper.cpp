#include "models/paper/courier_paper.h"

#include "models/desk/cell_value.h"
#include "models/desk/courier_desk.h"
#include "models/desk/store_session.h"
#include "models/domain/courier_tips.h"
#include "models/domain/star_explanation.h"
#include "models/paper/explanation_paper.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr size_t kTalkTips = 3;

QString text(const char *source)
{
    return QCoreApplication::translate("Paper", source);
}

QString orDash(const QString &words)
{
    return words.isEmpty() ? u"–"_s : words;
}

QString componentName(CourierComponent component)
{
    return QCoreApplication::translate("Explanation", courierComponentName(component));
}

/// "97.50 %" of hits in total, cut; "–" where nothing happened.
QString shareText(const HitShare &share, const QLocale &locale)
{
    if (share.total == 0)
        return u"–"_s;
    return text(QT_TRANSLATE_NOOP("Paper", "%1 of %2 (%3 %)"))
        .arg(locale.toString(share.hits), locale.toString(share.total), decimalText(share.hits * 10'000 / share.total, 2, 1, locale));
}

QString scoreText(const std::optional<int> &points, const QLocale &locale)
{
    return points ? decimalText(*points, 2, 2, locale) : u"–"_s;
}

QString starLine(const std::optional<qint64> &star)
{
    return star ? starGlyphs(star) + u' ' + QString::number(*star) : text(QT_TRANSLATE_NOOP("Paper", "unrated"));
}

std::optional<qint64> officialStar(const CourierProfile &profile)
{
    return profile.computed && profile.computed->officialStar ? std::optional<qint64>(*profile.computed->officialStar) : std::nullopt;
}

QString presentEmployer(const CourierProfile &profile)
{
    return profile.employments.empty() ? u"–"_s : profile.employments.back().employer;
}

void addHead(PaperDocument &document, const CourierProfile &profile)
{
    document.title(profile.name, profile.key.value + (profile.pinyin.isEmpty() ? QString() : u" · "_s + profile.pinyin));
    if (profile.window)
        document.mark(starLine(officialStar(profile)));
    const auto &published = profile.stars;
    document.labelled({
        {text(QT_TRANSLATE_NOOP("Paper", "Published star")),
         published.empty() ? u"–"_s : starLine(published.back().star) + u" · "_s + published.back().period},
        {text(QT_TRANSLATE_NOOP("Paper", "Employer")), presentEmployer(profile)},
        {text(QT_TRANSLATE_NOOP("Paper", "Courier since")), profile.since ? profile.since->iso() : u"–"_s},
        {text(QT_TRANSLATE_NOOP("Paper", "Window ends")), profile.windowAsOf ? profile.windowAsOf->iso() : u"–"_s},
        {text(QT_TRANSLATE_NOOP("Paper", "Rule set")), orDash(profile.ruleSet)},
    });
}

void addCareer(PaperDocument &document, const CourierProfile &profile)
{
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Employers")));
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Employer")), text(QT_TRANSLATE_NOOP("Paper", "Station")),
                      text(QT_TRANSLATE_NOOP("Paper", "Staff number")), text(QT_TRANSLATE_NOOP("Paper", "From")),
                      text(QT_TRANSLATE_NOOP("Paper", "To"))},
                     {}, {}};
    for (const EmploymentLine &line : profile.employments)
        table.rows.push_back({line.employer, orDash(line.station), orDash(line.staffNo), line.from.iso(),
                              line.to ? line.to->iso() : text(QT_TRANSLATE_NOOP("Paper", "today"))});
    document.table(table);
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Published stars")));
    PaperTable stars{{text(QT_TRANSLATE_NOOP("Paper", "Month")), text(QT_TRANSLATE_NOOP("Paper", "Star")),
                      text(QT_TRANSLATE_NOOP("Paper", "Score")), text(QT_TRANSLATE_NOOP("Paper", "Rule set"))},
                     {false, false, true, false}, {}};
    for (const CourierStarLine &line : profile.stars)
        stars.rows.push_back({line.period, starLine(line.star),
                              line.scoreMilli ? decimalText(*line.scoreMilli, 3, 2, document.head().locale) : u"–"_s, orDash(line.ruleSet)});
    document.table(stars);
}

void addConduct(PaperDocument &document, const CourierProfile &profile)
{
    const CourierStarInput &window = *profile.window;
    const QLocale &locale = document.head().locale;
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Conduct in the window")));
    document.labelled({
        {text(QT_TRANSLATE_NOOP("Paper", "Deliveries")), locale.toString(window.deliveries)},
        {componentName(CourierComponent::OnTime), shareText(window.onTime, locale)},
        {componentName(CourierComponent::Contact), shareText(window.contact, locale)},
        {componentName(CourierComponent::Door), shareText(window.door, locale)},
        {componentName(CourierComponent::Consent), shareText(window.consent, locale)},
        {text(QT_TRANSLATE_NOOP("Paper", "Upheld complaints (minor, major, critical)")),
         u"%1 / %2 / %3"_s.arg(window.minorComplaints).arg(window.majorComplaints).arg(window.criticalComplaints)},
        {text(QT_TRANSLATE_NOOP("Paper", "False sign-offs")), locale.toString(window.falseSignOffs)},
        {text(QT_TRANSLATE_NOOP("Paper", "Ratings")), profile.tooFewRatings ? tooFewText() : locale.toString(window.ratings)},
    });
}

void addFeedback(PaperDocument &document, const CourierProfile &profile)
{
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Ratings by channel")));
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Channel"))}, {false}, {}};
    for (int stars = 1; stars <= 5; ++stars) {
        table.header << u"%1 ★"_s.arg(stars);
        table.alignRight.push_back(true);
    }
    for (const ChannelFeedback &channel : profile.feedback) {
        QStringList row{channel.channel};
        if (channel.counts) {
            for (const qint64 count : *channel.counts)
                row << document.head().locale.toString(count);
        } else {
            row << tooFewText();
        }
        table.rows.push_back(row);
    }
    document.table(table);
    document.caption(text(QT_TRANSLATE_NOOP("Paper", "Ratings are anonymous: a bucket with few of them is not shown.")));
}

/// The most effective first, at most `most`.
QStringList tipLines(const CourierRules &rules, const CourierProfile &profile, const QLocale &locale, size_t most)
{
    QStringList lines;
    for (const CourierTip &tip : courierTips(rules, evaluateCourierStar(rules, *profile.window))) {
        if (size_t(lines.size()) == most)
            break;
        const QString words = QCoreApplication::translate("CourierTips", tip.text);
        // What few ratings are worth could be told from the points that are still open.
        const bool hidden = profile.tooFewRatings && tip.component == CourierComponent::Rating;
        lines << (hidden ? words : text(QT_TRANSLATE_NOOP("Paper", "%1 (up to %2 points)")).arg(words, decimalText(tip.gain, 2, 2, locale)));
    }
    return lines;
}

void addTips(PaperDocument &document, const QStringList &tips)
{
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "What helps most")));
    if (tips.isEmpty())
        document.paragraph(text(QT_TRANSLATE_NOOP("Paper", "Every component is at its best: keep it up.")));
    document.numbered(tips);
}

void addStanding(PaperDocument &document, const CourierRules &rules, const CourierProfile &profile)
{
    const QLocale &locale = document.head().locale;
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "What counts")));
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Component")), text(QT_TRANSLATE_NOOP("Paper", "Weight %")),
                      text(QT_TRANSLATE_NOOP("Paper", "Points of 100"))},
                     {false, true, true}, {}, {60, 20, 20}};
    for (int i = 0; i < kCourierComponentCount; ++i) {
        const bool hidden = profile.tooFewRatings && CourierComponent(i) == CourierComponent::Rating;
        table.rows.push_back({componentName(CourierComponent(i)), locale.toString(rules.weights[size_t(i)]),
                              hidden ? tooFewText() : scoreText(profile.computed->components[size_t(i)], locale)});
    }
    document.table(table);
    document.labelled({{text(QT_TRANSLATE_NOOP("Paper", "Deduction for complaints")), scoreText(profile.computed->deduction, locale)},
                       {text(QT_TRANSLATE_NOOP("Paper", "Score")), profile.tooFewRatings ? tooFewText() : scoreText(profile.computed->score, locale)}});
}

Result<> addProfile(PaperDocument &document, StoreSession &session, const PersonKey &key)
{
    const CourierDesk desk(session);
    auto profile = desk.profile(key);
    if (!profile)
        return profile.failure();
    addHead(document, *profile);
    if (!profile->window) {
        document.paragraph(text(QT_TRANSLATE_NOOP("Paper", "The export brings no conduct window: the star is the published one.")));
        addCareer(document, *profile);
        return {};
    }
    auto rules = session.rules().validOn(*profile->windowAsOf);
    if (!rules)
        return rules.failure();
    auto proof = desk.explain(key);
    if (!proof)
        return proof.failure();
    addConduct(document, *profile);
    addFeedback(document, *profile);
    addTips(document, tipLines((*rules)->courier, *profile, document.head().locale, kCourierComponentCount));
    addCareer(document, *profile);
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Why this star")));
    addExplanation(document, proof->tree);
    return {};
}

} // namespace

Result<PaperDocument> courierPaper(StoreSession &session, const PersonKey &key, const QString &language)
{
    PaperDocument document(paperHead(session, text(QT_TRANSLATE_NOOP("Paper", "Courier %1")).arg(key.value), language));
    if (auto added = addProfile(document, session, key); !added)
        return added.failure();
    return document;
}

Result<PaperDocument> courierPapers(StoreSession &session, const std::vector<PersonKey> &keys, const QString &language, Job &job)
{
    const QLocale locale(language);
    PaperDocument document(paperHead(session, text(QT_TRANSLATE_NOOP("Paper", "%1 couriers")).arg(locale.toString(qint64(keys.size()))), language));
    for (const PersonKey &key : keys) {
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "stopped; no file was written"));
        document.newPage();
        if (auto added = addProfile(document, session, key); !added)
            return added.failure();
    }
    return document;
}

Result<PaperDocument> courierTalkSheet(StoreSession &session, const PersonKey &key, const QString &language)
{
    auto profile = CourierDesk(session).profile(key);
    if (!profile)
        return profile.failure();
    if (!profile->window)
        return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "there is no conduct window for “%1”, so there is nothing to compute a star from"),
                    {key.value});
    auto rules = session.rules().validOn(*profile->windowAsOf);
    if (!rules)
        return rules.failure();
    PaperDocument document(paperHead(session, text(QT_TRANSLATE_NOOP("Paper", "Talk sheet %1")).arg(key.value), language));
    addHead(document, *profile);
    addStanding(document, (*rules)->courier, *profile);
    addTips(document, tipLines((*rules)->courier, *profile, document.head().locale, kTalkTips));
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "What we agreed")));
    document.labelled({{text(QT_TRANSLATE_NOOP("Paper", "Until the next talk")), u" "_s},
                       {text(QT_TRANSLATE_NOOP("Paper", "Date")), u" "_s},
                       {text(QT_TRANSLATE_NOOP("Paper", "Courier")), u" "_s},
                       {text(QT_TRANSLATE_NOOP("Paper", "Manager")), u" "_s}});
    return document;
}

} // namespace stardesk
