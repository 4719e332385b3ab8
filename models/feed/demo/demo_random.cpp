#include "models/feed/demo/demo_random.h"

#include <numeric>

namespace stardesk::demo {

namespace {

constexpr quint64 kOne = quint64(1) << 32; // 1.0 as 32.32

/// e^-(meanMilli / 1000) as 0.32: (1 - x / 1024)^1024.
quint64 decay(qint64 meanMilli)
{
    quint64 power = kOne - quint64(meanMilli) * kOne / (1000 * 1024);
    for (int i = 0; i < 10; ++i)
        power = (power * power) >> 32;
    return power;
}

qint64 squareRoot(qint64 n)
{
    qint64 root = n;
    for (qint64 better = (root + 1) / 2; better < root; better = (root + n / root) / 2)
        root = better;
    return root;
}

} // namespace

int DemoRandom::pick(std::span<const int> weights)
{
    int rest = int(below(quint32(std::accumulate(weights.begin(), weights.end(), 0))));
    for (size_t i = 0; i < weights.size(); ++i) {
        if (rest < weights[i])
            return int(i);
        rest -= weights[i];
    }
    return int(weights.size()) - 1;
}

int DemoRandom::bell()
{
    const quint64 bits = next();
    const int sum = int(bits & 0xFFFF) + int((bits >> 16) & 0xFFFF) + int((bits >> 32) & 0xFFFF) + int(bits >> 48);
    return (sum - 2 * 65'535) * 1000 / 37'837; // four even numbers 0..65535 deviate by 37,837
}

int DemoRandom::poisson(qint64 meanMilli)
{
    if (meanMilli <= 0)
        return 0;
    if (meanMilli >= 12'000) // near enough to normal
        return int(qMax<qint64>(0, (meanMilli + squareRoot(meanMilli * 1000) * bell() / 1000 + 500) / 1000));
    const quint64 drawn = next() >> 32;
    quint64 part = decay(meanMilli);
    quint64 sum = part;
    int count = 0;
    while (drawn >= sum && count < 60) {
        ++count;
        part = part * quint64(meanMilli) / (1000 * quint64(count));
        sum += part;
    }
    return count;
}

} // namespace stardesk::demo
