import { pageAddress } from "../i18n/address.ts";
import type { Locale } from "../i18n/locale.ts";
import { applyStyle } from "../loading/load-part.ts";
import { ownPage } from "../loading/own-page.ts";
import { Unreachable } from "../loading/unreachable.ts";

/** A lesson's page, read and not opened. */
export interface LessonPage {
  page: Document;
  address: string;
  title: string;
}

/** An exercise as its lesson shows it. */
export interface ExerciseOnPage {
  /** The `<aula-exercise>`, as the page comes. */
  exercise: HTMLElement;
  /** What the lesson says in the same part before it, without other exercises. */
  before: Element[];
}

/**
 * @param lesson "<track>/<lesson>". Without a connection its page comes where it is kept on the device.
 * @throws Unreachable
 */
export async function readLessonPage(lesson: string, locale: Locale): Promise<LessonPage> {
  const address = pageAddress(locale, ...lesson.split("/"));
  const page = await ownPage(address);
  return { page, address, title: page.querySelector("h1")?.textContent?.trim() ?? "" };
}

/** Shows what is taken from a lesson's page as it is shown there. @throws Unreachable */
export const applyStylesOf = ({ page }: LessonPage): Promise<unknown> =>
  Promise.all(
    [...page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map(({ href }) => applyStyle(href)),
  );

/** @param id "<track>/<lesson>/<exercise>" of that lesson. @throws Unreachable */
export function exerciseOn({ page, address }: LessonPage, id: string): ExerciseOnPage {
  const name = id.split("/").at(-1);
  const exercise = page.getElementById(`exercise-${name}`);
  if (!exercise) throw new Unreachable("gone", `${address} has no ${name}`);
  return { exercise, before: partBefore(exercise) };
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
