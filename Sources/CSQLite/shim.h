#include <sqlite3.h>

/* Swift cannot call functions with variable arguments. */
static inline int briefwright_sqlite3_switch(sqlite3 *database, int option, int isOn) {
  return sqlite3_db_config(database, option, isOn, (int *)0);
}
