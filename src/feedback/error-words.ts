import type { Locale } from "../i18n/locale.ts";
import type { RunError } from "../sandbox/sandbox.ts";
import type { Speaker } from "./speaker.ts";

/** The words for one way in which a program can stop; `ms` is how long it ran. */
export type ErrorWords = Readonly<Record<Locale, (error: RunError, say: Speaker, ms: number) => string>>;

/** "En la línea 7" or "In your program", where the line is not known. */
export const place = (line: number | null): Record<Locale, string> =>
  line === null
    ? { es: "En tu programa", en: "In your program" }
    : { es: `En la línea ${line}`, en: `In line ${line}` };
