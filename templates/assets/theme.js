// The reader's choice of colours, before anything is painted. Without it the system's holds.
try {
  var theme = localStorage.getItem("theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch (error) {
  // Storage is closed to some pages and readers: then nothing is remembered.
}
