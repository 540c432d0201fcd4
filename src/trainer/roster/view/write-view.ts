import { refusals } from "../../../i18n/intake.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { rosterListWords } from "../../../i18n/roster-list.ts";
import { Refused } from "../../../intake/understanding.ts";
import { whenChosen } from "../../../learner/when-chosen.ts";
import { notReached } from "../../../loading/not-reached.ts";
import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import { cellsOf, listText, rowsText } from "../list-text.ts";
import { RefusedList, readList } from "../read-list.ts";
import { callExpected } from "../reminder.ts";
import { type Expected, mostExpected, type Roster } from "../roster.ts";
import { noteWords } from "./note-words.ts";

interface WriteEffects {
  locale: Locale;
  people(): Expected[];
  change(people: Expected[], ...told: string[]): void;
  say(...told: string[]): void;
}

/** Where a list is pasted, brought from a file, corrected and removed. What is typed there stays. */
export function openWriting(part: HTMLElement, { locale, people, change, say }: WriteEffects) {
  const words = rosterListWords(locale);
  const text = find<HTMLTextAreaElement>(part, "textarea");
  const other = find<HTMLSelectElement>(part, "#roster-other");
  let others: Roster[] = [];
  /** What the box held when it was filled: whatever else it holds was typed. */
  let filled = "";

  const fill = (content: string) => {
    text.value = content;
    filled = content;
  };
  const fillFromList = () => fill(people().length === 0 ? "" : listText(people(), words.columns.split("|")));

  const keep = async () => {
    try {
      const { people: read, notes } = readList(await cellsOf(text.value), people());
      const [first] = read;
      change(
        read,
        words.kept(read.length, first ? callExpected(first) : ""),
        ...notes.map((note) => noteWords(note, locale)),
      );
      fillFromList();
    } catch (failure) {
      if (!(failure instanceof RefusedList)) throw failure;
      const { refusal } = failure;
      say(refusal.kind === "nobody" ? words.nobody : words.tooMany(refusal.count, mostExpected));
      text.focus();
    }
  };
  find(part, "form").addEventListener("submit", (event) => {
    event.preventDefault();
    void keep().catch((failure) => say(notReached(failure, locale)?.text ?? words.failed));
  });

  const read = async (file: File) => {
    say(words.reading);
    try {
      const { readFileCells } = await import("../file-cells.ts");
      const { rows, sheet } = await readFileCells(file, locale);
      text.value = rowsText(rows);
      say(words.fileRead(file.name, rows.length), ...(sheet ? [words.sheetRead(sheet)] : []));
    } catch (failure) {
      say(
        failure instanceof Refused
          ? refusals(locale)[failure.kind]
          : (notReached(failure, locale)?.text ?? words.failed),
      );
    }
    text.focus();
  };
  whenChosen(find<HTMLInputElement>(part, "#roster-file"), ([file]) => {
    if (file) void read(file);
  });

  find(part, "[data-remove-roster]").addEventListener("click", () => {
    change([], words.removed);
    fillFromList();
  });
  find(part, "[data-use-other]").addEventListener("click", () => {
    const chosen = others.find(({ id }) => id === other.value);
    if (!chosen) return;
    const [first] = chosen.people;
    change(chosen.people, words.kept(chosen.people.length, first ? callExpected(first) : ""));
    fillFromList();
  });

  return {
    /** @param called what the trainer calls whose list it is; null for none that is known */
    show(offered: Roster[], called: (roster: Roster) => string | null): void {
      const isList = people().length > 0;
      find(part, "summary").textContent = isList ? words.change : words.write;
      find(part, "[data-remove-roster]").hidden = !isList;
      others = offered.filter((roster) => called(roster) !== null);
      find(part, "[data-other-list]").hidden = isList || others.length === 0;
      other.replaceChildren(
        ...others.map((roster) =>
          make("option", { value: roster.id }, words.otherNamed(called(roster) ?? "", roster.people.length)),
        ),
      );
      if (text.value === filled) fillFromList();
    },
    /** Another assignment: what was typed belongs to the one before. */
    clear: () => fill(""),
  };
}
