import { isFrame } from "./frame.ts";
import { isArray, weakGet, weakSet } from "./primordials.ts";

/** Methods of lists after which the table is another one. */
const ofLists = words(
  "filter map flatMap sort toSorted reverse toReversed slice splice toSpliced concat reduce reduceRight find findLast push unshift pop shift flat with",
);
/** Those that change the list itself. */
const changing = words("sort reverse splice push unshift pop shift");
/** Verbs of danfo.js after which a row has the label that it had. */
const labelled = words(
  "query loc iloc head tail dropNa sortValues sample drop addColumn rename fillNa asType replace sortIndex",
);

function words(text: string): Record<string, boolean> {
  const known = { __proto__: null } as unknown as Record<string, boolean>;
  for (const word of text.split(" ")) known[word] = true;
  return known;
}

export const changesItself = (name: string): boolean => changing[name] === true;
export const keepsLabels = (name: string): boolean => labelled[name] === true;

/** Whether a method of this name may make another table of what it is called on. */
export function mayChange(name: string, receiver: object): boolean {
  return isArray(receiver) ? ofLists[name] === true : isFrame(receiver) || sourceOf(receiver) !== undefined;
}

const sources = new WeakMap<object, unknown>();

/** The table that something of danfo.js's was made from which is none itself: a groupby(). */
export const sourceOf = (made: object): unknown => weakGet(sources, made);

/** Notes what a call made of a frame, if it is none itself. */
export function noteSource(made: unknown, source: unknown): void {
  if (typeof made !== "object" || made === null || isArray(made) || isFrame(made)) return;
  weakSet(sources, made, source);
}
