/* Every fsync 5 ms slower, by LD_PRELOAD: cheap hall PCs need 2-10 ms, and show what a fast disk hides. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

static int after_5_ms(const char *name, int fd) {
  const struct timespec delay = {0, 5 * 1000 * 1000};
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  nanosleep(&delay, 0);
  return real(fd);
}

int fsync(int fd) { return after_5_ms("fsync", fd); }
int fdatasync(int fd) { return after_5_ms("fdatasync", fd); }
