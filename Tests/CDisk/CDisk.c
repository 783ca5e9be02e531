// Mounting, loop devices and the ioctl that cuts a file system's power.
#include "CDisk.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/loop.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

// FS_IOC_SHUTDOWN of linux/fs.h, which Debian's headers do not have for every file system.
#define SHUTDOWN 0x8004587D
// Without writing out even the file system's own log.
#define WITHOUT_LOG 2

bool disk_cut_power(const char *folder) {
  int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return false;
  uint32_t how = WITHOUT_LOG;
  int result = ioctl(descriptor, SHUTDOWN, &how);
  int code = errno;
  close(descriptor);
  errno = code;
  return result == 0;
}

bool disk_mount_memory(const char *folder, long bytes) {
  char size[32];
  snprintf(size, sizeof size, "size=%ld", bytes);
  return mount("none", folder, "tmpfs", 0, size) == 0;
}

bool disk_mount(const char *device, const char *folder, const char *type) {
  return mount(device, folder, type, 0, NULL) == 0;
}

bool disk_bind(const char *place, const char *folder) { return mount(place, folder, NULL, MS_BIND, NULL) == 0; }

bool disk_unmount(const char *folder) { return umount2(folder, 0) == 0; }

int disk_loop(const char *image, char path[64]) {
  int control = open("/dev/loop-control", O_RDWR | O_CLOEXEC);
  if (control < 0) return -1;
  int file = open(image, O_RDWR | O_CLOEXEC);
  int device = -1;
  // Again, for whoever takes the free one between the two calls.
  for (int attempt = 0; file >= 0 && device < 0 && attempt < 20; attempt++) {
    int number = ioctl(control, LOOP_CTL_GET_FREE);
    if (number < 0) break;
    snprintf(path, 64, "/dev/loop%d", number);
    device = open(path, O_RDWR | O_CLOEXEC);
    if (device < 0) break;
    struct loop_config settings = {.fd = (uint32_t)file, .info.lo_flags = LO_FLAGS_AUTOCLEAR};
    if (ioctl(device, LOOP_CONFIGURE, &settings) < 0) {
      close(device);
      device = -1;
    }
  }
  int code = errno;
  if (file >= 0) close(file);
  close(control);
  errno = code;
  return device;
}
