import { exerciseAddress } from "../../i18n/address.ts";
import { assigningWords } from "../../i18n/assigning.ts";
import { exerciseWords } from "../../i18n/exercise.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { kindWords } from "../../kinds/words.ts";
import { find } from "../../ui/find.ts";
import { make, makeButton } from "../../ui/make.ts";
import type { Catalogue, CatalogueExercise, CatalogueLesson } from "./catalogue.ts";
import { type Filter, isFiltering, narrowing } from "./filter.ts";

/** The list of lessons and exercises to tick, with what narrows it. */
export interface Picker {
  /** Ticks what is chosen. */
  show(chosen: readonly string[]): void;
  focus(): void;
}

interface Row {
  exercise: CatalogueExercise;
  item: HTMLElement;
  box: HTMLInputElement;
}

interface LessonRows {
  section: HTMLElement;
  box: HTMLInputElement;
  size: HTMLElement;
  count: HTMLElement;
  setOpen(isOpen: boolean): void;
  rows: Row[];
}

/** @param choose is told what to put in and what to take out */
export function openPicker(
  root: HTMLElement,
  catalogue: Catalogue,
  locale: Locale,
  choose: (ids: string[], isChosen: boolean) => void,
): Picker {
  const words = assigningWords(locale);
  const names = exerciseWords(locale);
  const place = find(root, "[data-lessons]");
  const found = find(root, "[data-found]");
  const clear = find<HTMLButtonElement>(root, "[data-clear]");
  const boxes = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-filter]")];
  const all = catalogue.lessons.reduce((sum, { exercises }) => sum + exercises.length, 0);
  let chosen: readonly string[] = [];

  const rowOf = (exercise: CatalogueExercise): Row => {
    const id = `pick-${exercise.id.replaceAll("/", "-")}`;
    const box = make("input", { type: "checkbox", id });
    box.addEventListener("change", () => choose([exercise.id], box.checked));
    const item = make(
      "li",
      { class: "pick" },
      box,
      make("label", { for: id }, exercise.title),
      make(
        "span",
        { class: "pick-facts" },
        `${kindWords(exercise.kind, locale).name}, ${names.minutes(exercise.minutes)}`,
      ),
      make(
        "a",
        {
          href: exerciseAddress(locale, exercise.id),
          class: "pick-look",
          target: "_blank",
          "aria-label": words.lookAt(exercise.title),
        },
        words.look,
      ),
    );
    return { exercise, item, box };
  };

  const lessonRows = (lesson: CatalogueLesson): LessonRows => {
    const id = `pick-${lesson.id.replaceAll("/", "-")}`;
    const rows = lesson.exercises.map(rowOf);
    const box = make("input", { type: "checkbox", id });
    const size = make("span");
    const count = make("span", { class: "count" });
    const list = make(
      "ul",
      { class: "plain-list", id: `${id}-list`, hidden: true },
      ...rows.map(({ item }) => item),
    );
    const opener = makeButton(words.oneByOne, () => setOpen(list.hidden === true), "opener");
    opener.setAttribute("aria-controls", list.id);
    opener.setAttribute("aria-label", words.oneByOneOf(lesson.title));
    const setOpen = (isOpen: boolean) => {
      list.hidden = !isOpen;
      opener.setAttribute("aria-expanded", String(isOpen));
    };
    setOpen(false);
    const section = make(
      "section",
      { class: "lesson" },
      make(
        "div",
        { class: "whole" },
        box,
        make(
          "label",
          { for: id },
          make("span", { class: "visually-hidden" }, `${words.wholeLesson} `),
          lesson.title,
        ),
        make("span", { class: "whole-facts" }, size, count),
        opener,
      ),
      list,
    );
    box.addEventListener("change", () => {
      const shown = rows.filter(({ item }) => !item.hidden).map(({ exercise }) => exercise.id);
      choose(shown, box.checked);
    });
    return { section, box, size, count, setOpen, rows };
  };

  const lessons = catalogue.lessons.map(lessonRows);
  place.replaceChildren(...lessons.map(({ section }) => section));

  const filter = () =>
    Object.fromEntries(boxes.map(({ dataset, value }) => [dataset.filter, value])) as unknown as Filter;

  const showTicks = () => {
    for (const { box, count, rows } of lessons) {
      for (const row of rows) row.box.checked = chosen.includes(row.exercise.id);
      const shown = rows.filter(({ item }) => !item.hidden);
      const ticked = shown.filter((row) => row.box.checked).length;
      box.checked = shown.length > 0 && ticked === shown.length;
      box.indeterminate = ticked > 0 && ticked < shown.length;
      const ofLesson = rows.filter((row) => row.box.checked).length;
      count.textContent = ofLesson === 0 ? "" : words.chosenOfLesson(ofLesson);
    }
  };

  const fittingOf = narrowing(catalogue, (kind) => kindWords(kind, locale).name);
  const narrow = () => {
    const wanted = filter();
    const narrowed = isFiltering(wanted);
    const fits = fittingOf(wanted);
    for (const { section, setOpen, rows, size } of lessons) {
      for (const { exercise, item } of rows) item.hidden = !fits.has(exercise.id);
      const shown = rows.filter(({ item }) => !item.hidden);
      const minutes = Math.ceil(shown.reduce((sum, { exercise }) => sum + exercise.minutes, 0));
      section.hidden = shown.length === 0;
      size.textContent = (narrowed ? words.fittingOfLesson : words.ofLesson)(shown.length, minutes);
      if (narrowed) setOpen(true);
    }
    const active = boxes.filter(({ dataset, value }) => dataset.filter !== "text" && value).length;
    find(root, "[data-active]").textContent = active === 0 ? "" : ` (${formatNumber(active, locale)})`;
    found.textContent = fits.size === 0 ? words.noneFound : words.found(fits.size, all);
    clear.hidden = !narrowed;
    showTicks();
  };

  const options = { idea: catalogue.ideas, dataset: catalogue.datasets };
  for (const [name, titles] of Object.entries(options)) {
    const sorted = Object.entries(titles).sort(([, one], [, other]) => one.localeCompare(other, locale));
    find(root, `[data-filter="${name}"]`).append(
      ...sorted.map(([value, title]) => make("option", { value }, title)),
    );
  }
  for (const box of boxes) box.addEventListener(box.dataset.filter === "text" ? "input" : "change", narrow);
  clear.addEventListener("click", () => {
    for (const box of boxes) box.value = "";
    for (const { setOpen } of lessons) setOpen(false);
    narrow();
    boxes[0]?.focus();
  });
  find<HTMLDetailsElement>(root, "[data-filters]").open = matchMedia("(width >= 56rem)").matches;
  narrow();

  return {
    show(ids) {
      chosen = ids;
      showTicks();
    },
    focus: () => boxes[0]?.focus(),
  };
}
