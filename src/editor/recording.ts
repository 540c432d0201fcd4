import { newId } from "../exchange/new-id.ts";
import type { ExerciseBundle, Submission } from "../grading/exercise.ts";
import type { Grade } from "../grading/grade.ts";
import { ideaOf } from "../grading/idea.ts";
import type { OwnJudgement } from "../grading/own-judgement.ts";
import type { openStore } from "../learner/open.ts";
import { tabs } from "../learner/tabs.ts";
import { worthKeeping } from "./file/answer.ts";
import type { openHints } from "./hints.ts";

interface RecordingContext {
  store: Pick<Awaited<ReturnType<typeof openStore>>, "addAttempt">;
  hints: Pick<ReturnType<typeof openHints>, "opened">;
  /** The learner's draft became an answer. */
  worked(): void;
}

/** Writes down each answer that was judged, as an attempt. */
export function openRecording(exercise: string, { store, hints, worked }: RecordingContext) {
  return async (
    submission: Submission,
    bundle: ExerciseBundle,
    grade: Grade,
    ownJudgement?: OwnJudgement[],
  ): Promise<void> => {
    worked();
    try {
      await store.addAttempt({
        id: newId(),
        exercise,
        version: bundle.version,
        at: new Date().toISOString(),
        submission: worthKeeping(submission),
        outcome: grade.outcome,
        problems: grade.run?.error
          ? [`error-${grade.run.error.kind}`]
          : grade.problems.map(({ kind }) => kind),
        mistake: grade.mistake,
        idea: ideaOf(grade, bundle.ideas),
        ...(grade.isDoubtful ? { doubtful: true } : {}),
        ...(ownJudgement ? { ownJudgement } : {}),
        hintsOpened: hints.opened(),
        ms: grade.run?.ms ?? 0,
      });
    } catch {
      // The store holds it, and its notice says so.
    }
    tabs().tell({ about: "attempt", exercise });
  };
}
