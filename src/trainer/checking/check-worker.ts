import type { ExerciseBundle } from "../../grading/exercise.ts";
import { Unreachable } from "../../loading/unreachable.ts";
import { createBrowserSandbox } from "../../sandbox/browser.ts";
import { judgeAgain } from "./judge-again.ts";
import type { DatasetFile, FromCheckWorker, ToCheckWorker } from "./protocol.ts";

/** Judges answers beside the page. The programs themselves run in the sandbox's own worker, one further in. */
const worker = self as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromCheckWorker) => worker.postMessage(message);
const sandbox = createBrowserSandbox(() => say({ kind: "loading" }));
const bundles = new Map<string, ExerciseBundle>();
const datasets = new Map<string, DatasetFile>();

async function check({ answer, locale }: Extract<ToCheckWorker, { ask: "check" }>): Promise<void> {
  const bundle = bundles.get(answer.exercise);
  if (!bundle) throw new Error(`the worker was not told of ${answer.exercise}`);
  const held = bundle.datasets.map((name) => datasets.get(name)).filter((one) => one !== undefined);
  const judged = await judgeAgain(answer, bundle, { sandbox, datasets: held, locale });
  say({ kind: "verdict", verdict: { key: answer.key, ...judged } });
}

worker.addEventListener("message", ({ data }: MessageEvent<ToCheckWorker>) => {
  if (data.ask === "know") {
    bundles.set(data.exercise.bundle.id, data.exercise.bundle);
    for (const dataset of data.exercise.datasets) datasets.set(dataset.name, dataset);
  } else {
    check(data).catch((error: Error) =>
      say({
        kind: "no-sandbox",
        unreachable: error.cause instanceof Unreachable,
        message: `${error}: ${error.cause}`,
      }),
    );
  }
});
say({ kind: "ready" });
