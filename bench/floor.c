// floor: what reading, libcmark and writing cost, and nothing else.
//
//   floor LIST CONTENT OUTPUT
//
// LIST names one Markdown file a line, relative to CONTENT. Two threads take turns: read the
// file, step over its front matter, parse, render, write OUTPUT/NAME.html. The folders of OUTPUT
// must be there.
#include <cmark.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *content, *output;
static char **names;
static size_t name_count;
static atomic_size_t next_name;

static void stop(const char *what) {
  perror(what);
  exit(2);
}

// The whole file and a NUL byte; the caller frees it.
static char *read_file(const char *path, size_t *length) {
  struct stat status;
  int file = open(path, O_RDONLY);
  if (file < 0 || fstat(file, &status) != 0) stop(path);
  char *text = malloc((size_t)status.st_size + 1);
  if (!text || read(file, text, (size_t)status.st_size) != status.st_size) stop(path);
  close(file);
  text[status.st_size] = 0;
  *length = (size_t)status.st_size;
  return text;
}

static void write_file(const char *path, const char *text, size_t length) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file < 0 || write(file, text, length) != (ssize_t)length || close(file) != 0) stop(path);
}

static const char *after_front_matter(const char *text) {
  const char *end = strncmp(text, "---\n", 4) == 0 ? strstr(text, "\n---\n") : NULL;
  return end ? end + 5 : text;
}

static void convert(const char *name) {
  char path[4096];
  size_t length;
  snprintf(path, sizeof path, "%s/%s", content, name);
  char *text = read_file(path, &length);
  const char *body = after_front_matter(text);
  cmark_node *tree = cmark_parse_document(body, length - (size_t)(body - text), CMARK_OPT_DEFAULT);
  char *html = cmark_render_html(tree, CMARK_OPT_DEFAULT);
  snprintf(path, sizeof path, "%s/%.*s.html", output, (int)strlen(name) - 3, name);
  write_file(path, html, strlen(html));
  cmark_node_free(tree);
  free(html);
  free(text);
}

static void *work(void *unused) {
  for (size_t index; (index = atomic_fetch_add(&next_name, 1)) < name_count;) convert(names[index]);
  return unused;
}

int main(int count, char **words) {
  if (count != 4) {
    fputs("usage: floor LIST CONTENT OUTPUT\n", stderr);
    return 2;
  }
  content = words[2];
  output = words[3];
  size_t length;
  char *list = read_file(words[1], &length), *rest;
  size_t lines = 0;
  for (const char *byte = list; *byte; byte++) lines += *byte == '\n';
  names = calloc(lines + 1, sizeof *names);
  if (!names) stop("floor");
  for (char *name = strtok_r(list, "\n", &rest); name; name = strtok_r(NULL, "\n", &rest))
    names[name_count++] = name;

  pthread_t second;
  if (pthread_create(&second, NULL, work, NULL) != 0) stop("floor");
  work(NULL);
  pthread_join(second, NULL);
  return 0;
}
