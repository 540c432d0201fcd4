import { newId } from "../exchange/new-id.ts";
import { editorWords } from "../i18n/editor.ts";
import type { AnswerBox } from "../kinds/answer-box.ts";
import { DraftKeeper, isEarlier } from "../learner/draft-keeper.ts";
import type { HeldStore } from "../learner/open.ts";
import type { Draft } from "../learner/record.ts";
import { tabs } from "../learner/tabs.ts";
import { make } from "../ui/make.ts";
import type { Notices } from "../ui/notices.ts";
import { pageLocale } from "../ui/page-locale.ts";
import { openStorageNotice } from "./storage-notice.ts";

/** One tab writes under one name, whatever it opens. */
const writer = newId();

export interface Drafts {
  changed(): void;
  flush(): void;
  /** The exercise's version is known now: an answer to an earlier one is pointed out. */
  versionIs(version: string): void;
  /** Something else than a draft is being kept. */
  worked(): void;
  close(): void;
}

/** Puts the last draft into the box, keeps it while it is typed, and lets the learner choose between tabs. */
export async function openDrafts(
  exercise: string,
  box: AnswerBox,
  store: HeldStore,
  notices: Notices,
  startAnew: () => void,
): Promise<Drafts> {
  const words = editorWords(pageLocale());

  const storage = openStorageNotice(store, notices, () => void keeper.flush());
  const offerOthers = (others: Draft[]) => {
    const [other] = others.filter(
      (draft) => !isEarlier(draft, keeper.version) && !sameAnswer(draft.submission, box.draft()),
    );
    if (!other) {
      notices.close("other-tab");
      return;
    }
    const time = new Date(other.at).toLocaleTimeString(pageLocale(), { hour: "numeric", minute: "2-digit" });
    const dismiss = () => void keeper.dismiss(other);
    notices.show(
      "other-tab",
      words.otherDraft(time),
      [
        {
          label: words.useOther,
          press() {
            box.write(other.submission);
            changed();
            dismiss();
          },
        },
        { label: words.keepThis, press: dismiss },
      ],
      viewAnswer(box, other, words.otherAnswer),
    );
  };
  const keeper = new DraftKeeper(
    exercise,
    writer,
    {
      store,
      now: () => new Date(),
      later(work, milliseconds) {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
      wrote: () => tabs().tell({ about: "draft", exercise }),
      // The store holds it, and its notice says so.
      failed: () => {},
    },
    offerOthers,
  );
  /** Nothing is in the box but what the page came with. */
  let isUntouched = true;
  const changed = () => {
    isUntouched = false;
    storage.isHere();
    keeper.changed(box.draft());
  };

  const untouched = box.draft();
  const isFree = () => isUntouched && !box.answeredEarly && sameAnswer(box.draft(), untouched);
  const show = (draft: Draft | null) => {
    if (!draft) return;
    isUntouched = false;
    box.restore(draft.submission);
  };
  const { current, others } = await keeper.load(isFree);
  if (isFree()) show(current);
  else changed();
  offerOthers(others);

  /** Into a box that holds nothing yet comes what is there by now, as if the page were opened now. */
  async function catchUp(): Promise<void> {
    if (!isFree()) return keeper.lookAround();
    const late = await keeper.load(isFree);
    show(late.current);
    offerOthers(late.others);
  }

  /** What is on the device is not in the box yet: it could not be read. */
  let isBehind = store.trouble !== null;
  const stopCatchingUp = store.listen(() => {
    if (!isBehind || store.trouble) return;
    isBehind = false;
    void catchUp();
  });

  const stopListening = tabs().listen((news, from) => {
    if (from === "elsewhere" && news.about === "draft" && news.exercise === exercise) void catchUp();
  });
  const flush = () => void keeper.flush();
  const flushHidden = () => {
    if (document.visibilityState === "hidden") flush();
  };
  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flushHidden);

  return {
    changed,
    flush,
    worked: storage.isHere,
    versionIs(version) {
      keeper.version = version;
      void keeper.lookAround();
      const earlier = [current, ...others].find((draft) => draft !== null && isEarlier(draft, version));
      if (!earlier) return;
      const shown = sameAnswer(earlier.submission, box.draft());
      notices.show(
        "earlier",
        shown ? words.changedSince : words.changedBefore,
        shown
          ? [
              { label: words.beginAnew, press: startAnew },
              { label: words.keep, press: () => {} },
            ]
          : [
              {
                label: words.useEarlier,
                press() {
                  box.write(earlier.submission);
                  changed();
                },
              },
            ],
        shown ? null : viewAnswer(box, earlier, words.earlierAnswer),
      );
    },
    close() {
      flush();
      storage.close();
      stopListening();
      stopCatchingUp();
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flushHidden);
    },
  };
}

const sameAnswer = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/** Another answer to look at; options speak for themselves once they are chosen. */
function viewAnswer(box: AnswerBox, { submission }: Draft, title: string): HTMLElement | null {
  const text = box.inWords?.(submission) ?? plainText(submission);
  return text === null ? null : make("details", {}, make("summary", {}, title), make("pre", {}, text));
}

function plainText(submission: Draft["submission"]): string | null {
  if (submission.kind === "code") return submission.code;
  return submission.kind === "number" ? String(submission.cell) : null;
}
