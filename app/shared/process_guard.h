/// What a program that may hold secrets does first.
#pragma once

namespace stardesk {

/// No core dump, and no other process of the account may read this one's memory.
void guardProcess();

} // namespace stardesk
