import { exerciseInsightWords } from "../../../i18n/insight-exercises.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { fileName } from "../../../learner/answers.ts";
import { download } from "../../../learner/download.ts";
import { notReached } from "../../../loading/not-reached.ts";
import { cellText } from "../../../ui/cell-text.ts";
import { make, makeButton } from "../../../ui/make.ts";
import type { WrongAnswer } from "../missing-ideas.ts";
import { stubsOf } from "../stubs.ts";
import { unnamedResults } from "../unnamed.ts";
import { type InsightContext, nameOfExercise } from "./context.ts";
import { viewEqualAnswers } from "./equal-answers-view.ts";

/** Groups before "show more". */
const few = 5;

/** Wrong results that no known mistake explains, and the way to make known ones of them. */
export function viewUnnamed(context: InsightContext): HTMLElement {
  const { locale, assignment, bundles } = context;
  const words = exerciseInsightWords(locale);
  const unnamed = unnamedResults(context.learners);
  const heading = make("h3", {}, words.unnamedResults);
  if (unnamed.length === 0) return make("div", {}, heading, make("p", {}, words.noUnnamed));
  const told = make("p", { class: "soft", role: "status" });
  const save = makeButton(words.saveStubs, async () => {
    try {
      const { strToU8, zipSync } = await import("fflate");
      const stubs = stubsOf(unnamed, (exercise) => bundles.get(exercise)?.kind);
      const files = Object.entries(stubs).map(([path, text]) => [path, strToU8(text)]);
      const called = `${fileName(words.stubsFile, assignment.title)}.zip`;
      download(new Blob([zipSync(Object.fromEntries(files))], { type: "application/zip" }), called);
      told.textContent = words.stubsSaved(called);
    } catch (failure) {
      const absent = notReached(failure, locale);
      if (!absent) console.error(failure);
      told.textContent = absent?.text ?? words.stubsNotSaved;
    }
  });
  const groups = make("div", {});
  const add = (from: number, to?: number) => groups.append(...unnamed.slice(from, to).map(viewGroup));
  const viewGroup = (group: (typeof unnamed)[number]) => {
    const name = nameOfExercise(context, group.exercise);
    const summary = make(
      "summary",
      {},
      make("span", { class: "name" }, words.unnamedGroup(name, group.answers.length)),
      viewNumber(group.answers[0], locale),
    );
    const details = make("details", { class: "idea" }, summary);
    details.addEventListener("toggle", () => details.append(viewEqualAnswers(group, context)), {
      once: true,
    });
    return details;
  };
  add(0, few);
  const more = makeButton(words.moreUnnamed(unnamed.length - few), () => {
    more.remove();
    add(few);
  });
  return make(
    "div",
    {},
    heading,
    make("p", {}, words.unnamedHow),
    groups,
    unnamed.length > few ? more : null,
    make("p", {}, words.stubsHow),
    make("div", { class: "tools" }, save),
    told,
  );
}

/** What was typed, where that is one number: it tells one group of an exercise from the next. */
function viewNumber(answer: WrongAnswer | undefined, locale: Locale): HTMLElement | null {
  const submission = answer?.attempt.submission;
  if (submission?.kind !== "number") return null;
  return make("span", { class: "soft" }, cellText(submission.cell, locale).text);
}
