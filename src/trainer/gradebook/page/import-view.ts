import { gradebookWords } from "../../../i18n/gradebook.ts";
import { importedWords } from "../../../i18n/importing.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { whenChosen } from "../../../learner/when-chosen.ts";
import { find } from "../../../ui/find.ts";
import type { Source } from "../../import/import.ts";
import type { GradebookController } from "../controller.ts";
import type { GradebookState } from "../state.ts";
import { chosenFiles, droppedFiles, mostFiles } from "./dropped-files.ts";
import { viewImported } from "./imported-view.ts";

/** The part of the page where files are dropped, chosen and pasted, and told what became of them. */
export function openImporting(page: HTMLElement, controller: GradebookController, locale: Locale) {
  const words = gradebookWords(locale);
  const part = find(page, "[data-import]");
  const status = find(part, "[data-import-status]");
  const bar = find<HTMLProgressElement>(part, "progress");
  const text = find(part, "[data-import-text]");
  const running = find(part, "[data-importing]");
  const results = find(part, "[data-imported]");
  const bringing = find<HTMLDetailsElement>(part, "[data-bringing]");
  /** Whether somebody answered, when it was shown last: where nobody did, there is nothing else to do here. */
  let wasEmpty = true;
  let stopped = false;
  /** What the results show, so that they are drawn once. */
  let shown: GradebookState["imported"] | null = null;

  const importFiles = async (sources: Source[]) => {
    stopped = false;
    if (sources.length === 0) {
      status.textContent = importedWords(locale).nothingFound;
      return;
    }
    status.textContent = sources.length >= mostFiles ? words.tooManyFiles(mostFiles) : "";
    await controller.importFiles(sources);
  };

  for (const input of part.querySelectorAll<HTMLInputElement>("input[type=file]"))
    whenChosen(input, (files) => void importFiles(chosenFiles(files)));

  const paste = find<HTMLTextAreaElement>(part, "textarea");
  find(part, "[data-read-pasted]").addEventListener("click", () => {
    if (paste.value.trim() === "") {
      status.textContent = words.pasteFirst;
      paste.focus();
      return;
    }
    const content = paste.value;
    paste.value = "";
    void importFiles([{ name: words.pasted, content }]);
  });

  const over = (isOver: boolean) => part.toggleAttribute("data-over", isOver);
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
    void listing.then((sources) =>
      importFiles(sources.map((one) => ({ ...one, name: one.name || words.pasted }))),
    );
  });

  find(part, "[data-stop-importing]").addEventListener("click", () => {
    stopped = true;
    controller.stopImporting();
  });

  return {
    show({ importing, imported, assignments, kept, book, hasKeys }: GradebookState) {
      const isEmpty = (book?.learners.length ?? 0) === 0;
      if (isEmpty !== wasEmpty) {
        const hadFocus = bringing.contains(document.activeElement);
        bringing.open = isEmpty;
        if (hadFocus && !isEmpty) find(bringing, "summary").focus();
      }
      wasEmpty = isEmpty;
      for (const control of part.querySelectorAll<HTMLInputElement>("input, textarea, [data-read-pasted]"))
        control.disabled = importing !== null || !hasKeys;
      running.hidden = importing === null;
      if (importing) {
        bar.max = importing.total;
        bar.value = importing.done;
        text.textContent = words.reading(importing.done, importing.total);
      }
      if (importing !== null || imported === shown) return;
      shown = imported;
      const titleOf = (id: string) =>
        id === kept?.id ? null : (assignments.find((one) => one.id === id)?.assignment.title ?? null);
      const { summary, details } = viewImported(imported, titleOf, locale);
      results.replaceChildren(...details);
      if (imported.length > 0) status.textContent = summary;
      if (stopped) status.textContent = `${status.textContent} ${importedWords(locale).stopped}`.trim();
    },
  };
}
