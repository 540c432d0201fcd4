import type { Plugin } from "vite";

/** TypeScript's own declarations that learners' programs see: the language up to ES2022, no browser. */
const keptLibrary = /^lib\.(es5|es6|es20(1[5-9]|2[0-2])(\.[a-z.]+)?|decorators(\.legacy)?)\.d\.ts$/;

const adoptedSheet = `
function viaAdoptedSheet(style) {
  const sheet = new CSSStyleSheet();
  let text = '';
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  Object.defineProperty(style, 'sheet', { get: () => sheet });
  Object.defineProperty(style, 'textContent', {
    get: () => text,
    set: (value) => { text = value; sheet.replaceSync(value); },
  });
  style.remove = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    HTMLElement.prototype.remove.call(style);
  };
  return style;
}
`;

interface Cut {
  file: RegExp;
  apply(code: string): string;
}

const cuts: Cut[] = [
  {
    // Imported by every language service, and itself imports all of the editor's features.
    file: /monaco-editor\/esm\/vs\/internal\/common\/workers\.js$/,
    apply: (code) => code.replace(/^import '[^']+';$/gm, ""),
  },
  {
    // Themes are written into <style> elements, which the site's CSP forbids; adopted sheets are allowed.
    file: /monaco-editor\/esm\/vs\/base\/browser\/domStylesheets\.js$/,
    apply: (code) => {
      const adopted = code.replace(
        "document.createElement('style');",
        "viaAdoptedSheet(document.createElement('style'));",
      );
      return adopted === code
        ? code
        : adopted.replace(/^ {4}container\.appendChild\(style\);$/m, "") + adoptedSheet;
    },
  },
  {
    // The TypeScript worker embeds every lib.*.d.ts: 2.6 of its 3.2 MB are the DOM and its kin.
    file: /features\/typescript\/lib\/lib(\.index)?\.js$/,
    apply: (code) =>
      code
        .split(/^(?=lib(?:FileMap|FileSet)\[|export )/m)
        .filter((part) => {
          const name = /^lib(?:FileMap|FileSet)\["([^"]+)"\]/.exec(part)?.[1];
          return !name || (keptLibrary.test(name) && !name.endsWith(".full.d.ts"));
        })
        .join(""),
  },
];

/** Leaves out what the exercises do not need of Monaco's ESM build, and makes its themes fit the CSP. */
export const monacoSlim = (): Plugin => ({
  name: "monaco-slim",
  enforce: "pre",
  transform(code, id) {
    const cut = cuts.find(({ file }) => file.test(id));
    if (!cut) return;
    const slim = cut.apply(code);
    if (slim === code) this.error(`${id} is not as monaco-slim knows it: review plugins/monaco-slim.ts`);
    return { code: slim, map: null };
  },
});
