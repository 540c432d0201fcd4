import { check5wWords } from "../../i18n/check-5w.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Lists } from "../../rules-5w/lists/lists.ts";
import { find } from "../../ui/find.ts";

export interface ReportImport {
  /** `lists`: what comes with the report, as the simulated one's do. */
  report(file: File, name: string, lists?: Lists): void;
  tell(text: string): void;
  /** Tells a failure of loading, or throws what is none. */
  fail(failure: unknown): void;
}

/** The ways to bring a report: chosen, dropped, pasted, simulated. */
export function listenForReports(
  place: HTMLElement,
  locale: Locale,
  { report, tell, fail }: ReportImport,
): void {
  const words = check5wWords(locale);
  const input = find<HTMLInputElement>(place, "#check-file");
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    // The same file, mended, is to be taken again.
    input.value = "";
    if (file) report(file, file.name);
  });
  const drop = find(place, "[data-drop]");
  for (const kind of ["dragenter", "dragover"])
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.toggleAttribute("data-over", true);
    });
  for (const kind of ["dragleave", "drop"])
    drop.addEventListener(kind, () => drop.removeAttribute("data-over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) report(file, file.name);
  });
  const box = find<HTMLTextAreaElement>(place, "#check-pasted");
  find(place, "[data-check-pasted]").addEventListener("click", () => {
    if (box.value.trim() === "") return tell(words.nothingPasted);
    report(new File([box.value], words.pasted, { type: "text/plain" }), words.pasted);
  });
  find(place, "[data-sample]").addEventListener("click", async () => {
    try {
      const { csv, lists } = await fetchSample(place.dataset.sampleAt ?? "");
      report(new File([csv], words.sampleName, { type: "text/csv" }), words.sampleName, lists);
    } catch (failure) {
      if (failure instanceof TypeError || failure instanceof SyntaxError) tell(words.noSample);
      else fail(failure);
    }
  });
}

async function fetchSample(address: string): Promise<{ csv: string; lists: Lists }> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`the sample did not come: ${response.status}`);
  return response.json();
}
