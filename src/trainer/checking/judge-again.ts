import { type ExerciseBundle, isAnsweredBy, type Submission } from "../../grading/exercise.ts";
import type { Grade, GradingEffects } from "../../grading/grade.ts";
import { ideaOf } from "../../grading/idea.ts";
import { grade } from "../../kinds/grade.ts";
import type { Program, Run } from "../../sandbox/sandbox.ts";
import type { Verdict } from "../device/record.ts";
import { returnedBy } from "./returned.ts";

/** No sandbox runs here: that says nothing of the answer. */
export class NoSandbox extends Error {
  override name = "NoSandbox";
}

/** Problems of answers that no learner can hand in on the site: only a file that somebody made holds them. */
export const strangeProblems = { unfit: "answer-does-not-fit", broke: "answer-not-judged" } as const;

/**
 * A program that took the learner's device so many ms, or more, to run to its end gets a second time of
 * so many where it does not end in the usual one: here several run side by side, on a device that may be
 * slower. No device is so much slower that what took less needs it: that is a file which says what is not so.
 */
const slow = { said: 100, secondTime: 4000 };

export interface AnswerToJudge {
  submission: Submission;
  /** ms in which a file says that it ran to its end; null where none says so. */
  saidToTake: number | null;
}

/**
 * Runs and checks an answer that came from outside, by the road that the learner's page takes.
 * Whatever the answer is, it gets a verdict.
 * @throws NoSandbox
 */
export async function judgeAgain(
  { submission, saidToTake }: AnswerToJudge,
  bundle: ExerciseBundle,
  effects: GradingEffects,
): Promise<Omit<Verdict, "key">> {
  const { version } = bundle;
  if (!isAnsweredBy(bundle, submission)) return notJudged(submission, version, strangeProblems.unfit);
  try {
    let graded = await grade(submission, bundle, { ...effects, sandbox: runner(effects, undefined) });
    const again = secondTry(graded.run, saidToTake);
    if (again) graded = await grade(submission, bundle, { ...effects, sandbox: runner(effects, again) });
    return {
      version,
      outcome: graded.outcome,
      problems: problemsOf(graded),
      mistake: graded.mistake,
      idea: ideaOf(graded, bundle.ideas),
      returned: await returnedBy(submission, graded, bundle),
      ms: graded.run?.ms ?? 0,
    };
  } catch (error) {
    if (error instanceof NoSandbox) throw error;
    return notJudged(submission, version, strangeProblems.broke);
  }
}

/** The kinds of what was found, as an attempt keeps them. */
const problemsOf = ({ run, problems }: Grade): string[] =>
  run?.error ? [`error-${run.error.kind}`] : problems.map(({ kind }) => kind);

/** The verdict on an answer over which a checking worker broke. */
export const brokeVerdict = async (
  { key, submission }: { key: string; submission: Submission },
  version: string,
): Promise<Verdict> => ({ key, ...(await notJudged(submission, version, strangeProblems.broke)) });

const notJudged = async (
  submission: Submission,
  version: string,
  problem: string,
): Promise<Omit<Verdict, "key">> => ({
  version,
  outcome: "error",
  problems: [problem],
  mistake: null,
  idea: null,
  returned: await returnedBy(submission, { run: null }, { kind: "code", compare: { as: "text" } }),
  ms: 0,
});

/** What to run it again with, or null where the first run says enough. */
function secondTry(run: Run | null, saidToTake: number | null): Program["limits"] | null {
  // The engine may have broken for want of memory, which is no fault of the answer.
  if (run?.error?.kind === "crash") return {};
  return run?.error?.kind === "time" && (saidToTake ?? 0) >= slow.said ? { time: slow.secondTime } : null;
}

function runner({ sandbox }: GradingEffects, limits: Program["limits"]): GradingEffects["sandbox"] {
  return (
    sandbox && {
      run: (program) =>
        sandbox.run(limits ? { ...program, limits } : program).catch((cause: unknown) => {
          throw new NoSandbox("the sandbox does not run", { cause });
        }),
    }
  );
}
