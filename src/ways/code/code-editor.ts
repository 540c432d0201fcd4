/** What an exercise asks of an editor; the light one and the full one are two of them. */
export interface CodeEditor {
  code(): string;
  /** Puts code in that was there before; neither moves the focus nor counts as typing. */
  restore(code: string): void;
  /** Puts other code in the place of all; the learner can undo it. */
  replace(code: string): void;
  focus(): void;
  hasFocus(): boolean;
  /** Where the caret stands, in UTF-16 units from the start. */
  caret(): number;
  /** Marks lines, from 1, until the code changes; null marks none. */
  mark(lines: { from: number; to: number } | null): void;
  /** Takes the editor off the page. */
  dispose(): void;
}

export interface CodeEditorOptions {
  host: HTMLElement;
  code: string;
  /** Where the caret goes; the start when left out. */
  caret?: number;
  /** Names the editor for those who do not see it. */
  label: string;
  /** Id of the text that explains its keys. */
  describedBy: string;
  changed(): void;
  /** Something that has to be said aloud. */
  announce(text: string): void;
}

export type OpenCodeEditor = (options: CodeEditorOptions) => CodeEditor;
