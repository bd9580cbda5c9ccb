#ifndef CARENA_H
#define CARENA_H

#include <stddef.h>

/// Where the calling thread's arena stands.
typedef struct {
  void *chunk;
  size_t used;
} carena_mark;

/// The `cmark_mem` that takes from the calling thread's arena. Nothing is freed one by one.
void *carena_memory(void);

/// Marks nest: a rewind frees what was taken since its own mark, on the same thread.
carena_mark carena_begin(void);
void carena_rewind(carena_mark mark);

#endif
