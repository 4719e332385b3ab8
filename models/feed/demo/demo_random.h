/// DemoRandom: small deterministic random numbers of one entity. Integer arithmetic only: the same options give the same
/// bytes on every machine and with every standard library (std distributions do not promise that).
#pragma once

#include <QtCore/QtGlobal>

#include <span>

namespace stardesk::demo {

/// What a stream of numbers is for, so that the passes over one entity stay independent of each other.
enum class Stream : quint32 {
    Person = 1, Career, Conduct, Feedback, Complaint, Note, Star, Award, Plant,
    Seller, Scores, Privilege, Evaluation, Programme,
    Parcel, Tracking, Claim, Document, Incident, Window, PersonNote,
};

class DemoRandom {
public:
    DemoRandom(quint64 seed, Stream stream, quint64 entity)
    {
        m_low = mix(seed ^ mix((quint64(stream) << 40) ^ entity));
        m_high = mix(m_low + 0x9E3779B97F4A7C15u);
        if ((m_low | m_high) == 0)
            m_high = 1;
    }

    /// xoroshiro128+ (Blackman, Vigna 2018).
    quint64 next()
    {
        const quint64 result = m_low + m_high;
        const quint64 crossed = m_high ^ m_low;
        m_low = rotate(m_low, 24) ^ crossed ^ (crossed << 16);
        m_high = rotate(crossed, 37);
        return result;
    }
    /// 0 .. n-1; n > 0.
    quint32 below(quint32 n) { return quint32(((next() >> 32) * n) >> 32); }
    /// low .. high, both inclusive.
    int between(int low, int high) { return low + int(below(quint32(high - low + 1))); }
    bool chance(int perMille) { return int(below(1000)) < perMille; }
    /// Index of a part of `weights` with its weight as probability.
    int pick(std::span<const int> weights);
    /// About normal with mean 0 and deviation 1000: the sum of four even numbers.
    int bell();
    /// Number of events where `meanMilli` / 1000 are expected.
    int poisson(qint64 meanMilli);
    /// How many of `n` fall under `perMille`.
    int share(int n, int perMille) { return n <= 0 ? 0 : qMin(n, poisson(qint64(n) * perMille)); }

private:
    static quint64 mix(quint64 z) // splitmix64
    {
        z += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    static quint64 rotate(quint64 x, int k) { return (x << k) | (x >> (64 - k)); }

    quint64 m_low = 0;
    quint64 m_high = 0;
};

} // namespace stardesk::demo
