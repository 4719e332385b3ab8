#include "models/feed/demo/demo_device.h"

namespace stardesk {

SigningKey demoDevice()
{
    return SigningKey::fromSeed({'s', 't', 'a', 'r', 'd', 'e', 's', 'k', ' ', 'd', 'e', 'm', 'o', ' ', 'd', 'e', 'v', 'i', 'c', 'e'});
}

} // namespace stardesk
