#include "models/columns/big_array.h"

#include <new>

#if defined(__has_feature)
#define STARDESK_HAS_FEATURE(name) __has_feature(name)
#else
#define STARDESK_HAS_FEATURE(name) 0
#endif
// The address sanitizer sees only what the ordinary allocator hands out.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !STARDESK_HAS_FEATURE(address_sanitizer)
#define STARDESK_HUGE_PAGES 1
#include <sys/mman.h>

#include <cstdint>
#endif

namespace stardesk {

#ifdef STARDESK_HUGE_PAGES

namespace {

constexpr std::size_t kHugePage = std::size_t(2) << 20;
constexpr std::size_t kLarge = std::size_t(1) << 20; // below, half a huge page would lie idle

std::size_t wholePages(std::size_t bytes)
{
    return (bytes + kHugePage - 1) / kHugePage * kHugePage;
}

} // namespace

void *bigAllocate(std::size_t bytes)
{
    if (bytes < kLarge)
        return ::operator new(bytes);
    const std::size_t size = wholePages(bytes);
    void *mapped = mmap(nullptr, size + kHugePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
        throw std::bad_alloc();
    char *const start = static_cast<char *>(mapped);
    const std::size_t before = wholePages(reinterpret_cast<std::uintptr_t>(start)) - reinterpret_cast<std::uintptr_t>(start);
    if (before > 0)
        munmap(start, before);
    if (before < kHugePage)
        munmap(start + before + size, kHugePage - before);
    madvise(start + before, size, MADV_HUGEPAGE); // a kernel without huge pages says no, and small pages serve
    return start + before;
}

void bigRelease(void *block, std::size_t bytes) noexcept
{
    if (bytes < kLarge)
        ::operator delete(block);
    else
        munmap(block, wholePages(bytes));
}

#else

void *bigAllocate(std::size_t bytes)
{
    return ::operator new(bytes);
}

void bigRelease(void *block, std::size_t) noexcept
{
    ::operator delete(block);
}

#endif

} // namespace stardesk
