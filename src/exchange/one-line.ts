/**
 * C0 and C1 controls, line and paragraph separators, the marks that turn the direction of the text around
 * them, and what has no width at all (but what joins letters and emoji): tags and annotations too.
 */
const controls =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/u;
const everyControl = new RegExp(controls.source, "gu");

export const hasControls = (text: string): boolean => controls.test(text);

/** Letters that are drawn as a blank, and what stands on no letter: a name of these alone cannot be read. */
const unseen = /[\s\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]/gu;
export const canBeSeen = (text: string): boolean => text === "" || text.replace(unseen, "") !== "";

/** Characters of a line that travels: a name, a title. */
export const mostInLine = 200;

/** What somebody typed, made fit for a `lineField`; "" where nothing of it can be seen. */
export function asLine(text: string): string {
  const line = text.replace(/\s+/g, " ").replace(everyControl, "").trim().slice(0, mostInLine);
  return canBeSeen(line) ? line : "";
}

/** What somebody typed, made fit for a `noteField`. */
export const asNote = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .split(/(\n|\t)/)
    .map((part) => (part === "\n" || part === "\t" ? part : part.replace(everyControl, "")))
    .join("")
    .slice(0, 5000);

/**
 * What a trainer tells one person of a list by. It stands with lines because a learner's page reads it: beside
 * what reads formats, that would come to the first visit too.
 */
export const personCode = /^[A-Za-z0-9_-]{1,32}$/;

/** A code as somebody types it from a card, "" for none; null where it can be no code. */
export function asPersonCode(typed: string): string | null {
  const code = typed.replace(/\s+/g, "");
  return code === "" || personCode.test(code) ? code : null;
}
