/// what-if: the rule on changed inputs.
#include "app/cli/command.h"
#include "app/cli/proof_output.h"
#include "models/core/exact_ratio.h"
#include "models/desk/seller_desk.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kOptions[] = {{"set"}, {"add-ratings"}};
constexpr qint64 kMostRatings = 1'000'000;

/// Values of an option and the words behind it ("--set a=1 b=2", "--set a=1,b=2", "--set a=1 --set b=2").
QStringList assignments(const CommandContext &context, const char *option)
{
    QStringList all = context.arguments.values(option);
    all << context.arguments.words().mid(2);
    QStringList parts;
    for (const QString &given : all)
        parts << given.split(u',', Qt::SkipEmptyParts);
    return parts;
}

/// "customized.marketing=90": numbers 1 to 4 name the indicators in the order of the rules, as the table's columns do.
Result<ScoreChange> scoreChange(const QString &text, const SellerRules &rules)
{
    const qsizetype dot = text.indexOf(u'.');
    const qsizetype equals = text.indexOf(u'=');
    if (dot < 1 || equals <= dot + 1)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--set takes TRACK.INDICATOR=VALUE, as customized.marketing=90, not “%1”"), {text});
    const auto milli = parseScoreMilli(text.mid(equals + 1), {});
    if (!milli)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“%1” is not a score: it takes 0 to 100 with at most three decimals"),
                    {text.mid(equals + 1)}, text);
    ScoreChange change{text.left(dot), text.mid(dot + 1, equals - dot - 1), *milli};
    bool isNumber = false;
    const int number = change.indicator.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= rules.indicators.size())
        change.indicator = rules.indicators[number - 1];
    return change;
}

Result<StarProof> seller(const CommandContext &context, StoreSession &session)
{
    auto rules = session.rulesToday();
    if (!rules)
        return rules.failure();
    std::vector<ScoreChange> changes;
    for (const QString &text : assignments(context, "set")) {
        auto change = scoreChange(text, (*rules)->seller);
        if (!change)
            return change.failure();
        changes.push_back(std::move(*change));
    }
    if (changes.empty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“what-if seller” needs at least one --set TRACK.INDICATOR=VALUE"));
    return SellerDesk(session).whatIf(SellerKey{context.arguments.word(1)}, changes);
}

/// "N5=12": twelve further five-star ratings.
Result<> addRatings(const QString &text, AddedRatings *added)
{
    bool isNumber = false;
    const qint64 count = text.mid(3).toLongLong(&isNumber);
    const bool named = text.size() > 3 && text[0].toUpper() == u'N' && text[1] >= u'1' && text[1] <= u'5' && text[2] == u'=';
    if (!named || !isNumber || count < 0 || count > kMostRatings)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--add-ratings takes N1=COUNT to N5=COUNT with a count from 0 to %2, not “%1”"),
                    {text, QString::number(kMostRatings)});
    (*added)[size_t(text[1].unicode() - u'1')] += count;
    return {};
}

Result<StarProof> courier(const CommandContext &context, StoreSession &session)
{
    AddedRatings added{};
    const QStringList given = assignments(context, "add-ratings");
    if (given.isEmpty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“what-if courier” needs --add-ratings N5=COUNT (N1 to N5)"));
    for (const QString &text : given) {
        if (auto read = addRatings(text, &added); !read)
            return read.failure();
    }
    return CourierDesk(session).whatIf(PersonKey{context.arguments.word(1)}, added);
}

Result<int> whatIf(const CommandContext &context)
{
    const QString kind = context.arguments.word(0);
    if (kind != u"seller"_s && kind != u"courier"_s)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“what-if” knows seller and courier, not “%1”"), {kind});
    const char *foreign = kind == u"seller"_s ? "add-ratings" : "set";
    if (context.arguments.has(foreign))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“what-if %1” does not know --%2"), {kind, QString::fromLatin1(foreign)});
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    auto proof = kind == u"seller"_s ? seller(context, **session) : courier(context, **session);
    if (!proof)
        return proof.failure();
    printStarProof(*proof, context.format());
    return 0;
}

constexpr Command kCommands[] = {
    {"what-if", "seller ID --set TRACK.INDICATOR=VALUE... | courier ID --add-ratings N5=COUNT...",
     QT_TRANSLATE_NOOP("Cli", "the star with changed inputs, beside the published one"), kOptions, 2, -1, true, whatIf},
};

} // namespace

std::span<const Command> whatIfCommands()
{
    return kCommands;
}

} // namespace stardesk
