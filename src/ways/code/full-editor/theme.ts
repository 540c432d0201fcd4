import type * as Monaco from "monaco-editor/editor";

/** Colours of the editor by the site's tokens of the same names. */
const tokens = {
  "editor.background": "--sunken",
  "editor.foreground": "--ink",
  "editorLineNumber.foreground": "--ink-soft",
  "editorCursor.foreground": "--ink",
  "editorWidget.background": "--surface",
  "editorSuggestWidget.background": "--surface",
  "editorHoverWidget.background": "--surface",
  focusBorder: "--accent",
} as const;

/** Gives the editor the page's colours, light or dark, and follows when they change. */
export function followTheme(editor: typeof Monaco.editor): void {
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const hex = (token: string) => {
    probe.style.color = `var(${token})`;
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(probe)
        .color.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
  };
  const isDark = (colour: string) => Number.parseInt(colour.slice(1, 3), 16) < 128;
  const apply = () => {
    const colors = Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, hex(token)]));
    const dark = isDark(colors["editor.background"] ?? "#ffffff");
    const keyword = hex("--accent").slice(1);
    const text = hex("--good").slice(1);
    const comment = hex("--ink-soft").slice(1);
    editor.defineTheme("aula", {
      base: dark ? "vs-dark" : "vs",
      inherit: true,
      rules: [
        { token: "keyword", foreground: keyword },
        { token: "string", foreground: text },
        { token: "comment", foreground: comment },
      ],
      colors,
    });
    editor.setTheme("aula");
  };
  apply();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", apply);
  new MutationObserver(apply).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}
