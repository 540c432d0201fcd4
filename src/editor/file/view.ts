import { intakeWords, refusals } from "../../i18n/intake.ts";
import { intakeNotes } from "../../i18n/intake-notes.ts";
import { type FileReading, readFile } from "../../intake/browser.ts";
import type { Imported, Wanted } from "../../intake/protocol.ts";
import { type Corrections, type Note, Refused, type Understanding } from "../../intake/understanding.ts";
import { make, makeButton } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { unmarked, viewTable } from "../../ui/table-view.ts";
import { viewChoices, viewSourceChoices } from "./choices.ts";
import type { FileEffects, FileSubmission, SubmitFile } from "./submit.ts";

export interface FileAnswerView {
  read(file: File): Promise<void>;
  close(): void;
}

/** Shows what was understood of a file, lets it be corrected, and hands its table in. */
export function openFileView(
  place: HTMLElement,
  submitFile: SubmitFile,
  effects: FileEffects,
): FileAnswerView {
  const locale = pageLocale();
  const words = intakeWords(locale);
  const told = make("p", { class: "told", role: "status" });
  const shown = make("div", { class: "file-read" });
  place.append(told, shown);
  const exercise = place.closest("aula-exercise")?.id ?? "";
  let reading: FileReading | null = null;
  /** The file that is read; of two, the later one counts. */
  let latest: File | null = null;
  let corrections: Corrections = {};
  let doubts: Corrections[] = [];
  let isDoubtful = false;

  const refuse = (failure: unknown) => {
    if (!(failure instanceof Refused)) throw failure;
    told.textContent = refusals(locale)[failure.kind];
  };
  const correct = async (change: Corrections) => {
    const before = corrections;
    corrections = merged(corrections, change);
    try {
      if (reading) show(await reading.correct(corrections));
    } catch (failure) {
      corrections = before;
      refuse(failure);
    }
  };
  const handedIn = ({ value, whole }: Imported): FileSubmission => ({
    submission: { kind: "value", value },
    whole,
  });
  const submit = async () => {
    const open = reading;
    const wanted = place.dataset.anyTool as Wanted;
    const imported = await open?.answer(wanted).catch(refuse);
    if (!open || !imported) return;
    const others = doubts.map((change) => async () => {
      return handedIn(await open.answer(wanted, merged(corrections, change)));
    });
    const take = async (index: number) => {
      await correct(doubts[index] ?? {});
      told.textContent = words.otherReading;
    };
    await submitFile(handedIn(imported), isDoubtful ? { others, take } : null);
  };

  const show = (understanding: Understanding) => {
    const { columns, size, preview, notes } = understanding;
    ({ doubts, isDoubtful } = understanding);
    const focused = document.activeElement?.id ?? "";
    const kept = columns.filter((column) => column.reading !== "omit");
    told.textContent = words.size(latest?.name ?? "", size, kept.length);
    const table = { kind: "table", columns: kept.map(({ name }) => name), rows: preview } as const;
    const say = intakeNotes(locale);
    const noted = notes.map((note) => make("li", {}, (say[note.kind] as (note: Note) => string)(note)));
    shown.replaceChildren(
      make("h4", {}, words.understood),
      ...(noted.length > 0 ? [make("ul", {}, ...noted)] : []),
      make("p", {}, words.changeHere),
      viewChoices(understanding, corrections, { correct, saidSign: effects.saidSign }, exercise),
      viewTable(unmarked({ ...table, from: "objects" }, size), words.firstRows),
      makeButton(words.check, () => void submit(), "button"),
    );
    if (focused !== "") document.getElementById(focused)?.focus();
  };

  return {
    async read(file) {
      latest = file;
      reading?.close();
      reading = null;
      corrections = {};
      shown.replaceChildren();
      told.textContent = words.reading;
      try {
        const opened = await readFile(file, locale, await effects.expect().catch(() => ({})));
        if (latest !== file) {
          opened.close();
          return;
        }
        reading = opened;
        if (opened.understanding) return show(opened.understanding);
        refuse(opened.refused);
        const { choices } = opened.refused ?? {};
        if (choices) shown.replaceChildren(viewSourceChoices(choices, correct, exercise));
      } catch (failure) {
        if (latest !== file) return;
        told.textContent = "";
        refuse(failure);
      }
    },
    close: () => reading?.close(),
  };
}

/** A change of one column leaves what was said of the others. */
const merged = (before: Corrections, change: Corrections): Corrections => ({
  ...before,
  ...change,
  ...("readings" in change && {
    readings: change.readings && { ...before.readings, ...change.readings },
  }),
  ...("odd" in change && { odd: change.odd && { ...before.odd, ...change.odd } }),
});
