import { viewComment } from "../editor/assigned/comment-view.ts";
import { isNewHere, noteSeen } from "../editor/assigned/seen.ts";
import { pageAddress } from "../i18n/address.ts";
import { fromTrainerWords } from "../i18n/from-trainer.ts";
import type { Locale } from "../i18n/locale.ts";
import type { ReceivedComments } from "../learner/record.ts";
import type { LearnerStore } from "../learner/store.ts";
import { make } from "../ui/make.ts";
import type { FindExercise } from "./lessons.ts";

/** All that a trainer answered, exercise by exercise. Returns what ends its watching. */
export async function showComments(
  section: HTMLElement,
  received: ReceivedComments | null,
  store: LearnerStore,
  findExercise: FindExercise,
  locale: Locale,
): Promise<() => void> {
  section.hidden = !received;
  if (!received) {
    section.replaceChildren();
    return () => {};
  }
  const { trainer, comments, certificate, certificates, signer } = received.comments;
  const words = fromTrainerWords(locale);
  const exercises = [...new Set(comments.map(({ exercise }) => exercise))];
  const shown = new Map<Element, string>();
  const groups = exercises.map(async (exercise) => {
    const attempts = await store.attempts(exercise).catch(() => []);
    const place = findExercise(exercise);
    const title = place ? make("a", { href: place.address }, place.title) : words.removedExercise;
    const views = comments
      .filter((comment) => comment.exercise === exercise)
      .map((comment) => {
        const attempt = attempts.find(({ id }) => id === comment.attempt) ?? null;
        const view = viewComment(comment, attempt, isNewHere(comment.id, received.seen), locale);
        shown.set(view, comment.id);
        return view;
      });
    return make("div", { class: "trainer-comments" }, make("h3", {}, title), ...views);
  });
  section.replaceChildren(
    make("h2", { id: "comments-title" }, words.comments(trainer)),
    ...(signer === undefined ? [make("p", { class: "caution" }, words.commentsUnsigned)] : []),
    ...(await Promise.all(groups)),
    ...(certificates
      ? certificates.map((given) => viewCertificate(given.certificate, trainer, locale, given.name))
      : certificate
        ? [viewCertificate(certificate, trainer, locale)]
        : []),
  );
  return noteSeen(shown, received.id, store);
}

/** @param name whose it is, where it is not clear */
function viewCertificate(fragment: string, trainer: string, locale: Locale, name?: string): HTMLElement {
  const words = fromTrainerWords(locale);
  const said = name === undefined ? words.certificate(trainer) : words.certificateOf(trainer, name);
  const leads = name === undefined ? words.openCertificate : words.openCertificateOf(name);
  const link = make("a", { href: pageAddress(locale, "certificate") + fragment }, leads);
  return make("p", { class: "given" }, said, " ", link);
}
