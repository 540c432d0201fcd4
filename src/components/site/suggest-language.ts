/** Brings out the first of the browser's languages that the site speaks; the reader still chooses. */
export function suggestLanguage(): void {
  const sections = [...document.querySelectorAll<HTMLElement>("[data-suggest]")];
  for (const language of navigator.languages) {
    const section = sections.find(({ dataset }) => language.split("-")[0] === dataset.suggest);
    if (section) {
      section.toggleAttribute("data-suggested", true);
      return;
    }
  }
}
