import type { Asked } from "../../grading/chosen-text.ts";
import { commentWords } from "../../i18n/comments.ts";
import type { Locale } from "../../i18n/locale.ts";
import { make, makeButton } from "../../ui/make.ts";
import { viewSubmission } from "../insight/view/submission-view.ts";
import type { CommentController, Commented } from "./comment-controller.ts";
import { viewRemarks } from "./remarks-view.ts";

/** One learner's answer, and what is said of it: each line of a program has a place and a button of its own. */
export function viewAnswerWithRemarks(
  answer: Commented,
  asked: Asked,
  { controller, locale }: { controller: CommentController; locale: Locale },
): HTMLElement {
  const words = commentWords(locale);
  const places: HTMLElement[] = [];
  const buttons: HTMLButtonElement[] = [];
  const shown = viewSubmission(answer.attempt.submission, asked, locale, (line, number) => {
    const button = makeButton(String(number), () => remarks.begin([answer], number, button), "line-number");
    button.setAttribute("aria-label", words.lineButton(number));
    // One stop for the Tab key; the arrows go from line to line.
    button.tabIndex = number === 1 ? 0 : -1;
    const place = make("div", { class: "remarks" });
    places.push(place);
    buttons.push(button);
    return make("div", { class: "program-line" }, button, line, place);
  });
  const remarks = viewRemarks({ controller, locale, answers: [answer] }, (line) => places[line - 1] ?? null);
  shown.addEventListener("keydown", (event) => moveAmong(buttons, event));

  const where = make(
    "select",
    { "aria-label": words.place },
    make("option", { value: "" }, words.wholeAnswer),
    ...buttons.map((_, index) => make("option", { value: index + 1 }, words.line(index + 1))),
  );
  const comment = makeButton(words.commentThis, () =>
    remarks.begin([answer], where.value === "" ? null : Number(where.value), comment),
  );
  const tools = make("div", { class: "tools" }, buttons.length > 0 ? where : null, comment);
  const how = buttons.length > 0 ? make("p", { class: "soft" }, words.linesHow) : null;
  return make("div", { class: "commented-answer" }, shown, how, remarks.element, tools);
}

function moveAmong(buttons: HTMLButtonElement[], event: KeyboardEvent): void {
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (at < 0) return;
  const last = buttons.length - 1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
  const next = to === undefined ? undefined : buttons[Math.min(Math.max(to, 0), last)];
  const here = buttons[at];
  if (!next || !here) return;
  event.preventDefault();
  here.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
