import { askedIn } from "../../exchange/halves.ts";
import { pageAddress } from "../../i18n/address.ts";
import { assigningWords } from "../../i18n/assigning.ts";
import { formatList } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { StorageTrouble } from "../../learner/store.ts";
import { find } from "../../ui/find.ts";
import { make, makeButton } from "../../ui/make.ts";
import { holdAlone } from "../device/one-tab.ts";
import type { HeldTrainerStore } from "../device/open.ts";
import type { AssignmentDraft } from "../device/record.ts";
import { startSaving } from "../device/saving.ts";
import { groupsOf } from "../group/groups.ts";
import { offerNames } from "../group/view/names-in-use.ts";
import { type Catalogue, listed, minutesOf } from "./catalogue.ts";
import { openChosenList } from "./chosen-list.ts";
import { isAnothers, saysTheSame } from "./draft.ts";
import { showFellows } from "./fellows-choice.ts";
import { openFields } from "./fields.ts";
import { assignmentLink } from "./link.ts";
import { openMaking } from "./making.ts";
import type { Opened } from "./open-assignment.ts";
import { nameInAddress } from "./own-address.ts";
import { openPicker } from "./picker.ts";
import { problemsOf } from "./problems.ts";
import { openSharePanel } from "./share-panel.ts";

export interface EditorParts {
  catalogue: Catalogue;
  locale: Locale;
  store: HeldTrainerStore;
  opened: Opened;
}

/** Brings the page's parts together around one draft, which is saved as it is typed. */
export function startEditor(root: HTMLElement, { catalogue, locale, store, opened }: EditorParts): void {
  const words = assigningWords(locale);
  const all = listed(catalogue);
  let { draft, kept, keys } = opened;
  const { fellows } = opened;
  /** Whether this tab may still write: not once another has opened the same assignment. */
  let mayWrite = true;
  let isAsked = false;

  const own = () => keys?.recipient ?? null;
  const isInLink = () => kept !== null && saysTheSame(draft, kept.assignment, own());
  /** Nothing would be different in a new link: not the trainer's name either, nor their key and signature. */
  const isCurrent = () =>
    isInLink() &&
    kept?.assignment.trainer === keys?.name &&
    kept?.assignment.signature !== undefined &&
    (kept?.assignment.recipients ?? []).some((recipient) => recipient === own());

  const saving = startSaving<AssignmentDraft>(
    (newest) => (isInLink() ? store.removeDraft(newest.id) : store.setDraft(newest)),
    (state, trouble) => {
      find(root, "[data-saving]").textContent = state === "failed" ? "" : words[state];
      const failed = find(root, "[data-not-saved]");
      failed.hidden = state !== "failed";
      if (state !== "failed") return;
      const isFull = trouble instanceof StorageTrouble && trouble.kind === "full";
      failed.replaceChildren(
        make("p", {}, isFull ? words.full : words.refused),
        makeButton(words.saveAgain, () => saving.again()),
      );
    },
  );

  // What the device took later is said as what is saved.
  store.listen(() => {
    if (!store.trouble) saving.again();
  });

  const change = (changed: Partial<AssignmentDraft>) => {
    draft = { ...draft, ...changed, at: new Date().toISOString() };
    if (mayWrite && store.lasting) {
      saving.save(draft);
      // From now on the address names it, so that a reload comes back to it.
      nameInAddress(`#${draft.id}`);
    }
    show();
  };
  const choose = (exercises: string[]) => {
    change({ exercises });
    picker.show(exercises);
    chosen.show(exercises);
  };

  const picker = openPicker(root, catalogue, locale, (ids, isChosen) => {
    const others = draft.exercises.filter((id) => !ids.includes(id));
    choose(isChosen ? [...draft.exercises, ...ids.filter((id) => !draft.exercises.includes(id))] : others);
  });
  const chosen = openChosenList(root, all, locale, choose);
  const fields = openFields(root, locale, change);
  const share = openSharePanel(root, locale);
  const problems = () =>
    problemsOf({ draft, name: keys ? null : draft.trainer, dueUnfinished: fields.dueUnfinished() });

  /** What depends on the whole: problems once the link was asked for, names, and what the link says. */
  const show = () => {
    const found = problems();
    // What is missing is not said before the link is asked for; what is too long, at once.
    fields.showProblems(found.filter(({ kind }) => isAsked || kind.endsWith("-long")));
    making.show({
      isFirst: keys === null,
      isShared: kept !== null,
      isCurrent: isCurrent(),
      isAnothers: kept !== null && isAnothers(kept.assignment, keys),
      problems: found,
    });
    share.setBehind(kept !== null && !isCurrent());
    share.setKeySaved(keys?.saved != null);
    if (!keys) return;
    const readers = draft.fellows.map(
      (recipient) => fellows.find((fellow) => fellow.recipient === recipient)?.name ?? words.someoneElse,
    );
    find(root, "[data-signed]").textContent =
      readers.length === 0
        ? words.signedAs(keys.name)
        : words.signedWith(keys.name, formatList([words.you, ...readers], locale));
  };

  const showShared = async () => {
    if (!kept) return;
    find(root, "[data-heading]").textContent = words.changeTitle;
    const { assignment } = kept;
    const link = await assignmentLink(assignment, locale);
    await share.show(assignment, link, minutesOf(askedIn(assignment, 0), all));
  };

  const making = openMaking(root, locale, {
    store,
    ask() {
      isAsked = true;
      show();
      return problems();
    },
    focus: (field) => (field === "exercises" ? picker.focus() : fields.focus(field)),
    settled: () => saving.settled(),
    written: () => draft,
    async made(made) {
      if (made.kept.id !== draft.id) {
        location.assign(`${pageAddress(locale, "trainer", "assignment")}?made#${made.kept.id}`);
        return;
      }
      ({ kept, keys } = made);
      isAsked = false;
      nameInAddress(`#${draft.id}`);
      show();
      await showShared();
      share.focus();
    },
  });

  nameInAddress(location.hash);
  fields.write(draft);
  picker.show(draft.exercises);
  chosen.show(draft.exercises);
  // While the device does not answer, none are offered.
  void store.assignments().then(
    (assignments) => offerNames(root, groupsOf(assignments).groups),
    () => {},
  );
  void showFellows(root, fellows, draft.fellows, locale, (recipients) => change({ fellows: recipients }));
  show();
  void showShared().then(() => {
    if (!kept || new URLSearchParams(location.search).get("made") === null) return;
    // Made elsewhere with one click: what is wanted now is the link. A reload begins at the top again.
    history.replaceState(null, "", location.pathname + location.hash);
    share.focus();
  });
  if (opened.isGiven) change({});
  holdAlone(`assignment ${draft.id}`, () => {
    mayWrite = false;
    const told = find(root, "[data-elsewhere]");
    told.replaceChildren(
      make("p", {}, words.elsewhere),
      makeButton(words.goOnHere, () => location.reload()),
    );
    told.hidden = false;
  });
}
