import { linkKind } from "../../exchange/link.ts";
import { newId } from "../../exchange/new-id.ts";
import { pageAddress } from "../../i18n/address.ts";
import { inFileName } from "../../i18n/plain.ts";
import { trainerWords } from "../../i18n/trainer.ts";
import { copy } from "../../learner/copying.ts";
import { find } from "../../ui/find.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { draftOf, newDraft } from "../assigning/draft.ts";
import { assignmentLink } from "../assigning/link.ts";
import { noRecords } from "../device/backup.ts";
import { type HeldTrainerStore, trainerStore } from "../device/open.ts";
import { saveRecords } from "../device/save-records.ts";
import { countPeople } from "../people/count-people.ts";
import { leaveRoster } from "../roster/leave-roster.ts";
import { type EntryActions, showAssignments } from "./assignment-list.ts";
import { openCopiesPanel } from "./copies-panel.ts";
import { entriesOf } from "./entries.ts";

/** `<aula-trainer>`: what a trainer has on this device. Fills in its page's HTML. */
class TrainerElement extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = trainerWords(this.#locale);
  #drawn = "";
  #isUnread = false;

  async connectedCallback() {
    // A card's link names this page; what it asks is asked where fellow trainers are.
    if (linkKind(location.hash) !== null) {
      location.replace(pageAddress(this.#locale, "trainer", "key") + location.hash);
      return;
    }
    const store = await trainerStore();
    find(this, "[data-not-lasting]").hidden = store.lasting;
    const changed = () => this.#show(store);
    openCopiesPanel(this, this.#locale, store, changed);
    this.toggleAttribute("data-ready", true);
    // Another tab, or another page of this one, may have changed something.
    addEventListener("pageshow", () => void changed());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void changed();
    });
    store.listen(() => void changed());
    await changed();
  }

  async #show(store: HeldTrainerStore) {
    try {
      const [keys, kept, drafts] = await Promise.all([store.keys(), store.assignments(), store.drafts()]);
      const answers = new Map(
        await Promise.all(kept.map(async ({ id }) => [id, await countPeople(id, store)] as const)),
      );
      const entries = entriesOf(kept, drafts, answers, keys?.recipient ?? null);
      // Drawn anew only where something is new: what stands open stays open.
      const drawn = JSON.stringify(entries);
      if (drawn !== this.#drawn)
        showAssignments(this, entries, this.#locale, new Date(), this.#actions(store));
      this.#drawn = drawn;
      find(this, "[data-key-unsaved]").hidden = keys === null || keys.saved !== null;
      if (this.#isUnread) this.#tell("");
      this.#isUnread = false;
    } catch {
      this.#isUnread = true;
      // What the device does is said above; here, that the list is not the whole.
      this.#tell(this.#words.unread);
    }
  }

  #tell(said: string) {
    find(this, "[data-told]").textContent = said;
  }

  #actions(store: HeldTrainerStore): EntryActions {
    const words = this.#words;
    const attempt = async (work: () => Promise<string>) => {
      this.#tell("");
      this.#tell(await work().catch(() => words.trouble));
    };
    return {
      copyLink: ({ kept, title }) =>
        void attempt(async () =>
          kept && (await copy(assignmentLink(kept.assignment, this.#locale)))
            ? words.linkCopied(title)
            : words.linkNotCopied,
        ),
      duplicate: ({ kept, draft, title }) =>
        void attempt(async () => {
          const now = new Date();
          const own = (await store.keys())?.recipient ?? null;
          const from = draft ?? (kept && draftOf(kept.assignment, own, now));
          if (!from) return "";
          const copied = newDraft({ ...from, id: newId(), title: words.copyOf(title) }, now);
          await store.setDraft(copied);
          location.href = `${pageAddress(this.#locale, "trainer", "assignment")}#${copied.id}`;
          return "";
        }),
      exportOne: ({ kept, draft, title }) =>
        void attempt(async () =>
          words.exported(
            saveRecords(
              { ...noRecords, assignments: kept ? [kept] : [], drafts: draft ? [draft] : [] },
              new Date(),
              inFileName(title) || words.filePart,
            ),
          ),
        ),
      remove: ({ id, title, kept }) =>
        void attempt(async () => {
          await store.removeAssignment(id);
          if (kept) await leaveRoster(kept.assignment, store, new Date());
          await this.#show(store);
          find(this, "#assignments").focus();
          return words.deleted(title || words.untitled);
        }),
    };
  }
}

customElements.define("aula-trainer", TrainerElement);
