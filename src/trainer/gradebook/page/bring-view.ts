import { broughtWords } from "../../../i18n/bringing.ts";
import { gradebookWords } from "../../../i18n/gradebook.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { whenChosen } from "../../../learner/when-chosen.ts";
import { find } from "../../../ui/find.ts";
import type { Source } from "../../import/import.ts";
import type { GradebookController, GradebookState } from "../controller.ts";
import { viewBrought } from "./brought-view.ts";
import { chosenFiles, droppedFiles, mostFiles } from "./dropped-files.ts";

/** The part of the page where files are dropped, chosen and pasted, and told what became of them. */
export function openBringing(page: HTMLElement, controller: GradebookController, locale: Locale) {
  const words = gradebookWords(locale);
  const part = find(page, "[data-bring]");
  const status = find(part, "[data-bring-status]");
  const bar = find<HTMLProgressElement>(part, "progress");
  const text = find(part, "[data-bring-text]");
  const running = find(part, "[data-bringing]");
  const results = find(part, "[data-brought]");
  let stopped = false;
  /** What the results show, so that they are drawn once. */
  let shown: GradebookState["brought"] | null = null;

  const bring = async (sources: Source[]) => {
    stopped = false;
    if (sources.length === 0) {
      status.textContent = broughtWords(locale).nothingFound;
      return;
    }
    status.textContent = sources.length >= mostFiles ? words.tooManyFiles(mostFiles) : "";
    await controller.bring(sources);
  };

  for (const input of part.querySelectorAll<HTMLInputElement>("input[type=file]"))
    whenChosen(input, (files) => void bring(chosenFiles(files)));

  const paste = find<HTMLTextAreaElement>(part, "textarea");
  find(part, "[data-read-pasted]").addEventListener("click", () => {
    if (paste.value.trim() === "") {
      status.textContent = words.pasteFirst;
      paste.focus();
      return;
    }
    const content = paste.value;
    paste.value = "";
    void bring([{ name: words.pasted, content }]);
  });

  const zone = find(part, "[data-drop]");
  const over = (isOver: boolean) => zone.toggleAttribute("data-over", isOver);
  // The whole page takes what is dropped: a file that misses the zone must not be opened by the browser.
  page.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  page.addEventListener("dragleave", (event) => {
    if (!page.contains(event.relatedTarget as Node | null)) over(false);
  });
  page.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    if (!event.dataTransfer) return;
    const listing = droppedFiles(event.dataTransfer);
    status.textContent = words.listing;
    void listing.then((sources) => bring(sources.map((one) => ({ ...one, name: one.name || words.pasted }))));
  });

  find(part, "[data-stop-bringing]").addEventListener("click", () => {
    stopped = true;
    controller.stopBringing();
  });

  return {
    show({ bringing, brought, assignments, kept, hasKeys }: GradebookState) {
      for (const control of part.querySelectorAll<HTMLInputElement>("input, textarea, [data-read-pasted]"))
        control.disabled = bringing !== null || !hasKeys;
      running.hidden = bringing === null;
      if (bringing) {
        bar.max = bringing.total;
        bar.value = bringing.done;
        text.textContent = words.reading(bringing.done, bringing.total);
      }
      if (bringing !== null || brought === shown) return;
      shown = brought;
      const titleOf = (id: string) =>
        id === kept?.id ? null : (assignments.find((one) => one.id === id)?.assignment.title ?? null);
      const { summary, details } = viewBrought(brought, titleOf, locale);
      results.replaceChildren(...details);
      if (brought.length > 0) status.textContent = summary;
      if (stopped) status.textContent = `${status.textContent} ${broughtWords(locale).stopped}`.trim();
    },
  };
}
