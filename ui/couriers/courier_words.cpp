#include "ui/couriers/courier_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kLongestCode = 6;

QString words(const char *text)
{
    return QCoreApplication::translate("CourierWords", text);
}

} // namespace

QString incentiveKindText(const QString &kind)
{
    if (kind == u"cash"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "cash prize"));
    if (kind == u"insurance"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "free insurance"));
    if (kind == u"loan"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "preferential loan"));
    if (kind == u"promotion"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "promotion"));
    return kind;
}

QString awardStatusText(const QString &status)
{
    if (status == u"eligible"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "due"));
    if (status == u"awarded"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "awarded"));
    if (status == u"expired"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "expired"));
    return status;
}

Tone awardTone(const QString &status)
{
    if (status == u"eligible"_s)
        return Tone::Warning;
    return status == u"awarded"_s ? Tone::Good : Tone::Muted;
}

QString channelText(const QString &channel)
{
    if (channel == u"taobao"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "Taobao"));
    if (channel == u"tmall"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "Tmall"));
    if (channel == u"guoguo"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "Guoguo"));
    return channel;
}

QString complaintText(const ComplaintLine &complaint)
{
    if (complaint.falseSignOff)
        return words(QT_TRANSLATE_NOOP("CourierWords", "Complaint: signed for without delivery"));
    if (complaint.severity == u"minor"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "Minor complaint"));
    if (complaint.severity == u"major"_s)
        return words(QT_TRANSLATE_NOOP("CourierWords", "Major complaint"));
    return words(QT_TRANSLATE_NOOP("CourierWords", "Critical complaint"));
}

QString excludedText(const QString &reason)
{
    static constexpr std::pair<const char *, const char *> kReasons[] = {
        {"NOT_COURIER_FAULT", QT_TRANSLATE_NOOP("CourierWords", "not the courier's fault")},
        {"FORCE_MAJEURE", QT_TRANSLATE_NOOP("CourierWords", "force majeure")},
        {"SELLER_OR_PACKAGE", QT_TRANSLATE_NOOP("CourierWords", "seller or package")},
        {"ABUSE", QT_TRANSLATE_NOOP("CourierWords", "abuse")},
        {"RATER_LIMIT", QT_TRANSLATE_NOOP("CourierWords", "too many by one rater")},
        {"COURIER_ABSENT", QT_TRANSLATE_NOOP("CourierWords", "courier absent")},
    };
    const auto found = std::ranges::find_if(kReasons, [&](const auto &known) { return reason == QLatin1String(known.first); });
    return found == std::end(kReasons) ? reason : words(found->second);
}

QString employerText(const EmploymentLine &job)
{
    const auto isCode = [](const QString &key) {
        return key.size() <= kLongestCode && std::ranges::all_of(key, [](QChar c) { return c.isUpper(); });
    };
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return !chinese && isCode(job.employerKey) ? job.employerKey : job.employer;
}

Runs amountRuns(const std::optional<Money> &amount)
{
    if (!amount)
        return {Run::secondary(u"–"_s)};
    const QString whole = moneyText(*amount, QLocale());
    const QString code = amount->currency.code();
    return moneyRuns(code, whole.mid(code.size()).trimmed());
}

QString percentText(const HitShare &share)
{
    if (share.total <= 0)
        return u"–"_s;
    // Cut, never rounded up: 89.99 is not 90.
    const qint64 tenths = share.hits * 1000 / share.total;
    return QLocale().toString(double(tenths) / 10, 'f', 1);
}

QString scoreText(int hundredths)
{
    return QLocale().toString(hundredths / 100.0, 'f', 2);
}

QString signedScoreText(int hundredths)
{
    return (hundredths > 0 ? u"+"_s : hundredths < 0 ? u"−"_s : QString()) + scoreText(qAbs(hundredths));
}

QString dayCell(const std::optional<BeijingDay> &day)
{
    return day ? day->iso() : u"–"_s;
}

} // namespace stardesk
