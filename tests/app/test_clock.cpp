/// A clock for programs under test, put before the C library's with LD_PRELOAD: the wall stands at STARDESK_TEST_CLOCK_MS,
/// so that a deadline can be met to the second in a program that takes no time from anybody. Other clocks run on.
#include <cstdlib>
#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr long long kMsPerSecond = 1000;
constexpr long long kNsPerMs = 1'000'000;
constexpr long long kUsPerMs = 1000;

/// Below zero: nobody set it.
long long wallMs()
{
    const char *text = std::getenv("STARDESK_TEST_CLOCK_MS");
    return text ? std::atoll(text) : -1;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long long ms = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE ? wallMs() : -1;
    if (ms < 0)
        return int(syscall(SYS_clock_gettime, clock, time));
    time->tv_sec = time_t(ms / kMsPerSecond);
    time->tv_nsec = long(ms % kMsPerSecond * kNsPerMs);
    return 0;
}

int gettimeofday(timeval *__restrict time, void *__restrict) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = suseconds_t(now.tv_nsec / (kNsPerMs / kUsPerMs));
    return 0;
}

time_t time(time_t *out) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (out)
        *out = now.tv_sec;
    return now.tv_sec;
}

} // extern "C"
