import { editorWords } from "../../i18n/editor.ts";
import { notReached } from "../../loading/not-reached.ts";
import { make } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import type { WayEditor } from "../way-editor.ts";
import type { OpenCodeEditor } from "./code-editor.ts";
import { openLightEditor } from "./light-editor.ts";

export interface CodeBoxOptions {
  /** Holds the starter as the page came, and the button for the full editor where there is room for it. */
  host: HTMLElement;
  /** Id of the text that explains the keys. */
  describedBy: string;
  /** Folder names in datasets/, for what the full editor knows. */
  datasets(): Promise<string[]>;
  prefersFullEditor: boolean;
  changed(): void;
  announce(text: string): void;
  /** The learner chose an editor. */
  chose(editor: "full" | "light"): void;
}

/** Safari has no requestIdleCallback. */
const whenIdle = (work: () => void) =>
  "requestIdleCallback" in globalThis ? requestIdleCallback(work) : setTimeout(work, 500);

export function openCodeBox(options: CodeBoxOptions): WayEditor {
  const locale = pageLocale();
  const words = editorWords(locale);
  const { host, changed, announce } = options;
  const [first, switchButton] = [
    host.querySelector("[data-starter]"),
    host.querySelector<HTMLButtonElement>("[data-switch]"),
  ];
  if (!first || !switchButton) throw new Error("an exercise has no program to begin with");
  const starter = first.textContent;
  const place = make("div");
  const shared = {
    host: place,
    label: words.codeLabel,
    describedBy: options.describedBy,
    changed,
    announce,
  };
  let editor = openLightEditor({ ...shared, code: starter });
  /** Typing may have gone on while an editor was fetched: code, caret and focus move over at once. */
  const put = (open: OpenCodeEditor) => {
    const [code, caret, focused] = [editor.code(), editor.caret(), editor.hasFocus()];
    editor.dispose();
    try {
      editor = open({ ...shared, code, caret });
    } catch (failure) {
      editor = openLightEditor({ ...shared, code, caret });
      throw failure;
    } finally {
      if (focused) editor.focus();
    }
  };
  let kind: "full" | "light" = "light";
  first.replaceWith(place);

  switchButton.addEventListener("click", () => void toggle());
  const toggle = async () => {
    const wanted = kind === "light" ? "full" : "light";
    options.chose(wanted);
    await change(wanted);
    editor.focus();
  };
  const change = async (wanted: "full" | "light") => {
    if (wanted === kind) return;
    switchButton.disabled = true;
    try {
      if (wanted === "light") put(openLightEditor);
      else {
        announce(words.openingFullEditor);
        const { loadFullEditor } = await import("./full-editor/load.ts");
        const openFull = await loadFullEditor(await options.datasets(), locale);
        put(openFull);
        announce(words.fullEditorOpen);
      }
      kind = wanted;
      switchButton.textContent = kind === "light" ? words.fullEditor : words.lightEditor;
    } catch (failure) {
      if (!notReached(failure, locale)) console.error(failure);
      announce(words.fullEditorFailed);
    } finally {
      switchButton.disabled = false;
    }
  };
  const isRoomForFull = getComputedStyle(switchButton).display !== "none";
  if (options.prefersFullEditor && isRoomForFull)
    host.addEventListener("focusin", () => whenIdle(() => void change("full")), { once: true });

  /** Its state is the program. */
  const accept = (state: unknown, put: (code: string) => void): boolean => {
    if (typeof state !== "string") return false;
    if (state !== editor.code()) put(state);
    return true;
  };
  return {
    program: () => editor.code(),
    state: () => editor.code(),
    restore: (state) => accept(state, (code) => editor.restore(code)),
    write: (state) => accept(state, (code) => editor.replace(code)),
    reset: () => editor.replace(starter),
    focus: () => editor.focus(),
    mark: (lines) => editor.mark(lines),
  };
}
