import { fromTrainerWords } from "../../i18n/from-trainer.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { ReceivedComments } from "../../learner/record.ts";
import type { LearnerStore } from "../../learner/store.ts";
import { make } from "../../ui/make.ts";
import { viewComment } from "./comment-view.ts";
import { isNewHere, noteSeen } from "./seen.ts";

/** Shows at an exercise what trainers said of its answers, above the result. Returns what ends its watching. */
export async function showComments(
  element: HTMLElement,
  exercise: string,
  store: LearnerStore,
  locale: Locale,
): Promise<() => void> {
  const received = (await store.comments()).filter(({ comments }) =>
    comments.comments.some((comment) => comment.exercise === exercise),
  );
  const attempts = received.length === 0 ? [] : await store.attempts(exercise);
  const endings = received.map((one) => {
    const { box, shown } = viewAll(one);
    element.querySelector("[data-notices]")?.before(box);
    const endWatching = noteSeen(shown, one.id, store);
    return () => {
      endWatching();
      box.remove();
    };
  });
  return () => {
    for (const end of endings) end();
  };

  function viewAll({ comments: all, seen }: ReceivedComments) {
    const shown = new Map<Element, string>();
    for (const comment of all.comments) {
      if (comment.exercise !== exercise) continue;
      const attempt = attempts.find(({ id }) => id === comment.attempt) ?? null;
      shown.set(viewComment(comment, attempt, isNewHere(comment.id, seen), locale), comment.id);
    }
    const heading = make("h4", {}, fromTrainerWords(locale).comments(all.trainer));
    return { box: make("div", { class: "trainer-comments" }, heading, ...shown.keys()), shown };
  }
}
