import { ownName } from "../../learner/own-name.ts";

/** Makes the header's button switch colours and remember the choice; public/theme.js applies it on load. */
export function toggleTheme(): void {
  const root = document.documentElement;
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  for (const button of document.querySelectorAll("[data-theme-toggle]"))
    button.addEventListener("click", () => {
      const shown = root.dataset.theme ?? (systemIsDark.matches ? "dark" : "light");
      const chosen = shown === "dark" ? "light" : "dark";
      root.dataset.theme = chosen;
      try {
        localStorage.setItem(ownName("theme"), chosen);
      } catch {
        // Storage is forbidden: the choice lasts for this page.
      }
    });
}
