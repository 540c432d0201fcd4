import "./workers.ts";
import * as monaco from "monaco-editor/editor";
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/parameterHints/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/wordOperations/register";
import "monaco-editor/languages/definitions/typescript/register";
import * as typescript from "monaco-editor/languages/features/typescript/register";
import { make } from "../../../ui/make.ts";
import type { CodeEditor, CodeEditorOptions } from "../code-editor.ts";
import { followTheme } from "./theme.ts";

let opened = 0;

function configure(): void {
  typescript.typescriptDefaults.setCompilerOptions({
    target: typescript.ScriptTarget.ES2020,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.NodeJs,
    lib: ["es2022"],
    strict: true,
    // A learner's first program should not stumble over what may be blank, or over types left out.
    strictNullChecks: false,
    noImplicitAny: false,
    skipLibCheck: true,
    types: [],
    allowNonTsExtensions: true,
  });
  typescript.typescriptDefaults.setEagerModelSync(true);
  followTheme(monaco.editor);
}

/** Monaco on the page. Tab leaves it, as it leaves every other box; Ctrl+M changes that. */
export function openMonaco({ host, code, caret, label, changed }: CodeEditorOptions): CodeEditor {
  opened += 1;
  if (opened === 1) configure();
  const place = make("div", { class: "full-editor" });
  host.replaceChildren(place);
  const model = monaco.editor.createModel(
    code,
    "typescript",
    monaco.Uri.parse(`file:///exercise-${opened}.ts`),
  );
  const editor = monaco.editor.create(place, {
    model,
    // "auto" shows nothing at all to a screen reader in this version.
    accessibilitySupport: "on",
    ariaLabel: label,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    fontSize: 16,
    lineHeight: 24,
    lineNumbersMinChars: 3,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    padding: { top: 8, bottom: 8 },
    scrollBeyondLastLine: false,
    scrollbar: { alwaysConsumeMouseWheel: false },
    tabSize: 2,
    wordWrap: "on",
  });
  // The mode holds for all editors of a page; its option could not be changed by keyboard.
  if (opened === 1) editor.trigger("open", "editor.action.toggleTabFocusMode", null);

  const resize = () => {
    place.style.blockSize = `${Math.min(Math.max(editor.getContentHeight(), 160), 640)}px`;
  };
  editor.onDidContentSizeChange(resize);
  resize();
  const marks = editor.createDecorationsCollection();
  let restoring = false;
  model.onDidChangeContent(() => {
    marks.clear();
    if (!restoring) changed();
  });
  if (caret !== undefined) editor.setPosition(model.getPositionAt(caret));

  return {
    code: () => model.getValue(),
    caret: () => model.getOffsetAt(editor.getPosition() ?? { lineNumber: 1, column: 1 }),
    hasFocus: () => editor.hasTextFocus(),
    restore(earlier) {
      restoring = true;
      model.setValue(earlier);
      restoring = false;
    },
    replace(next) {
      editor.pushUndoStop();
      editor.executeEdits("replace", [{ range: model.getFullModelRange(), text: next }]);
      editor.pushUndoStop();
      editor.focus();
    },
    focus: () => editor.focus(),
    mark(lines) {
      const range = lines && new monaco.Range(lines.from, 1, lines.to, 1);
      marks.set(range ? [{ range, options: { isWholeLine: true, className: "marked-line" } }] : []);
      if (range) editor.revealRangeInCenterIfOutsideViewport(range);
    },
    dispose() {
      editor.dispose();
      model.dispose();
      host.replaceChildren();
    },
  };
}
