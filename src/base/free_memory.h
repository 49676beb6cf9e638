// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gapwright {

/// Gives what the allocator keeps of freed memory back to the system. Worth it after much was
/// freed: each thread that reads a project does so into an arena of its own, which glibc keeps
/// otherwise. Nothing where the allocator does it by itself. From any thread; takes some
/// milliseconds.
void giveBackFreeMemory();

} // namespace gapwright
