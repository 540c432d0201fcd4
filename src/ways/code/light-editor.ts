import { editorWords } from "../../i18n/editor.ts";
import { make } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import type { CodeEditor, CodeEditorOptions } from "./code-editor.ts";
import { highlight } from "./highlight.ts";
import { breakLine, type Edit, shiftLines } from "./typing.ts";

/** Characters; the browser types a longer text line by line, for seconds in which nothing answers. */
const longestTyped = 20_000;

/**
 * A plain text area, which every keyboard, finger, screen reader and spelling of undo knows, over the
 * same text in colours. The coloured text gives the height; both wrap alike.
 */
export function openLightEditor({
  host,
  code,
  caret = 0,
  label,
  describedBy,
  changed,
  announce,
}: CodeEditorOptions): CodeEditor {
  const words = editorWords(pageLocale());
  const paint = make("pre", { "aria-hidden": "true" });
  const area = make("textarea", {
    "aria-label": label,
    "aria-describedby": describedBy,
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    autocorrect: "off",
    translate: "no",
    rows: 1,
  });
  area.value = code;
  area.setSelectionRange(caret, caret);
  let tabIndents = false;

  let marked: { from: number; to: number } | null = null;
  const isMarked = (line: number) => marked !== null && line >= marked.from && line <= marked.to;
  const draw = () => {
    const lines = highlight(area.value);
    paint.replaceChildren(
      ...lines.map((line, index) =>
        make(
          "span",
          { class: isMarked(index + 1) ? "line marked-line" : "line" },
          ...line.map(({ kind, text }) =>
            kind === "plain" ? text : make("span", { class: `code-${kind}` }, text),
          ),
          "\n",
        ),
      ),
    );
  };
  let drawing = 0;
  /** Once before the next paint: the browser tells of a paste through its own typing line by line. */
  const drawSoon = () => {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(draw);
  };

  /** Through the browser's own typing, so that its undo knows of it; not what would take it seconds. */
  const type = ({ from, to, text, selection }: Edit) => {
    area.setSelectionRange(from, to);
    if (text.length > longestTyped || !document.execCommand("insertText", false, text)) {
      area.setRangeText(text, from, to, "end");
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    area.setSelectionRange(...selection);
  };
  const shift = (towards: "right" | "left") =>
    type(shiftLines(area.value, area.selectionStart, area.selectionEnd, towards));

  area.addEventListener("input", () => {
    marked = null;
    drawSoon();
    changed();
  });
  area.addEventListener("beforeinput", (event) => {
    if (event.inputType !== "insertLineBreak" || event.isComposing || !event.cancelable) return;
    event.preventDefault();
    type(breakLine(area.value, area.selectionStart, area.selectionEnd));
  });
  area.addEventListener("keydown", (event) => {
    const control = event.ctrlKey || event.metaKey;
    if (event.key === "Tab" && tabIndents && !control && !event.altKey) {
      event.preventDefault();
      shift(event.shiftKey ? "left" : "right");
    } else if (control && (event.key === "]" || event.key === "[")) {
      event.preventDefault();
      shift(event.key === "]" ? "right" : "left");
    } else if (event.ctrlKey && event.key.toLowerCase() === "m") {
      event.preventDefault();
      tabIndents = !tabIndents;
      announce(tabIndents ? words.tabIndents : words.tabLeaves);
    }
  });

  draw();
  host.replaceChildren(make("div", { class: "light-editor" }, paint, area));
  return {
    code: () => area.value,
    restore(earlier) {
      area.value = earlier;
      draw();
    },
    replace(next) {
      area.focus({ preventScroll: true });
      type({ from: 0, to: area.value.length, text: next, selection: [0, 0] });
    },
    focus: () => area.focus(),
    mark(lines) {
      marked = lines;
      draw();
    },
    hasFocus: () => document.activeElement === area,
    caret: () => area.selectionEnd,
    dispose: () => host.replaceChildren(),
  };
}
