import { fromTrainerWords } from "../../i18n/from-trainer.ts";
import type { Locale } from "../../i18n/locale.ts";
import { askedOf } from "../../learner/asked.ts";
import { type AssignmentHere, assignmentsHere } from "../../learner/assignments-here.ts";
import { knownExercises } from "../../learner/known-exercises.ts";
import { personsName } from "../../learner/people/device-people.ts";
import { stillAsks } from "../../learner/standing.ts";
import type { LearnerStore } from "../../learner/store.ts";
import { tabs } from "../../learner/tabs.ts";
import { make } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import type { Assigned } from "./at-exercise.ts";
import { showComments } from "./lesson-comments.ts";
import { viewStrip } from "./strip.ts";

/** Shows at an exercise the strip of its assignment and the comments on its answers. */
export async function openAssigned(
  element: HTMLElement,
  exercise: string,
  store: LearnerStore,
): Promise<Assigned> {
  const locale = pageLocale();
  const isKnown = await knownExercises();
  let asking: AssignmentHere[] = [];
  let strip: HTMLElement | null = null;
  const aloud = make("p", { class: "visually-hidden", role: "status" });
  element.append(aloud);

  const show = async () => {
    const here = await assignmentsHere(store, isKnown);
    const now = new Date();
    asking = here
      .filter(({ received }) => names(received, exercise))
      .filter(({ received, standing, attempts }) => stillAsks(received, standing, attempts, now))
      .sort(bySoonest);
    const [first, ...others] = asking.filter(({ received }) => !isHidden(received.id));
    strip?.remove();
    strip = first
      ? viewStrip(first, exercise, {
          locale,
          now,
          others: others.length,
          hide: () => hide(first.received.id, element, show),
        })
      : null;
    if (strip) element.append(strip);
    const said = spentWords(asking, exercise, locale);
    if (said !== aloud.textContent) aloud.textContent = said;
  };
  let showing = show();
  await showing;
  const endComments = await showComments(element, exercise, store, locale);
  const stopListening = tabs().listen(({ about, exercise: which }) => {
    if (about !== "draft" && (which === null || asking.some(({ received }) => names(received, which))))
      // What is shown stays; the assignment's own page tells the rest.
      showing = show().catch(() => {});
  });

  return {
    refusesHint: (opened) => refusal(asking, exercise, opened, locale),
    async withholdsSolution() {
      await showing;
      return asking.some((one) => one.received.assignment.limits.attempts !== null && isOpen(one, exercise));
    },
    close() {
      stopListening();
      endComments();
      strip?.remove();
      aloud.remove();
    },
  };
}

/** That no attempt is left that counts, for those who do not see the strip. */
function spentWords(asking: AssignmentHere[], exercise: string, locale: Locale): string {
  const spent = asking.find(({ standing }) =>
    standing.exercises.some((one) => one.exercise === exercise && one.state === "spent"),
  );
  const limit = spent?.received.assignment.limits.attempts;
  return limit ? fromTrainerWords(locale).spent(limit) : "";
}

const names = (received: AssignmentHere["received"], exercise: string): boolean =>
  askedOf(received).includes(exercise);

const bySoonest = (one: AssignmentHere, other: AssignmentHere): number =>
  (one.received.assignment.due ?? "9").localeCompare(other.received.assignment.due ?? "9");

/** The strictest of the assignments that still wait for this exercise decides. */
function refusal(asking: AssignmentHere[], exercise: string, opened: number, locale: Locale): string | null {
  const words = fromTrainerWords(locale);
  for (const one of asking) {
    const { title, limits } = one.received.assignment;
    if (limits.hints === null || opened < limits.hints || !isOpen(one, exercise)) continue;
    return limits.hints === 0 ? words.noHints(title) : words.noMoreHints(title, limits.hints);
  }
  return null;
}

/** Whether an assignment still waits for an exercise to be solved. */
function isOpen({ standing }: AssignmentHere, exercise: string): boolean {
  const own = standing.exercises.find((one) => one.exercise === exercise);
  return own?.state !== "done" && own?.state !== "spent";
}

/** Hidden as long as the tab is open; a browser that keeps nothing hides it as long as the page is. */
const hidden = new Set<string>();
const key = personsName("hidden-assignments");

function isHidden(assignment: string): boolean {
  try {
    for (const id of JSON.parse(sessionStorage.getItem(key) ?? "[]")) hidden.add(id);
  } catch {
    // Storage is forbidden.
  }
  return hidden.has(assignment);
}

function hide(assignment: string, element: HTMLElement, show: () => Promise<void>): void {
  hidden.add(assignment);
  try {
    sessionStorage.setItem(key, JSON.stringify([...hidden]));
  } catch {
    // Storage is forbidden.
  }
  tabs().tell({ about: "records", exercise: null });
  element.querySelector<HTMLElement>("[data-do=check]")?.focus();
  // It was hidden above, whether or not the next one can be shown.
  void show().catch(() => {});
}
