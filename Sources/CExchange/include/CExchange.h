/// Swaps two paths of one file system in one step: 0, or -1 with errno set.
///
/// Swift's Glibc module hides renameat2, which needs _GNU_SOURCE.
int exchange_paths(const char *left, const char *right);
