#include "app/shared/process_guard.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace stardesk {

void guardProcess()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace stardesk
