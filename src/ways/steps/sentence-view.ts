import type { Part, Path } from "../../steps/part.ts";
import { make, makeButton } from "../../ui/make.ts";
import { type ControlOptions, controlFor, type Slot } from "./controls.ts";
import { stepsWords } from "./words.ts";

export interface SentenceOptions extends Omit<ControlOptions, "set" | "label"> {
  /** Place of the step, from 0. */
  index: number;
  set(path: Path, value: unknown, typing?: boolean): void;
}

/** A control and what it stands for, found again after the sentence was written anew. */
export const keyOf = (index: number, path: Path): string => [index, ...path].join("/");

/** A step's sentence with a control at each place that can be chosen, its notes behind it. */
export function viewSentence(sentence: Part[], options: SentenceOptions): HTMLElement {
  const notes = sentence.flatMap((part) =>
    part.is === "note" ? [make("p", { class: "note" }, part.text)] : [],
  );
  return make("div", {}, make("p", { class: "sentence" }, ...nodesOf(sentence, options)), ...notes);
}

function nodesOf(parts: Part[], options: SentenceOptions): (Node | string)[] {
  return parts.flatMap((part, place): (Node | string)[] => {
    if (part.is === "text") return [part.text];
    if (part.is === "note") return [];
    if (part.is === "slot") return [slotView(part, parts[place - 1], options)];
    return listView(part, options);
  });
}

function slotView(slot: Slot, before: Part | undefined, options: SentenceOptions): HTMLElement {
  const words = stepsWords(options.locale);
  const kind = { column: words.column, columns: words.columns, value: words.value, choice: words.choice }[
    slot.control.kind as "column"
  ];
  const named = { number: words.number, name: words.nameOf, text: words.text, dataset: words.dataset }[
    slot.control.kind as "number"
  ];
  // "Paso 2, valor: es" says more than "valor": the words before it belong to it.
  const said = before?.is === "text" ? before.text.trim().replace(/[.:,]+$/, "") : "";
  const label = [`${words.step(options.index + 1)}, ${kind ?? named}`, said]
    .filter((text) => text !== "")
    .join(": ");
  const control = controlFor(slot, {
    ...options,
    label,
    set: (value, typing) => options.set(slot.path, value, typing),
  });
  control.dataset.key = keyOf(options.index, slot.path);
  return control;
}

function listView(
  { items, path, between, add, fresh }: Extract<Part, { is: "list" }>,
  options: SentenceOptions,
): (Node | string)[] {
  const words = stepsWords(options.locale);
  const values = (next: (place: number) => boolean) =>
    items.flatMap((_, place) => (next(place) ? [place] : []));
  const takeOut = (place: number) => {
    const button = makeButton("✕", () =>
      options.set(path, { keep: values((one) => one !== place) }, undefined),
    );
    button.setAttribute("aria-label", words.takeOut(place + 1));
    button.classList.add("take-out");
    return button;
  };
  const more = makeButton(`+ ${add[options.locale]}`, () => options.set(path, { add: fresh }));
  more.dataset.key = keyOf(options.index, [...path, "add"]);
  return [
    ...items.flatMap((item, place): (Node | string)[] => [
      ...(place > 0 ? [between] : []),
      make("span", { class: "item" }, ...nodesOf(item, options), items.length > 1 ? takeOut(place) : null),
    ]),
    " ",
    more,
  ];
}
