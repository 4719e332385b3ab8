#include "tests/bench/bench_report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QString shown(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 4) : u"-"_s;
}

std::optional<double> ratio(const std::optional<double> &above, double below)
{
    return above && below > 0 ? std::optional(*above / below) : std::nullopt;
}

QJsonValue orNull(const std::optional<double> &value)
{
    QJsonValue json;
    if (value)
        json = *value;
    return json;
}

} // namespace

void BenchReport::add(Figure figure)
{
    const QString line = u"%1 | ours %2 | peer %3 %4 | ratio %5 | limit %6 %7 | ratio_to_limit %8\n"_s
                             .arg(figure.name, shown(figure.ours), shown(figure.peer), figure.peerName, shown(ratio(figure.peer, figure.ours)),
                                  shown(figure.limit), figure.limitName, shown(ratio(figure.ours, figure.limit.value_or(0))));
    std::fputs(line.toUtf8().constData(), stderr);
    m_figures.push_back(std::move(figure));
}

void BenchReport::print(bool json) const
{
    if (!json)
        return; // the rows were printed as they were measured
    QJsonArray rows;
    for (const Figure &figure : m_figures) {
        const std::optional<double> ours = figure.ours;
        rows << QJsonObject{{u"name"_s, figure.name}, {u"ours"_s, figure.ours}, {u"peer"_s, orNull(figure.peer)},
                            {u"peer_name"_s, figure.peerName}, {u"ratio"_s, orNull(ratio(figure.peer, figure.ours))},
                            {u"limit"_s, orNull(figure.limit)}, {u"limit_name"_s, figure.limitName},
                            {u"ratio_to_limit"_s, orNull(ratio(ours, figure.limit.value_or(0)))}};
    }
    std::fputs(QJsonDocument(rows).toJson(QJsonDocument::Indented).constData(), stdout);
}

double medianMs(const std::function<void()> &work, int times, double enough)
{
    std::vector<double> runs;
    double sum = 0;
    while (int(runs.size()) < times && (runs.empty() || sum < enough)) {
        QElapsedTimer timer;
        timer.start();
        work();
        runs.push_back(double(timer.nsecsElapsed()) / 1e6);
        sum += runs.back();
    }
    std::ranges::sort(runs);
    return runs[runs.size() / 2];
}

double percentile99(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, values.size() * 99 / 100)];
}

} // namespace stardesk
