import type { ExerciseBundle } from "../../grading/exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import { startedWorker } from "../../loading/own-worker.ts";
import { untilStopped } from "./engine.ts";
import type { Asked, Judged } from "./judge-worker.ts";
import workerAddress from "./judge-worker.ts?worker&url";

/** ms that a verdict may take before it is given up. */
const patience = 60_000;

/**
 * Judges an answer of very many rows in a worker of its own, so that the page stays alive and can stop it.
 * @param whole the answer's Value as JSON in UTF-8; it is handed over, and empty afterwards
 */
export const judgeLarge = (whole: ArrayBuffer, bundle: ExerciseBundle, locale: Locale): Promise<Judged> =>
  untilStopped(
    (async () => {
      const worker = await startedWorker(workerAddress, "judge");
      let late: ReturnType<typeof setTimeout> | undefined;
      const judged = new Promise<Judged>((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`the judge's worker ${why}`));
        late = setTimeout(() => fail("takes too long"), patience);
        worker.onmessage = ({ data }: MessageEvent<Judged>) => resolve(data);
        worker.onerror = (event) => {
          event.preventDefault();
          fail(`broke: ${event.message}`);
        };
        worker.postMessage({ whole, bundle, locale } satisfies Asked, [whole]);
      });
      return untilStopped(judged).finally(() => {
        clearTimeout(late);
        worker.terminate();
      });
    })(),
  );
