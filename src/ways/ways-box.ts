import type { DraftAnswer } from "../grading/exercise.ts";
import type { Way } from "../grading/way.ts";
import type { AnswerBox } from "../kinds/answer-box.ts";
import { notReached } from "../loading/not-reached.ts";
import { pageLocale } from "../ui/page-locale.ts";
import { openKeptStates } from "./kept-states.ts";
import type { WayEditor } from "./way-editor.ts";
import { wayName, waysWords } from "./words.ts";

export interface WaysHost {
  /** Holds `[data-way-host]` for each way, the first shown, and `[data-way]` buttons where there are several. */
  host: HTMLElement;
  /** Opens the editor of a way in its place; what weighs comes then. */
  open(way: Way, place: WayHost): Promise<WayEditor> | WayEditor;
  changed(): void;
  announce(text: string): void;
}

/** What the editor of a way is opened on. */
export interface WayHost {
  host: HTMLElement;
  changed(): void;
  /** Takes a program that this way made into the code; null where code is no way here. */
  toCode: ((program: string) => void) | null;
}

/** A program's answer box: the ways of making it, one of them open, each keeping its own state. */
export async function openWaysBox({ host, open, changed, announce }: WaysHost): Promise<AnswerBox> {
  const locale = pageLocale();
  const words = waysWords(locale);
  const places = new Map(
    [...host.querySelectorAll<HTMLElement>("[data-way-host]")].map((place) => [
      place.dataset.wayHost as Way,
      place,
    ]),
  );
  const buttons = [...host.querySelectorAll<HTMLButtonElement>("button[data-way]")];
  const [first] = places.keys();
  if (!first) throw new Error("an exercise has no way to make its program");

  const editors = new Map<Way, WayEditor>();
  /** Editors on their way: a second press while one is loading must not open another over what is typed. */
  const opening = new Map<Way, Promise<WayEditor>>();
  const kept = openKeptStates();
  let shown: Way = first;
  /** The program of the open way until its editor is there. */
  let program = "";

  const editorOf = (way: Way): Promise<WayEditor> => {
    const known = opening.get(way);
    if (known) return known;
    const coming = openEditorOf(way);
    opening.set(way, coming);
    // What did not arrive may be asked for again.
    coming.catch(() => opening.delete(way));
    return coming;
  };
  const openEditorOf = async (way: Way): Promise<WayEditor> => {
    const place = places.get(way);
    if (!place) throw new Error(`an exercise has no place for the way ${way}`);
    const editor = await open(way, {
      host: place,
      changed() {
        kept.outdated(way);
        changed();
      },
      toCode: places.has("code") ? (code) => void take(code) : null,
    });
    editors.set(way, editor);
    if (kept.has(way)) takeUp(way, editor, "restore");
    return editor;
  };
  const takeUp = (way: Way, editor: WayEditor, how: "restore" | "write") => {
    if (editor[how](kept.of(way))) kept.taken(way);
    else announce(editor.refusal?.(kept.of(way)) ?? words.unreadable);
  };
  const show = (way: Way) => {
    shown = way;
    for (const [name, place] of places) place.hidden = name !== way;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.way === way));
  };
  /** @returns whether the way is open now */
  const change = async (way: Way): Promise<boolean> => {
    const before = shown;
    if (!editors.has(way)) announce(words.opening);
    try {
      await editorOf(way);
    } catch (failure) {
      if (!notReached(failure, locale)) console.error(failure);
      announce(words.notOpened);
      return false;
    }
    // Somebody who pressed another meanwhile wants that one.
    if (shown === before) show(way);
    return true;
  };
  /** Where the learner can undo it. */
  const take = async (code: string) => {
    if (!(await change("code"))) return;
    editors.get("code")?.write(code);
    editors.get("code")?.focus();
    changed();
  };
  for (const button of buttons) {
    // Until now a press would have been lost.
    button.disabled = false;
    button.addEventListener("click", async () => {
      const way = button.dataset.way as Way;
      if ((way === shown && editors.has(way)) || !(await change(way))) return;
      announce(words.opened(wayName(way, locale)));
      changed();
    });
  }

  const put = (answer: DraftAnswer, how: "restore" | "write") => {
    if (answer.kind !== "code") return;
    // From before there were ways, or from an exercise that had the code alone.
    const drafts = answer.ways ?? { open: "code", states: { code: answer.code } };
    kept.put(drafts);
    for (const [way, editor] of editors) if (kept.has(way)) takeUp(way, editor, how);
    program = answer.code;
    const way = places.has(drafts.open) ? drafts.open : first;
    show(way);
    if (!editors.has(way)) void change(way);
  };

  await editorOf(first);
  const openEditor = () => editors.get(shown);
  return {
    draft() {
      const code = openEditor()?.program() ?? program;
      if (places.size === 1 && first === "code") return { kind: "code", code };
      const states = [...editors].map(([way, editor]): [Way, unknown] => [way, editor.state()]);
      return { kind: "code", code, ways: kept.with(shown, states) };
    },
    submission() {
      const code = openEditor()?.program() ?? null;
      return code === null ? null : { kind: "code", code };
    },
    missing: () => openEditor()?.missing?.() ?? words.opening,
    restore: (answer) => put(answer, "restore"),
    write: (answer) => put(answer, "write"),
    reset() {
      kept.outdated(shown);
      openEditor()?.reset();
    },
    focus: () => openEditor()?.focus(),
    judged: (grade, submission) => openEditor()?.judged?.(grade, submission),
    mark: (lines) => openEditor()?.mark?.(lines),
  };
}
