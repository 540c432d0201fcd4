import { readAssignmentLink } from "../../exchange/assignment.ts";
import { Unusable } from "../../exchange/fault.ts";
import { faultWords, type Wanted } from "../../i18n/exchange.ts";
import { formatList } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { trainerWords } from "../../i18n/trainer.ts";
import { copyWords } from "../../i18n/trainer-copies.ts";
import { noteFile } from "../../learner/loss.ts";
import { browserNotes } from "../../learner/notes.ts";
import { whenChosen } from "../../learner/when-chosen.ts";
import { notReached } from "../../loading/not-reached.ts";
import { find } from "../../ui/find.ts";
import { mergeTrainerRecords, noRecords, type SharedRecords } from "../device/backup.ts";
import type { HeldTrainerStore } from "../device/open.ts";
import { saveRecords } from "../device/save-records.ts";
import { settleLogo } from "../issuing/settle-logo.ts";
import { type ImportResult, importResult } from "./import-result.ts";

/** Bytes of a file that is read at all. */
const mostBytes = 64_000_000;

/** Everything into a file, and from one; an assignment from its link. */
export function openCopiesPanel(
  root: HTMLElement,
  locale: Locale,
  store: HeldTrainerStore,
  changed: () => Promise<void>,
): void {
  const words = copyWords(locale);
  const general = trainerWords(locale);
  const told = find(root, "[data-copies-told]");
  const linkBox = find<HTMLInputElement>(root, "#assignment-link");

  const attempt = async (wanted: Wanted, work: () => Promise<string>) => {
    try {
      told.textContent = await work();
    } catch (trouble) {
      told.textContent =
        trouble instanceof Unusable
          ? faultWords(locale, trouble.fault, wanted)
          : (notReached(trouble, locale)?.text ?? general.trouble);
    }
  };

  const say = async (added: ImportResult): Promise<string> => {
    const parts = [
      added.assignments && words.someAssignments(added.assignments),
      added.answers && words.someAnswers(added.answers),
      added.comments && words.someComments(added.comments),
      added.fellows && words.someFellows(added.fellows),
      added.isChanged && words.someChanges,
    ].filter((part) => typeof part === "string");
    if (parts.length === 0) return words.importedNothing;
    return words.imported(formatList(parts, locale));
  };
  const join = async (records: SharedRecords): Promise<string> => {
    const before = await store.read();
    const after = mergeTrainerRecords(before, records);
    await store.write({ ...after, verdicts: [] });
    await settleLogo(store, browserNotes);
    await changed();
    const own = (await store.keys())?.recipient;
    const isForAnother = records.assignments.some(({ assignment }) =>
      assignment.recipients.every((recipient) => recipient !== own),
    );
    const { verdicts: _, ...shared } = before;
    const said = await say(importResult(shared, after));
    return isForAnother ? `${said} ${words.noKeyFor}` : said;
  };

  find(root, "[data-export]").addEventListener("click", () =>
    attempt("trainer-backup", async () => {
      const now = new Date();
      const called = saveRecords(await store.rescue(), now, general.filePart);
      noteFile("trainer", now);
      return general.exported(called);
    }),
  );
  whenChosen(find<HTMLInputElement>(root, "[data-import]"), ([file]) => {
    if (!file) return;
    void attempt("trainer-backup", async () => {
      if (file.size > mostBytes) throw new Unusable({ kind: "too-large" });
      told.textContent = words.reading;
      const { readTrainerBackup } = await import("../device/read-backup.ts");
      return join(readTrainerBackup(await file.text()));
    });
  });
  find(root, "[data-import-link]").addEventListener("submit", (event) => {
    event.preventDefault();
    if (linkBox.value.trim() === "") {
      told.textContent = words.linkMissing;
      linkBox.focus();
      return;
    }
    void attempt("assignment", async () => {
      const assignment = await readAssignmentLink(linkBox.value);
      const there = await store.assignment(assignment.id);
      if (there && there.assignment.signer !== assignment.signer) return words.linkAnothers;
      // When it was made, the link does not say; its last change is the nearest that is known.
      const kept = { id: assignment.id, assignment, made: assignment.changed };
      const said = await join({ ...noRecords, assignments: [kept] });
      linkBox.value = "";
      return said;
    });
  });
}
