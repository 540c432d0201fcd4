import type { Locale } from "../../i18n/locale.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { LessonSource } from "../lesson/source.ts";
import { diagnostic } from "./known.ts";

/** Tracks whose lessons are all to be left half way without losing the thread. */
const tracks = ["basic"];

/**
 * Whether a lesson of several exercises says once, between two of them, that one may stop.
 * @param folder "<track>/<NN-name>"
 */
export function inspectStop(folder: string, locale: Locale, source: LessonSource): Diagnostic[] {
  const file = `${folder}/${locale}.mdx`;
  const stops = source.elements.filter(({ name }) => name === "StopHere");
  const exercises = source.passages.length - 1;
  const [stop, second] = stops;
  if (!stop) {
    const isAsked = tracks.includes(folder.split("/")[0] ?? "");
    return isAsked && exercises > 1
      ? [diagnostic(file, "has no <StopHere>", "say half way what was learnt so far, and that one may stop")]
      : [];
  }
  if (second)
    return [diagnostic(`${file}:${second.line}`, "a second <StopHere>", "leave the one that is half way")];
  const done = source.stop?.exercisesBefore ?? 0;
  return done === 0 || done === exercises
    ? [diagnostic(`${file}:${stop.line}`, "<StopHere> is not between two exercises", "place it half way")]
    : [];
}
