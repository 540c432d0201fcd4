import type { Problem } from "../../check/problem.ts";
import { type Feedback, feedback, type Telling } from "../../feedback/feedback.ts";
import { labelledTable } from "../../feedback/labels.ts";
import { lookedAtSentences } from "../../feedback/looked-at.ts";
import { type ExerciseBundle, isPrediction, isProgram, type Submission } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import { ideaOf } from "../../grading/idea.ts";
import { lookedAt } from "../../grading/looked-at.ts";
import { saidIn } from "../../grading/program-texts.ts";
import { settled } from "../../grading/settled.ts";
import { pageAddress } from "../../i18n/address.ts";
import { editorWords } from "../../i18n/editor.ts";
import type { Locale } from "../../i18n/locale.ts";
import { imported } from "../../intake/large.ts";
import type { Run } from "../../sandbox/sandbox.ts";
import { cellText } from "../../ui/cell-text.ts";
import { make } from "../../ui/make.ts";
import { type TableReading, unmarked, viewTable } from "../../ui/table-view.ts";
import { highlight } from "../../ways/code/highlight.ts";
import type { Doubt, FileSubmission } from "../file/submit.ts";
import { judgeDoubtful } from "./doubtful.ts";
import { type Drawings, drawingsOf } from "./drawings.ts";
import { judge } from "./engine.ts";
import type { Report } from "./result.ts";
import { viewRun } from "./run-view.ts";

export { readData } from "../../ways/data-columns.ts";
export { fetchBundle, judge, runCode, stopRun, warmUp } from "./engine.ts";
export { viewOwnJudgement } from "./own-judgement-view.ts";

/** Judges an answer, one that is very large elsewhere; what does so is fetched when there is one. */
export async function judgeAnswer(
  answer: FileSubmission,
  doubt: Doubt | null,
  bundle: ExerciseBundle,
  locale: Locale,
): ReturnType<typeof judgeDoubtful> {
  const one = { ...answer, submission: settled(answer.submission, bundle) };
  return judgeDoubtful(one, doubt, async ({ submission, whole }) => {
    if (whole === null) return { grade: await judge(submission, bundle, locale) };
    return (await import("./large.ts")).judgeLarge(whole, bundle, locale);
  });
}

/** Judges what somebody else sent: a table of a size that would keep the page from moving, elsewhere. */
export const judgeReceived = (
  submission: Submission,
  bundle: ExerciseBundle,
  locale: Locale,
): ReturnType<typeof judgeDoubtful> => {
  const whole = submission.kind === "value" ? imported(submission.value).whole : null;
  return judgeAnswer({ submission, whole }, null, bundle, locale);
};

/** What a verdict is read with. */
export interface Reading extends Telling {
  /** The grade in words, where it was put in words with all of the answer at hand. */
  said?: Feedback;
  /** What names and codes of the data mean. */
  data?: TableReading | null;
}

/** A grade as the learner reads it: the one thing to tell is said, the rest can be opened. */
export async function viewVerdict(
  grade: Grade,
  bundle: ExerciseBundle,
  locale: Locale,
  { said, data = null, ...telling }: Reading = {},
): Promise<Report> {
  const drawings = await drawingsOf(grade.run, locale);
  const words = editorWords(locale);
  const { outcome, headline, about, messages, advice, ...marked } =
    said ?? feedback(grade, bundle, locale, telling);
  const [first, ...others] = messages;
  const idea = viewIdea(grade, bundle, locale);
  const looked = lookedAt(grade, bundle);
  const told = [
    ...viewDescription(grade.run, drawings, locale),
    make("p", { class: "headline" }, headline),
    ...(about ? [make("p", { class: "about" }, about)] : []),
    ...(first ? [make("p", {}, first)] : []),
    ...(idea ? [idea] : []),
    ...(grade.isDoubtful ? [make("p", {}, words.readAnotherWay)] : []),
    ...(looked ? lookedAtSentences(looked, locale).map((text) => make("p", { class: "looked" }, text)) : []),
  ];
  if (advice.length > 0) {
    const list = make("ul", {}, ...advice.map((message) => make("li", {}, message)));
    told.push(make("div", { class: "advice" }, make("h4", {}, words.advice), list));
  }
  const shown: Node[] = [];
  if (others.length > 0) {
    const list = make("ul", {}, ...others.map((message) => make("li", {}, message)));
    shown.push(make("details", {}, make("summary", {}, words.more(others.length)), list));
  }
  if (grade.run) shown.push(...viewRun(grade.run, grade.problems, marked, { drawings, reading: data }));
  return { outcome, told, shown };
}

/** What the learner's own chart shows, heard before anything is said of it; who sees it reads it beside the chart. */
function viewDescription(run: Run | null, drawings: Drawings | null, locale: Locale): HTMLElement[] {
  const { value, svg = null } = run ?? {};
  if (value?.kind !== "chart" || svg === null || drawings === null) return [];
  const { yourChart, titled, toTable } = editorWords(locale);
  const title = value.facts.title ? titled(value.facts.title) : "";
  const said = [`${yourChart}.`, title, drawings.describeChart(svg, locale), toTable].filter(
    (part) => part !== "",
  );
  return [make("p", { class: "visually-hidden" }, said.join(" "))];
}

/** The idea behind the mistake, for those who want to read on. */
function viewIdea(grade: Grade, { ideas }: ExerciseBundle, locale: Locale): HTMLElement | null {
  const idea = ideaOf(grade, ideas);
  const name = idea === null ? undefined : ideas.names[idea]?.[locale];
  if (!name) return null;
  const link = make("a", { href: `${pageAddress(locale, "ideas")}#${idea}` }, name);
  return make("p", { class: "idea" }, `${editorWords(locale).theIdea} `, link);
}

const noProblems: Problem[] = [];

/** What a program gave without being judged; only an error is put in words. */
export async function viewRunOnly(
  run: Run,
  bundle: ExerciseBundle,
  locale: Locale,
  reading: TableReading | null,
): Promise<Report> {
  const outcome = run.error ? "error" : "pass";
  const grade: Grade = { outcome, problems: noProblems, advice: [], mistake: null, run };
  if (run.error) return viewVerdict(grade, bundle, locale);
  const words = editorWords(locale);
  const { table, list } = feedback(grade, bundle, locale);
  const drawings = await drawingsOf(run, locale);
  const title = isPrediction(bundle.kind) ? words.programGives : words.yourAnswer;
  return {
    outcome: "neutral",
    told: [make("p", {}, words.ran), ...viewDescription(run, drawings, locale)],
    shown: viewRun(run, noProblems, { table, list }, { title, drawings, reading }),
  };
}

/** One way to solve the exercise. `labelOf`: the words of an option, by its value. */
export function viewSolution(
  { choice, expected, kind, labels, solution, solutionSteps, texts = [] }: ExerciseBundle,
  labelOf: (option: string) => string,
  locale: Locale,
): Report {
  const words = editorWords(locale);
  if (choice) {
    const answers = choice.answer.map((option) => `«${labelOf(option)}»`).join(", ");
    return { outcome: "neutral", told: [make("p", {}, words.solutionIs(answers))], shown: [] };
  }
  if (expected.kind === "table" && labels) {
    const table = viewTable(unmarked(labelledTable(expected, labels, locale)), words.table);
    return { outcome: "neutral", told: [make("p", {}, words.solutionTable)], shown: [table] };
  }
  if (!isProgram(kind)) {
    const answer = expected.kind === "scalar" ? cellText(expected.cell, locale).text : "";
    return { outcome: "neutral", told: [make("p", {}, words.solutionIs(answer))], shown: [] };
  }
  const told = [make("p", {}, words.solutionNote)];
  if (!solutionSteps)
    return { outcome: "neutral", told, shown: [viewProgram(saidIn(solution, texts, locale))] };
  const { sentences, code } = solutionSteps[locale];
  return {
    outcome: "neutral",
    told,
    shown: [
      make("ol", {}, ...sentences.map((sentence) => make("li", {}, sentence))),
      make("details", {}, make("summary", {}, words.solutionProgram), viewProgram(code)),
    ],
  };
}

function viewProgram(code: string): HTMLElement {
  const lines = highlight(code.trimEnd()).map((line) =>
    make(
      "span",
      { class: "line" },
      ...line.map(({ kind, text }) => make("span", { class: `code-${kind}` }, text)),
      "\n",
    ),
  );
  return make("pre", {}, make("code", {}, ...lines));
}
