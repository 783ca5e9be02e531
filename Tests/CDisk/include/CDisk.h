// What the tests of disks need of the kernel and Swift cannot say.
#pragma once

#include <stdbool.h>

/// Has the file system of a folder stop as at a power cut: what is not on the disk yet never gets there.
/// False, with `errno`, if it cannot.
bool disk_cut_power(const char *folder);

/// Mounts an empty file system in memory on a folder.
bool disk_mount_memory(const char *folder, long bytes);

/// Mounts a device on a folder.
bool disk_mount(const char *device, const char *folder, const char *type);

/// Shows another folder in the place of a folder.
bool disk_bind(const char *place, const char *folder);

/// Unmounts it, at once.
bool disk_unmount(const char *folder);

/// Puts a file behind a free loop device and writes the device's path; it is freed by itself once nobody has
/// it mounted. The descriptor that is returned keeps it until then; -1 with `errno`.
int disk_loop(const char *image, char path[64]);
