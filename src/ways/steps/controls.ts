import { unitNames } from "../../i18n/datasets.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { readNumber } from "../../i18n/read-number.ts";
import type { Column, StepsDataset } from "../../steps/column.ts";
import type { Control, Part } from "../../steps/part.ts";
import { columnTitle, valueWords } from "../../steps/slots.ts";
import { make } from "../../ui/make.ts";
import type { ValueCount } from "./value-counts.ts";
import { stepsWords, typeNames } from "./words.ts";

export type Slot = Extract<Part, { is: "slot" }>;

export interface ControlOptions {
  locale: Locale;
  /** Names the control for those who do not see the sentence around it. */
  label: string;
  datasets: readonly StepsDataset[];
  /** Values that the column holds before the step, with the rows of each where that is known. */
  valuesOf(column: Column): ValueCount[] | null;
  /** The learner chose; `typing` while a text is not finished. */
  set(value: unknown, typing?: boolean): void;
}

/** The control that a place in a sentence asks for. */
export function controlFor(slot: Slot, options: ControlOptions): HTMLElement {
  const { control } = slot;
  switch (control.kind) {
    case "column":
      return columnSelect(slot, control, options);
    case "columns":
      return several(slot, columnOptions(control, options), options);
    case "choice":
      return select(
        String(slot.value),
        control.options.map(({ value, words }) => [value, words[options.locale]]),
        options,
      );
    case "dataset":
      return select(
        String(slot.value),
        options.datasets.map(({ name, title }) => [name, title[options.locale]]),
        options,
      );
    case "number":
      return numberInput(slot.value as number, control, options);
    case "name":
      return textInput(slot.value as string, options);
    case "text":
      return textInput(slot.value as string, options, true);
    case "value":
      return valueControl(slot, control, options);
  }
}

type Choices = [value: string, words: string][];

function select(value: string, choices: Choices, { label, locale, set }: ControlOptions): HTMLSelectElement {
  const isKnown = choices.some(([one]) => one === value);
  const shown: Choices = isKnown
    ? choices
    : [[value, value === "" ? stepsWords(locale).choose : value], ...choices];
  const box = make(
    "select",
    { "aria-label": label, "data-open": value === "" && !isKnown ? true : null },
    ...shown.map(([one, words]) => make("option", { value: one, selected: one === value }, words)),
  );
  box.addEventListener("change", () => set(box.value));
  return box;
}

/** "Personas (número, personas)". */
function columnWords(column: Column, locale: Locale): string {
  const unit = column.unit && unitNames[column.unit]?.[locale];
  const facts = [typeNames[column.type][locale], ...(unit ? [unit] : [])].join(", ");
  return `${columnTitle([column], column.name, locale)} (${facts})`;
}

const columnOptions = (
  { columns, types }: Extract<Control, { kind: "column" | "columns" }>,
  { locale }: ControlOptions,
): Choices =>
  columns
    .filter(({ type }) => !types || types.includes(type))
    .map((column) => [column.name, columnWords(column, locale)]);

function columnSelect(
  { path, value, shown }: Slot,
  control: Extract<Control, { kind: "column" }>,
  options: ControlOptions,
): HTMLElement {
  const choices = columnOptions(control, options);
  if (path.at(-1) === "colour") choices.unshift(["", stepsWords(options.locale).noColour]);
  const name = String(value);
  // One that is gone, or of another type, stays to be seen and changed.
  if (name !== "" && !choices.some(([one]) => one === name)) choices.unshift([name, shown]);
  return select(name, choices, options);
}

function several(
  { value, shown }: Slot,
  choices: Choices,
  { label, locale, set }: ControlOptions,
): HTMLElement {
  const places = value as string[];
  // An author's empty place is one that is still to be chosen: no box of its own.
  const chosen = places.filter((one) => one !== "");
  const isOpen = chosen.length === 0 || chosen.length < places.length;
  const said = chosen.length === 0 ? stepsWords(locale).choose : shown;
  const gone = chosen.filter((one) => !choices.some(([name]) => name === one));
  const boxes = [...gone.map((one): [string, string] => [one, one]), ...choices].map(([name, words]) => {
    const box = make("input", { type: "checkbox", value: name, checked: chosen.includes(name) });
    // What is chosen later stands later: the order of columns is a choice, too.
    box.addEventListener("change", () =>
      set(box.checked ? [...chosen, name] : chosen.filter((one) => one !== name)),
    );
    return make("label", {}, box, make("span", {}, words));
  });
  return make(
    "details",
    { class: "several" },
    make("summary", { "aria-label": `${label}: ${said}`, "data-open": isOpen || null }, said),
    make("div", { class: "boxes" }, ...boxes),
  );
}

function textInput(value: string, { label, locale, set }: ControlOptions, isLong = false): HTMLInputElement {
  const box = make("input", {
    type: "text",
    "aria-label": label,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    placeholder: "…",
    lang: locale,
    class: isLong ? "long" : null,
    maxlength: isLong ? 300 : 60,
  });
  box.value = value;
  box.addEventListener("input", () => set(box.value, true));
  return box;
}

function numberInput(
  value: number,
  { min, max }: { min: number; max: number },
  { label, locale, set }: ControlOptions,
): HTMLElement {
  const box = make("input", { type: "text", inputmode: "decimal", "aria-label": label, class: "number" });
  box.value = formatNumber(value, locale);
  box.addEventListener("input", () => {
    const read = readNumber(box.value, locale);
    const isFit = read !== null && read.value >= min && read.value <= max;
    box.setAttribute("aria-invalid", String(!isFit));
    if (isFit) set(read.value, true);
  });
  return box;
}

function valueControl(
  slot: Slot,
  { column, several: isSeveral, mayBeBlank }: Extract<Control, { kind: "value" }>,
  options: ControlOptions,
): HTMLElement {
  const { locale, set } = options;
  const words = stepsWords(locale);
  const values = column && options.valuesOf(column);
  const wordsOf = (value: ValueCount["value"], count: number | null) => {
    const said = valueWords(value as string, column, locale);
    const code = column?.labels && said !== value ? ` [${value}]` : "";
    return `${said}${code}${count === null ? "" : ` (${formatNumber(count, locale)})`}`;
  };
  const known = (values ?? []).filter(({ value }) => value !== null);
  if (isSeveral) {
    const chosen = slot.value as (string | number | boolean)[];
    const more = chosen.filter((one) => !known.some(({ value }) => value === one));
    const all = [...known, ...more.map((value) => ({ value, count: null }))];
    const byText = new Map(all.map(({ value }) => [String(value), value]));
    return several(
      { ...slot, value: chosen.map(String) },
      all.map(({ value, count }) => [String(value), wordsOf(value, count)]),
      { ...options, set: (texts) => set((texts as string[]).map((text) => byText.get(text) ?? text)) },
    );
  }
  const isBlank = slot.value === null;
  if (column?.type === "boolean" || known.length > 0) {
    const given: ValueCount["value"][] =
      column?.type === "boolean" ? [true, false] : known.map(({ value }) => value);
    const choices: Choices = given.map((value) => [
      JSON.stringify(value),
      wordsOf(value, known.find((one) => one.value === value)?.count ?? null),
    ]);
    if (mayBeBlank) choices.push(["null", words.blank]);
    const current = slot.value === "" ? "" : JSON.stringify(slot.value);
    if (current !== "" && !choices.some(([one]) => one === current)) choices.unshift([current, slot.shown]);
    return select(current, choices, { ...options, set: (text) => set(JSON.parse(String(text))) });
  }
  return typedValue(slot, column, mayBeBlank ?? false, isBlank, options);
}

/** A value of a column with many, or of none: a number where the column holds numbers, or nothing else is known. */
function typedValue(
  { value }: Slot,
  column: Column | null,
  mayBeBlank: boolean,
  isBlank: boolean,
  { label, locale, set }: ControlOptions,
): HTMLElement {
  const wantsNumber = column?.type === "number";
  const box = make("input", {
    type: "text",
    inputmode: wantsNumber ? "decimal" : null,
    "aria-label": label,
    autocomplete: "off",
    placeholder: mayBeBlank ? stepsWords(locale).blank : "…",
    class: wantsNumber ? "number" : null,
  });
  box.value = isBlank
    ? ""
    : typeof value !== "number"
      ? String(value)
      : column?.unit === "year"
        ? String(value)
        : formatNumber(value, locale);
  box.addEventListener("input", () => {
    const text = box.value.trim();
    const read = wantsNumber || column === null ? readNumber(text, locale) : null;
    box.setAttribute("aria-invalid", String(wantsNumber && read === null && text !== ""));
    set(read?.value ?? (text === "" && mayBeBlank ? null : text), true);
  });
  return box;
}
