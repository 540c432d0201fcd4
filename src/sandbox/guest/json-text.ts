import { slice, stringify, toText } from "./primordials.ts";

/** Thrown when an answer would be longer than the program may send out. */
export class TooLong {}

/**
 * Writes JSON as text by hand: JSON.stringify would ask the learner's Array.prototype and
 * Object.prototype for `toJSON`.
 */
export class JsonText {
  text = "";
  private readonly limit: number;
  constructor(limit: number) {
    this.limit = limit;
  }
  /** `json` is JSON already. */
  raw(json: string): void {
    this.text += json;
    if (this.text.length > this.limit) throw new TooLong();
  }
  string(value: string): void {
    if (value.length > this.limit) throw new TooLong();
    this.raw(stringify(value));
  }
}

/** At most `length` characters of a text that only explains. */
export const shortened = (text: string, length: number): string =>
  text.length > length ? `${slice(text, 0, length)}…` : text;

export const quoted = (value: string | null): string => (value === null ? "null" : stringify(toText(value)));
