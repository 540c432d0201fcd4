import type { Locale } from "../../../i18n/locale.ts";
import type { OpenCodeEditor } from "../code-editor.ts";

/**
 * Fetches Monaco, with its interface in the page's language: its words have to be there before its
 * modules are. `datasets`: what the program may import, for the types of their columns.
 */
export async function loadFullEditor(datasets: string[], locale: Locale): Promise<OpenCodeEditor> {
  if (locale === "es") await import("monaco-editor/nls/lang/es");
  const [{ openMonaco }, { addTypes }] = await Promise.all([import("./monaco.ts"), import("./types.ts")]);
  await addTypes(datasets, locale);
  return openMonaco;
}
