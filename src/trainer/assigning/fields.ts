import { assigningWords } from "../../i18n/assigning.ts";
import { dueMoment } from "../../i18n/due.ts";
import { formatMoment } from "../../i18n/format.ts";
import { isLocale, type Locale } from "../../i18n/locale.ts";
import { find } from "../../ui/find.ts";
import type { AssignmentDraft } from "../device/record.ts";
import { problemWords } from "./problem-words.ts";
import { type Field, isDuePast, type Problem } from "./problems.ts";
import { chooseTimeZone, deviceTimeZone, fillTimeZones } from "./time-zones.ts";
import { openZoneSearch } from "./zone-search.ts";
import { momentOf } from "./zoned-time.ts";

type Written = Pick<
  AssignmentDraft,
  "title" | "note" | "group" | "due" | "timeZone" | "limits" | "locale" | "trainer" | "atEnd"
>;

/** The boxes in which an assignment is described. */
export interface Fields {
  write(draft: AssignmentDraft): void;
  /** Part of a date stands in its box: browsers give no value then. */
  dueUnfinished(): boolean;
  /** Says each where it is mended, and takes away what was said before. */
  showProblems(problems: Problem[]): void;
  focus(field: Field): void;
}

/** @param changed is told what is in the boxes */
export function openFields(root: HTMLElement, locale: Locale, changed: (written: Written) => void): Fields {
  const words = assigningWords(locale);
  const box = <Box extends HTMLElement = HTMLInputElement>(field: string): Box =>
    find<Box>(root, `[data-field="${field}"]`);
  const texts = { title: box("title"), note: box<HTMLTextAreaElement>("note"), group: box("group") };
  const due = box("due");
  const zone = box<HTMLSelectElement>("timeZone");
  const attempts = box<HTMLSelectElement>("attempts");
  const hints = box<HTMLSelectElement>("hints");
  const evaluation = box("evaluation");
  const sessions = box<HTMLTextAreaElement>("sessions");
  const language = box<HTMLSelectElement>("locale");
  const name = box("name");
  const more = find<HTMLDetailsElement>(root, "[data-more]");
  const atEnd = find<HTMLDetailsElement>(root, "[data-at-end]");
  fillTimeZones(zone, deviceTimeZone(), locale);
  openZoneSearch(root, zone, locale);

  const count = ({ value }: HTMLSelectElement) => (value === "" ? null : Number(value));
  const chooseCount = (select: HTMLSelectElement, value: number | null) => {
    const text = String(value ?? "");
    // Another version of the site, or an imported file, may have another number.
    if (![...select.options].some((option) => option.value === text)) select.append(new Option(text, text));
    select.value = text;
  };
  const read = (): Written => ({
    title: texts.title.value,
    note: texts.note.value,
    group: texts.group.value,
    due: due.value,
    timeZone: zone.value,
    limits: { attempts: count(attempts), hints: count(hints) },
    locale: isLocale(language.value) ? language.value : null,
    trainer: name.value,
    atEnd: { evaluation: evaluation.checked, sessions: sessions.value },
  });
  const readDue = () => {
    const place = find(root, "[data-due-read]");
    const moment = momentOf(due.value, zone.value);
    const now = new Date();
    const past = isDuePast({ due: due.value, timeZone: zone.value }, now);
    place.classList.toggle("caution", past);
    if (moment === null) place.textContent = "";
    else if (past) place.textContent = words.duePast(formatMoment(now.toISOString(), locale, zone.value));
    else place.textContent = words.dueRead(dueMoment(moment, zone.value, locale));
  };
  const boxes = [...Object.values(texts), due, zone, attempts, hints, evaluation, sessions, language, name];
  for (const one of boxes) {
    one.addEventListener("input", () => {
      if (one === due || one === zone) readDue();
      changed(read());
    });
  }

  const boxOf: Record<Field, HTMLElement | null> = {
    exercises: null,
    title: texts.title,
    note: texts.note,
    group: texts.group,
    due,
    sessions,
    fellows: null,
    name,
  };
  return {
    write(draft) {
      for (const [field, input] of Object.entries(texts)) input.value = draft[field as keyof typeof texts];
      due.value = draft.due;
      chooseTimeZone(zone, draft.timeZone, locale);
      chooseCount(attempts, draft.limits.attempts);
      chooseCount(hints, draft.limits.hints);
      language.value = draft.locale ?? "";
      name.value = draft.trainer;
      evaluation.checked = draft.atEnd?.evaluation ?? false;
      sessions.value = draft.atEnd?.sessions ?? "";
      atEnd.open = evaluation.checked || sessions.value !== "";
      more.open = attempts.value !== "" || hints.value !== "" || language.value !== "";
      readDue();
    },
    dueUnfinished: () => due.validity.badInput,
    showProblems(problems) {
      for (const [field, input] of Object.entries(boxOf)) {
        const said = problems
          .filter((problem) => problem.field === field)
          .map((problem) => problemWords(problem, locale));
        const place = find(root, `[data-problem="${field}"]`);
        place.textContent = said.join(" ");
        place.hidden = said.length === 0;
        if (said.length > 0) input?.setAttribute("aria-invalid", "true");
        else input?.removeAttribute("aria-invalid");
      }
      if (problems.some(({ field }) => field === "fellows")) more.open = true;
      if (problems.some(({ field }) => field === "sessions")) atEnd.open = true;
    },
    focus(field) {
      boxOf[field]?.focus();
    },
  };
}
