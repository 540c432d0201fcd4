import type { Problem } from "../check/problem.ts";
import type { ExerciseBundle } from "../grading/exercise.ts";
import type { Grade } from "../grading/grade.ts";
import { formatList } from "../i18n/format.ts";
import type { Locale, Text } from "../i18n/locale.ts";
import type { RunError } from "../sandbox/sandbox.ts";
import { labelled } from "./labels.ts";
import { type MarkedList, type MarkedTable, markList, markTable } from "./marks.ts";
import { speaker } from "./speaker.ts";
import { errorWords, sentence } from "./words.ts";

/** A grade in words, and the learner's own answer with its parts marked. */
export interface Feedback {
  outcome: Grade["outcome"];
  /** One short line that says how it stands. */
  headline: string;
  /** Which part of the answer the first message is about, where that is not plain. */
  about: string | null;
  /** The first is the one to tell; the rest can be opened. Empty for a pass. */
  messages: string[];
  /** What could be better and does not stand in the way of a pass. */
  advice: string[];
  /** The learner's own line that an error names, from 1. */
  line: number | null;
  table: MarkedTable | null;
  list: MarkedList | null;
}

const headlines: Record<Grade["outcome"], Text> = {
  pass: { es: "Correcto", en: "Right" },
  fail: { es: "Todavía no", en: "Not yet" },
  error: { es: "Tu programa se detuvo", en: "Your program stopped" },
};

/** What stopped a program; where it was in a line that the exercise gave, also which line led there. */
function stopped(error: RunError, ms: number, locale: Locale): string {
  const said = errorWords[error.kind][locale](error, speaker(locale), ms);
  const { line, callers = [], written = [] } = error;
  const own =
    callers.find((caller) => written.includes(caller)) ?? (written.length === 1 ? written[0] : undefined);
  if (line === null || own === undefined || written.includes(line)) return said;
  return `${said} ${ownLine[locale](own)}`;
}

const ownLine: Record<Locale, (line: number) => string> = {
  es: (line) => `Esa línea ya estaba escrita: lo que tú cambiaste está en la línea ${line}. Revísala.`,
  en: (line) => `That line was there before: what you changed is in line ${line}. Check it.`,
};

/** Problems that count what is wrong in a choice: of a single one, whose mistake is told, they say nothing new. */
const counting: Problem["kind"][] = ["choice-wrong", "spot-wrong", "pairs-wrong"];
const saysMore = ({ kind, detail }: Problem): boolean =>
  !counting.includes(kind) || (detail as { count: number }).count > 1;

const aboutWhat: Record<Locale, (what: string) => string> = {
  es: (what) => `Sobre ${what}:`,
  en: (what) => `About ${what}:`,
};

/** What a grade is told with. */
export interface Telling {
  /** How what was chosen reads on the page. */
  labelOf?: (chosen: string) => string;
  /** How a program came to be. */
  madeWith?: "program" | "steps";
}

/** A known mistake is told in its own words first; the differences that the check saw follow. */
export function feedback(
  grade: Grade,
  bundle: Pick<ExerciseBundle, "messages"> & Partial<Pick<ExerciseBundle, "labels">>,
  locale: Locale,
  { labelOf = (chosen) => chosen, madeWith = "program" }: Telling = {},
): Feedback {
  const { outcome, problems, advice, mistake, run, about = [] } = grade;
  const say = speaker(locale, grade.isFromFile ? "file" : madeWith);
  // What begins with a quotation needs no quotes of its own.
  const quoted = (label: string) => (/^[«"“]/.test(label) ? label : say.name(label));
  const { labels = null } = bundle;
  const told = (list: Grade["problems"]) =>
    list
      .map((problem) => (labels ? labelled(problem, labels, locale) : problem))
      .map((problem) => sentence(problem, locale, say));
  const error = run?.error ?? null;
  const own = mistake === null ? undefined : bundle.messages[mistake]?.[locale];
  const messages = [
    ...(own === undefined ? [] : [own]),
    ...told(own === undefined ? problems : problems.filter(saysMore)),
    ...(error === null ? [] : [stopped(error, run?.ms ?? 0, locale)]),
  ];
  const value = run === null || error !== null ? null : run.value;
  return {
    outcome,
    headline: headlines[outcome][locale],
    about: about.length === 0 ? null : aboutWhat[locale](formatList(about.map(labelOf).map(quoted), locale)),
    messages: [...new Set(messages)],
    advice: told(advice),
    line: error?.line ?? null,
    table: value && markTable(value, problems),
    list: value && markList(value, problems),
  };
}
