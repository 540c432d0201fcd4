import type { Value } from "../../check/value.ts";
import { type Feedback, feedback } from "../../feedback/feedback.ts";
import type { ExerciseBundle } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import type { Locale } from "../../i18n/locale.ts";
import { firstRows } from "../../intake/large.ts";
import { grade } from "../../kinds/grade.ts";
import { ready } from "../../loading/own-worker.ts";

export interface Asked {
  /** A Value as JSON in UTF-8. */
  whole: ArrayBuffer;
  bundle: ExerciseBundle;
  locale: Locale;
}

export interface Judged {
  /** Its run holds the first rows of the answer only. */
  grade: Grade;
  /** Said with all rows at hand: it shows those that are marked. */
  said: Feedback;
}

const worker = self as unknown as DedicatedWorkerGlobalScope;
worker.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  judge(data).then((judged) => worker.postMessage(judged), reportError);
});
worker.postMessage(ready);

async function judge({ whole, bundle, locale }: Asked): Promise<Judged> {
  const value = JSON.parse(new TextDecoder().decode(whole)) as Value;
  const graded = await grade({ kind: "value", value }, bundle, { sandbox: null, datasets: [], locale });
  const said = feedback(graded, bundle, locale);
  const run = graded.run && { ...graded.run, value: firstRows(value) };
  return { grade: { ...graded, run }, said };
}
