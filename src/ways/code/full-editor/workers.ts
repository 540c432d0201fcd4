import editorWorker from "monaco-editor/editor/editor.worker?worker&url";
import typescriptWorker from "monaco-editor/languages/features/typescript/ts.worker?worker&url";
import type { Locale } from "../../../i18n/locale.ts";
import { ownWorker } from "../../../loading/own-worker.ts";
import { Unreachable } from "../../../loading/unreachable.ts";
import { pageLocale } from "../../../ui/page-locale.ts";
import spanishTypescriptWorker from "./typescript-es.worker.ts?worker&url";

const typescriptWorkers: Record<Locale, string> = { es: spanishTypescriptWorker, en: typescriptWorker };

const addressOf = (label: string): string => {
  if (label !== "typescript") return editorWorker;
  return typescriptWorkers[pageLocale()];
};

/** ms between two tries. */
const rest = 10_000;

/**
 * The editor asks once for a worker, and is of use while it waits for it; so it is fetched until it comes.
 * Without workers at all it goes on without what they find.
 */
async function worker(label: string): Promise<Worker> {
  try {
    return await ownWorker(addressOf(label), label);
  } catch (failure) {
    if (!(failure instanceof Unreachable)) throw failure;
    await new Promise((resolve) => setTimeout(resolve, rest));
    return worker(label);
  }
}

self.MonacoEnvironment = { getWorker: (_id, label) => worker(label) };
