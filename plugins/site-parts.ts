import type { Plugin } from "vite";

/** Parts of the site that come when they are first used, by the modules that they are made of. */
const modules = {
  /** The full editor: scripts, styles, icon font, workers. */
  editor: /\/(monaco-editor|src\/ways\/code\/full-editor)\//,
  /** Letters that only people's names bring to a page. */
  sending: /\/@fontsource-variable\/.*-latin-ext-/,
  /** Answering with a file. */
  files: /\/src\/(intake\/|editor\/(file-answer-view|judge-large|judge-worker)\.ts)/,
};
export type Part = keyof typeof modules;

/** Collects the names of the built files that only such a part needs. */
export function siteParts(): { plugin: () => Plugin; names: Record<Part, Set<string>> } {
  const names: Record<Part, Set<string>> = { editor: new Set(), sending: new Set(), files: new Set() };
  const plugin = (): Plugin => ({
    name: "site-parts",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const sources = file.type === "chunk" ? file.moduleIds : file.originalFileNames;
        for (const part of Object.keys(modules) as Part[]) {
          if (!sources.some((source) => modules[part].test(source))) continue;
          names[part].add(file.fileName);
          if (file.type === "chunk")
            for (const style of file.viteMetadata?.importedCss ?? []) names[part].add(style);
        }
      }
    },
  });
  return { plugin, names };
}
