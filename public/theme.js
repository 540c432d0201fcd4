// Runs before the first paint, so that a remembered choice of colours does not flash.
try {
  // Each copy of the site on an origin has its own, called as in src/learner/own-name.ts; "theme" alone
  // is from when they shared one.
  const copy = new URL(".", document.currentScript.src).pathname;
  const theme = localStorage.getItem(`theme ${copy}`) ?? localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the system's colours stay.
}
