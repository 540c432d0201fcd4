import fc from "fast-check";
import type { Attempt } from "../../../src/exchange/attempt.ts";
import type { Verdict } from "../../../src/trainer/device/record.ts";
import type { Answering, CheckedAnswer } from "../../../src/trainer/insight/checked.ts";

export const exercises = ["basic/lesson/one", "basic/lesson/two", "basic/02-lesson/three"] as const;
export const [one, two, three] = exercises;

interface Try {
  exercise?: string;
  /** What checking found; null where it was not checked. */
  outcome?: Verdict["outcome"] | null;
  idea?: string | null;
  returned?: string;
  hints?: number;
  at?: string;
  code?: string;
  doubtful?: true;
}

let made = 0;

/** An answer as a test tells it: wrong, to the first exercise, unless it says otherwise. */
export function answer(tried: Try = {}): CheckedAnswer {
  const { exercise = one, outcome = "fail", idea = null, hints = 0 } = tried;
  const { at = "2019-06-10T15:00:00.000Z", code = "export default 1;" } = tried;
  const { returned = outcome === "pass" ? "right" : `wrong for ${idea}` } = tried;
  made += 1;
  const attempt: Attempt = {
    id: `attempt-${made}`,
    exercise,
    version: "1",
    at,
    submission: { kind: "code", code },
    outcome: outcome ?? "fail",
    problems: [],
    mistake: null,
    hintsOpened: hints,
    ms: 5,
    ...(tried.doubtful ? { doubtful: true } : {}),
  };
  if (outcome === null) return { attempt, sender: "s-1", verdict: null };
  const verdict = { version: "1", outcome, problems: [], mistake: null, idea, returned, ms: 5 };
  return { attempt, sender: "s-1", verdict: { key: `${exercise} ${returned}`, ...verdict } };
}

export const wrong = (idea: string | null, tried: Try = {}) => answer({ ...tried, idea });
export const right = (tried: Try = {}) => answer({ ...tried, outcome: "pass" });

export const learner = (
  name: string,
  answers: CheckedAnswer[],
  more: Partial<Answering> = {},
): Answering => ({
  id: name.toLowerCase(),
  name,
  organisation: "Organización Sol",
  group: "",
  asked: exercises,
  answers,
  ...more,
});

const anyAnswer: fc.Arbitrary<CheckedAnswer> = fc
  .record({
    exercise: fc.constantFrom(...exercises),
    outcome: fc.constantFrom("pass" as const, "fail" as const, "error" as const, null),
    idea: fc.constantFrom("count-each-person-once", "units-do-not-add", null),
    returned: fc.constantFrom("a", "b", "c"),
    hints: fc.nat(2),
    at: fc.integer({ min: 1, max: 28 }).map((day) => `2019-06-${String(day).padStart(2, "0")}T15:00:00.000Z`),
  })
  .map((tried) => answer(tried.outcome === "pass" ? { ...tried, idea: null } : tried));

/** A group as it may come: names and organisations that are the same, answers in the order of their days. */
export const anyGroup: fc.Arbitrary<Answering[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom("Ana", "Luis", "María"),
      organisation: fc.constantFrom("Sol", "Luna", ""),
      group: fc.constantFrom("Lima", "Piura"),
      answers: fc
        .array(anyAnswer, { maxLength: 8 })
        .map((answers) => answers.toSorted((a, b) => a.attempt.at.localeCompare(b.attempt.at))),
    }),
    { maxLength: 8 },
  )
  .map((learners) => learners.map((each, index) => ({ ...each, asked: exercises, id: `learner-${index}` })));

/** The same learners in two orders. */
export const anyGroupTwice = anyGroup.chain((group) =>
  fc.tuple(
    fc.constant(group),
    fc.shuffledSubarray(group, { minLength: group.length, maxLength: group.length }),
  ),
);

export const names = (learners: Answering[]): string[] => learners.map(({ name }) => name);
