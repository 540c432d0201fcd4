import type { Locale } from "../../../i18n/locale.ts";
import type { OpenCodeEditor } from "../code-editor.ts";

/** Monaco speaks English by itself. */
const interfaceWords: Record<Locale, () => Promise<unknown>> = {
  es: () => import("monaco-editor/nls/lang/es"),
  en: async () => {},
};

/**
 * Fetches Monaco, with its interface in the page's language: its words have to be there before its
 * modules are. `datasets`: what the program may import, for the types of their columns.
 */
export async function loadFullEditor(datasets: string[], locale: Locale): Promise<OpenCodeEditor> {
  await interfaceWords[locale]();
  const [{ openMonaco }, { addTypes }] = await Promise.all([import("./monaco.ts"), import("./types.ts")]);
  await addTypes(datasets, locale);
  return openMonaco;
}
