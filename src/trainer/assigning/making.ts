import { asLine } from "../../exchange/fields.ts";
import { newId } from "../../exchange/new-id.ts";
import { assigningWords } from "../../i18n/assigning.ts";
import type { Locale } from "../../i18n/locale.ts";
import { sharingWords } from "../../i18n/sharing.ts";
import { copy } from "../../learner/copying.ts";
import { notReached } from "../../loading/not-reached.ts";
import { find } from "../../ui/find.ts";
import { make } from "../../ui/make.ts";
import type { AssignmentDraft, KeptAssignment, TrainerKeys } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { assignmentOf, isAnothers } from "./draft.ts";
import { assignmentLink } from "./link.ts";
import { problemWords } from "./problem-words.ts";
import type { Field, Problem } from "./problems.ts";

interface Made {
  kept: KeptAssignment;
  keys: TrainerKeys;
}

interface MakingParts {
  store: TrainerStore;
  /** Says what is missing where it is missing, and gives it. */
  ask(): Problem[];
  focus(field: Field): void;
  /** When what was typed is written. */
  settled(): Promise<void>;
  written(): AssignmentDraft;
  made(made: Made): Promise<void>;
}

interface Stimulus {
  isFirst: boolean;
  isShared: boolean;
  /** A new link would say the same as the one that there is. */
  isCurrent: boolean;
  /** The link that there is was made with another key. */
  isAnothers: boolean;
  problems: Problem[];
}

/** The button that makes the link, and with the first one the trainer's keys. */
export function openMaking(root: HTMLElement, locale: Locale, parts: MakingParts) {
  const words = assigningWords(locale);
  const shareWords = sharingWords(locale);
  const button = find<HTMLButtonElement>(root, "[data-make]");
  const told = find(root, "[data-made]");
  const { store } = parts;
  let isMaking = false;

  const keep = async (): Promise<Made> => {
    const draft = parts.written();
    const [{ ownKeys }, { signAssignment }] = await Promise.all([
      import("../keys/own-keys.ts"),
      import("./sign-assignment.ts"),
    ]);
    await parts.settled();
    const now = new Date();
    const keys = await ownKeys(store, asLine(draft.trainer), "", now);
    const [there, fellows] = await Promise.all([store.assignment(draft.id), store.fellows()]);
    const before = there && isAnothers(there.assignment, keys) ? null : there;
    const id = there && !before ? newId() : draft.id;
    const unsigned = assignmentOf({ ...draft, id }, keys, fellows, now, before?.assignment ?? null);
    const assignment = signAssignment(unsigned, keys.secret);
    // Where it was put afterwards it stays, unless its link names another group now.
    const placed = before?.assignment.group === assignment.group ? before.placed : undefined;
    const certifying = before?.certifying;
    const kept = {
      id,
      assignment,
      made: before?.made ?? now.toISOString(),
      ...(placed && { placed }),
      ...(certifying && { certifying }),
    };
    await store.setAssignment(kept);
    await store.removeDraft(draft.id);
    // Typed meanwhile: it waits for the next link.
    if (parts.written() !== draft) await store.setDraft({ ...parts.written(), id });
    return { kept, keys };
  };

  const press = async () => {
    told.replaceChildren();
    mending = "";
    const problems = parts.ask();
    if (problems[0]) {
      tell(problems);
      parts.focus(problems[0].field);
      return;
    }
    if (!store.lasting) {
      told.textContent = words.notLasting;
      return;
    }
    told.textContent = words.making;
    const making = keep();
    // Asked for while the click is still being handled; the text comes when it is made.
    const copied = copy(making.then(({ kept }) => assignmentLink(kept.assignment, locale)));
    try {
      const made = await making;
      await parts.made(made);
      told.textContent = (await copied) ? shareWords.madeAndCopied : shareWords.made;
    } catch (failure) {
      told.textContent = notReached(failure, locale)?.text ?? words.notMade;
    }
  };
  button.addEventListener("click", async () => {
    if (isMaking) return;
    isMaking = true;
    await press();
    isMaking = false;
  });
  let mending = "";
  /** All that is to be mended; said anew only when that is something else than before. */
  const tell = (problems: Problem[]) => {
    const lines = problems.map(
      (problem) => `${words[`${problem.field}Label`]}: ${problemWords(problem, locale)}`,
    );
    if (lines.join() === mending) return;
    mending = lines.join();
    const list = make("ul", {}, ...lines.map((line) => make("li", {}, line)));
    told.replaceChildren(...(lines.length === 0 ? [] : [make("p", {}, words.toFix(lines.length)), list]));
  };

  return {
    /** @param problems what is left of those that were told */
    show({ isFirst, isShared, isCurrent, isAnothers, problems }: Stimulus) {
      if (mending !== "") tell(problems);
      // "The link is made" is not said of a link that is behind.
      else if (!isCurrent && !isMaking) told.replaceChildren();
      for (const one of root.querySelectorAll<HTMLElement>("[data-first]")) one.hidden = !isFirst;
      find(root, "[data-signed]").hidden = isFirst;
      button.textContent = isShared ? words.remake : words.make;
      button.parentElement?.toggleAttribute("hidden", isCurrent);
      const remake = find(root, "[data-remake]");
      remake.hidden = !isShared || isCurrent;
      remake.textContent = isAnothers ? words.remakeAnothers : words.remakeHow;
    },
  };
}
