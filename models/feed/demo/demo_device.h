/// The device that demo feeds are sealed to. Not a secret: the numbers are invented, and a store that is bound to a demo
/// feed never takes another one.
#pragma once

#include "models/feed/minisign.h"

namespace stardesk {

[[nodiscard]] SigningKey demoDevice();

} // namespace stardesk
