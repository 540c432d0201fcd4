import { pageAddress } from "../i18n/address.ts";
import { assignedWords } from "../i18n/assigned.ts";
import { dueHere, dueMoment, isPast, timeLeft } from "../i18n/due.ts";
import { formatMoment } from "../i18n/format.ts";
import { learnerWords } from "../i18n/learner.ts";
import type { Locale } from "../i18n/locale.ts";
import type { AssignmentHere } from "../learner/assignments-here.ts";
import { isClockBehind, unseen } from "../learner/receive.ts";
import { type ExerciseStanding, isBehind, nextExercise, sinceSent } from "../learner/standing.ts";
import { find } from "../ui/find.ts";
import { make } from "../ui/make.ts";
import type { FindExercise } from "./lessons.ts";

export interface BriefContext {
  locale: Locale;
  now: Date;
  exercise: FindExercise;
  /** Leads to where answers are sent. */
  toSending(): void;
}

/** Fills in what is asked and how far the learner is. */
export function showBrief(root: HTMLElement, here: AssignmentHere, context: BriefContext): void {
  const { locale, now } = context;
  const words = assignedWords(locale);
  const { assignment } = here.received;
  const { note, limits } = assignment;
  showLanguage(find(root, "[data-language]"), assignment.locale, here.received.id, locale);
  showDue(find(root, "[data-due]"), here, context);
  const noted = find(root, "[data-note]");
  show(noted, note === "" ? [] : [note]);
  noted.lang = assignment.locale ?? locale;
  show(find(root, "[data-rules]"), [
    ...(limits.attempts === null ? [] : [make("li", {}, words.attemptsLimit(limits.attempts))]),
    ...(limits.hints === null ? [] : [make("li", {}, words.hintsLimit(limits.hints))]),
  ]);
  const warnings = [
    ...(isClockBehind(assignment, now) ? [words.clockBehind(formatMoment(now.toISOString(), locale))] : []),
    ...(assignment.signature === undefined ? [words.unsigned] : []),
    ...(here.standing.unknown > 0 ? [words.unknown(here.standing.unknown)] : []),
  ];
  find(root, "[data-warnings]").replaceChildren(
    ...warnings.map((warning) => make("p", { class: "caution" }, warning)),
  );
  showProgress(root, here, context);
}

function show(place: HTMLElement, children: (Node | string)[]) {
  place.hidden = children.length === 0;
  place.replaceChildren(...children);
}

function showLanguage(place: HTMLElement, wanted: Locale | null, id: string, locale: Locale) {
  place.hidden = wanted === null || wanted === locale;
  if (place.hidden || !wanted) return;
  const language = new Intl.DisplayNames(locale, { type: "language" }).of(wanted) ?? wanted;
  const address = `${pageAddress(wanted, "assignment")}#${id}`;
  const link = make(
    "a",
    { href: address, lang: wanted, hreflang: wanted },
    assignedWords(wanted).switchLanguage,
  );
  place.replaceChildren(assignedWords(locale).preparedIn(language), " ", link);
}

function showDue(place: HTMLElement, { received }: AssignmentHere, { locale, now }: BriefContext) {
  const words = assignedWords(locale);
  const { due, timeZone } = received.assignment;
  if (due === null) {
    place.replaceChildren(words.noDate);
    return;
  }
  const { timeZone: ownZone } = new Intl.DateTimeFormat().resolvedOptions();
  const own = dueHere(due, timeZone, locale, ownZone);
  place.replaceChildren(
    `${words.until(dueMoment(due, timeZone, locale))}\u00a0· `,
    make("strong", {}, timeLeft(due, timeZone, now, locale)),
    ...(own === null ? [] : [make("span", { class: "soft" }, words.untilHere(own))]),
    ...(isPast(due, now) ? [make("span", { class: "soft" }, words.late)] : []),
  );
}

function showProgress(root: HTMLElement, here: AssignmentHere, context: BriefContext) {
  const { locale, exercise } = context;
  const words = assignedWords(locale);
  const { standing, received, attempts } = here;
  find(root, "[data-progress]").textContent = learnerWords(locale).progressOf(
    standing.done,
    standing.exercises.length,
  );
  const way = find(root, "[data-way]");
  const next = nextExercise(standing);
  const place = next === null ? null : exercise(next);
  const since = sinceSent(received, attempts);
  way.hidden = standing.exercises.length === 0;
  if (place) {
    const label = attempts.length === 0 ? words.start(place.title) : words.next(place.title);
    way.replaceChildren(make("a", { class: "button", href: place.address }, label));
  } else if (since && !isBehind(since)) {
    way.replaceChildren(words.allSent);
  } else {
    const button = make("button", { type: "button", class: "button" }, words.toSending);
    button.addEventListener("click", context.toSending);
    way.replaceChildren(words.nothingLeft, " ", button);
  }
  find(root, "[data-asked]").replaceChildren(
    ...standing.exercises.map((one, index) => viewExercise(one, index + 1, here, context)),
  );
}

function viewExercise(
  { exercise: id, state, used }: ExerciseStanding,
  number: number,
  { received, comments }: AssignmentHere,
  { locale, exercise }: BriefContext,
): HTMLElement {
  const words = assignedWords(locale);
  const place = exercise(id);
  const limit = received.assignment.limits.attempts;
  const news = comments ? unseen(comments).filter((comment) => comment.exercise === id).length : 0;
  const reached = state === "spent" ? words.spent : learnerWords(locale)[state];
  return make(
    "li",
    { "data-state": state },
    make("span", { class: "sign", "aria-hidden": "true" }, state === "done" ? "✓" : String(number)),
    make(
      "span",
      {},
      make("a", { href: place?.address }, place?.title ?? id),
      make("span", { class: "lesson" }, place?.lesson ?? ""),
    ),
    make(
      "span",
      { class: "state" },
      make("span", { class: "reached" }, reached),
      limit !== null && state !== "done" ? make("span", {}, words.attemptsUsed(used, limit)) : null,
      news > 0 ? make("span", { class: "news" }, words.newComments(news)) : null,
    ),
  );
}
