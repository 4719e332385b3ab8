/// DemoGenerator: invented, but lifelike and reproducible records of every type, as many as one asks for. The CLI's
/// `demo` publishes them; the benchmarks measure on them.
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"
#include "models/store/batch/record_batch.h"

#include <functional>
#include <memory>
#include <string_view>

namespace stardesk {

struct DemoOptions {
    quint32 couriers = 3000;
    quint32 sellers = 800;
    quint32 claims = 1200;
    int days = 120;          ///< days of history that end yesterday (Beijing); at least 31
    quint32 detail = 20'000; ///< full careers, weeks, scans for the first so many; further couriers have exactly one
                             ///< employment, conduct window and star, further claims their parcel only
    quint64 seed = 1;
    qint64 nowMs = 0;        ///< instant; the newest data are of the Beijing day before
    bool idNumbers = false;  ///< also person_id records; they may leave the desk only sealed
};

struct DemoFrame;

class DemoGenerator {
public:
    using BatchSink = std::function<Result<>(const RecordBatch &)>;
    using DocumentSink = std::function<Result<>(const QByteArray &bytes)>;
    /// Key, name and 18-character identity number of one demo person.
    using TruthSink = std::function<Result<>(std::string_view key, std::string_view name, std::string_view number)>;

    /// Io or Malformed if a table of the program is missing or broken; Usage for options out of range.
    [[nodiscard]] static Result<DemoGenerator> create(const DemoOptions &options);
    DemoGenerator(DemoGenerator &&) noexcept;
    DemoGenerator &operator=(DemoGenerator &&) noexcept;
    ~DemoGenerator();

    /// Every type in the order of recordTypes(), keys ascending, in batches of at most 8,192 rows that are recycled.
    /// Cancelled if the job was; otherwise what the sink says. The same options give the same batches.
    [[nodiscard]] Result<> run(const BatchSink &sink, Job *job) const;
    /// The papers that claims name and whose bytes there are: those of the planted claims.
    [[nodiscard]] Result<> documents(const DocumentSink &sink) const;
    /// All persons in key order, for `demo --truth`.
    [[nodiscard]] Result<> truth(const TruthSink &sink, Job *job) const;

private:
    explicit DemoGenerator(std::unique_ptr<DemoFrame> frame);
    std::unique_ptr<DemoFrame> m_frame;
};

} // namespace stardesk
