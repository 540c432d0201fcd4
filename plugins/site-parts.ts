import type { Plugin } from "vite";

/** Parts of the site that come when they are first used, by the modules that they are made of. */
const modules = {
  /** The full editor: scripts, styles, icon font, workers. And what takes steps to other tools. */
  editor:
    /\/(monaco-editor|src\/ways\/code\/full-editor|src\/steps\/tools\/(danfo|excel|power-query|r|sql))\//,
  /** Letters that only people's names bring to a page, and what seals; where a device keeps anything, no lesson needs it. */
  sending: /\/(@fontsource-variable\/.*-latin-ext-|@noble\/|@scure\/)/,
  /** Searching the site. */
  search: /\/(minisearch|src\/search\/engine\.ts)/,
  /** Answering with a file. */
  files: /\/src\/(intake\/|editor\/(file\/view|judge\/large|judge\/judge-worker)\.ts)/,
  /** What opens the judge of charts and the view of them. */
  charts: /\/src\/(grading\/charts|ui\/chart\/(view|described))\.ts/,
  /** What opens the builder, and the lines that are put in order. */
  steps: /\/src\/ways\/steps\/box\.ts/,
  arrange: /\/src\/ways\/arrange\/box\.ts/,
};
export type Part = keyof typeof modules;

/** Collects the names of the built files that only such a part needs. */
export function siteParts(): { plugin: () => Plugin; names: Record<Part, Set<string>> } {
  const names: Record<Part, Set<string>> = {
    editor: new Set(),
    sending: new Set(),
    search: new Set(),
    files: new Set(),
    charts: new Set(),
    steps: new Set(),
    arrange: new Set(),
  };
  const plugin = (): Plugin => ({
    name: "site-parts",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const sources = file.type === "chunk" ? file.moduleIds : file.originalFileNames;
        const opened = file.type === "chunk" ? file.facadeModuleId : null;
        for (const part of Object.keys(modules) as Part[]) {
          const isOf = (source: string) => modules[part].test(source);
          // What judges answers shares modules with what reads files, and is needed without one.
          const isOpened = opened !== null && isOf(opened);
          const isWhole = sources.length > 0 && sources.every(isOf);
          const belongs = part === "files" || part === "sending" ? isWhole || isOpened : sources.some(isOf);
          if (!belongs) continue;
          names[part].add(file.fileName);
          if (file.type === "chunk")
            for (const style of file.viteMetadata?.importedCss ?? []) names[part].add(style);
        }
      }
    },
  });
  return { plugin, names };
}
