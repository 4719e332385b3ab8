/// What Qt says on standard error where no desktop session is there, and that nobody can do anything about.
#pragma once

namespace stardesk {

/// Before the application object. Passes over the folder that Qt takes instead of XDG_RUNTIME_DIR and what the offscreen
/// platform cannot do; everything else is written as before.
void passOverMissingDesktop();

} // namespace stardesk
