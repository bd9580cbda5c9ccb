#include "CArena.h"
#include <cmark.h>
#include <stdlib.h>
#include <string.h>

// A thread's chunks, in the order in which they fill; those after `current` wait for reuse.
typedef struct chunk { struct chunk *next; size_t size, used; unsigned char bytes[]; } chunk;

enum { HEADER = 8, CHUNK = 256 << 10, KEPT = 4 << 20 };
#define ROUNDED(size) (((size) + 7) & ~(size_t)7)
#define SIZE(block) (*(size_t *)((unsigned char *)(block) - HEADER)) // kept for realloc

static _Thread_local chunk *first, *current;
static void enter_chunk(size_t need) {
  chunk *next = current ? current->next : first;
  if (!next || next->size < need) {
    size_t size = need > CHUNK ? need : CHUNK;
    chunk *fresh = malloc(sizeof(chunk) + size);
    if (!fresh) abort(); // as cmark's own allocator does
    *fresh = (chunk){next, size, 0};
    next = *(current ? &current->next : &first) = fresh;
  }
  (current = next)->used = 0;
}

// Whether the block could grow where it stands, the last: cmark's buffers grow line by line.
static int grow(void *block, size_t size) {
  size_t old = ROUNDED(SIZE(block)), more = ROUNDED(size) - old;
  int is_last = (unsigned char *)block + old == current->bytes + current->used;
  if (!is_last || more > current->size - current->used) return 0;
  current->used += more;
  return SIZE(block) = size, 1;
}

static void *take(void *old, size_t size) {
  if (old && (size <= SIZE(old) || grow(old, size))) return old;
  size_t need = HEADER + ROUNDED(size);
  if (!current || current->size - current->used < need) enter_chunk(need);
  void *block = current->bytes + current->used + HEADER;
  current->used += need, SIZE(block) = size;
  return old ? memcpy(block, old, SIZE(old)) : block;
}
static void *take_zeroed(size_t n, size_t size) { return memset(take(NULL, n * size), 0, n * size); }
static void leave(void *block) { (void)block; }
static cmark_mem memory = {take_zeroed, take, leave};
void *carena_memory(void) { return &memory; }

carena_mark carena_begin(void) { return (carena_mark){current, current ? current->used : 0}; }

void carena_rewind(carena_mark mark) {
  if ((current = mark.chunk)) current->used = mark.used;
  size_t kept = 0;
  for (chunk **link = current ? &current->next : &first, *each; (each = *link);) {
    if ((kept += each->size) <= KEPT) link = &each->next;
    else *link = each->next, free(each);
  }
}
