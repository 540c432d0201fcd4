import { editorWords } from "../i18n/editor.ts";
import type { openStore } from "../learner/open.ts";
import { stateOf } from "../learner/progress.ts";
import { find } from "../ui/find.ts";
import { pageLocale } from "../ui/page-locale.ts";
import type { openAssigned } from "./assigned/assigned.ts";
import type { openHints } from "./hints.ts";

/** Tries after which a solution may be seen. */
const honestTries = 2;

interface StandingContext {
  store: Pick<Awaited<ReturnType<typeof openStore>>, "tally">;
  hints: Pick<ReturnType<typeof openHints>, "allOpened">;
  assigned: ReturnType<typeof openAssigned>;
}

/** How an exercise stands for who works on it: open, tried or solved, and whether its solution is offered. */
export function openStanding(
  element: HTMLElement,
  exercise: string,
  { store, hints, assigned }: StandingContext,
) {
  const words = editorWords(pageLocale());
  let isTried = false;
  const offerSolution = async ({ passes, attempts }: { passes: number; attempts: number }) => {
    const isEarned = attempts >= honestTries || hints.allOpened();
    const isOffered = passes > 0 || (isEarned && !(await (await assigned)?.withholdsSolution()));
    find(element, "[data-do=solution]").hidden = !isOffered;
  };
  return {
    isTried: () => isTried,
    /** An answer was handed in, whether or not it could be kept. */
    tried() {
      isTried = true;
    },
    async show(): Promise<void> {
      const tally = await store.tally(exercise).catch(() => ({ attempts: 0, passes: 0 }));
      isTried ||= tally.attempts > 0;
      const state = stateOf(tally);
      const shown = find(element, "[data-state]");
      shown.dataset.state = state;
      shown.hidden = state === "open";
      shown.textContent = state === "open" ? "" : words[state];
      void offerSolution(tally);
    },
  };
}
