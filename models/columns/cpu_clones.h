/// The macro lives in core, where the kernels of the rules find it too.
#pragma once

#include "models/core/cpu_clones.h"
