/// Figures of one benchmark run, and how they are measured: medians, beside a peer and a limit of the same run.
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QString>

#include <functional>
#include <optional>
#include <vector>

namespace stardesk {

/// All times in milliseconds unless the name says otherwise.
struct Figure {
    QString name;
    double ours = 0;
    std::optional<double> peer;  ///< the same work done the peer's way
    QString peerName;
    std::optional<double> limit; ///< what the machine can do at best, or the goal that may not be exceeded
    QString limitName;
};

class BenchReport {
public:
    void add(Figure figure);
    [[nodiscard]] const std::vector<Figure> &figures() const { return m_figures; }
    void print(bool json) const;

private:
    std::vector<Figure> m_figures;
};

/// Median wall time of `times` runs in ms; at least five unless the work takes longer than `enough` ms in all.
[[nodiscard]] double medianMs(const std::function<void()> &work, int times = 5, double enough = 60'000);
/// The value below which 99 of 100 lie.
[[nodiscard]] double percentile99(std::vector<double> values);

} // namespace stardesk
