import editorWorker from "monaco-editor/editor/editor.worker?worker&url";
import typescriptWorker from "monaco-editor/languages/features/typescript/ts.worker?worker&url";
import { ownWorker } from "../../worker/own-worker.ts";
import { pageLocale } from "../page-locale.ts";
import spanishTypescriptWorker from "./typescript-es.worker.ts?worker&url";

const addressOf = (label: string): string => {
  if (label !== "typescript") return editorWorker;
  return pageLocale() === "es" ? spanishTypescriptWorker : typescriptWorker;
};

self.MonacoEnvironment = {
  getWorker: (_id, label) => ownWorker(addressOf(label), label),
};
