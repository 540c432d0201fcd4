import type { ExerciseBundle } from "../grading/exercise.ts";
import { pageAddress, siteAddress } from "../i18n/address.ts";
import type { Locale } from "../i18n/locale.ts";
import { fetchJson } from "../loading/fetch-whole.ts";
import { applyStyle } from "../loading/load-part.ts";
import { ownPage } from "../loading/own-page.ts";
import { Unreachable } from "../loading/unreachable.ts";
import { wholeScript } from "../loading/whole-script.ts";

/** An exercise as its lesson shows it, out of the lesson's page. */
export interface FromLesson {
  /** The `<aula-exercise>`, which comes alive where it is put. */
  exercise: HTMLElement;
  /** What of its options is right, as they are chosen; empty where there are none. */
  answer: string[];
  /** What the lesson says in the same part before it, without other exercises. */
  before: Element[];
  lesson: { title: string; address: string };
}

/**
 * Takes an exercise from its lesson's page, with that page's styles and scripts: what an exercise lives by is
 * named there alone. Without a connection it comes where the lesson is kept on the device.
 * @throws Unreachable
 */
export async function exerciseFromLesson(id: string, locale: Locale): Promise<FromLesson> {
  const [track = "", lesson = "", name = ""] = id.split("/");
  const address = pageAddress(locale, track, lesson);
  const page = await ownPage(address);
  const exercise = page.getElementById(`exercise-${name}`);
  if (!exercise) throw new Unreachable("gone", `${address} has no ${name}`);
  // What judges it is asked for here, so that nothing is shown that cannot be answered.
  const judge = fetchJson<Pick<ExerciseBundle, "choice">>(siteAddress(`exercises/${id}.json`));
  const [{ choice }] = await Promise.all([
    judge,
    ...stylesOf(page).map(applyStyle),
    ...scriptsOf(page).map(runScript),
  ]);
  return {
    exercise,
    answer: choice?.answer ?? [],
    before: partBefore(exercise),
    lesson: { title: page.querySelector("h1")?.textContent?.trim() ?? "", address },
  };
}

const stylesOf = (page: Document): string[] =>
  [...page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map(({ href }) => href);

const scriptsOf = (page: Document): string[] =>
  [...page.querySelectorAll<HTMLScriptElement>("script[type=module][src]")].map(({ src }) => src);

/** Those that this page has run already are not run again. */
async function runScript(address: string): Promise<void> {
  if (import.meta.env.PROD) await wholeScript(address);
  await import(/* @vite-ignore */ address);
}

/** From the last heading on. */
function partBefore(exercise: Element): Element[] {
  const before: Element[] = [];
  for (let one = exercise.previousElementSibling; one; one = one.previousElementSibling) {
    if (!one.matches("aula-exercise, .stop-here")) before.unshift(one);
    if (one.matches("h2")) break;
  }
  return before;
}
