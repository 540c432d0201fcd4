import { commentWords } from "../../i18n/comments.ts";
import type { Locale } from "../../i18n/locale.ts";
import { make, makeButton } from "../../ui/make.ts";
import type { CommentController, Commented, Remark } from "./comment-controller.ts";
import { viewCommentField } from "./comment-field.ts";

export interface RemarksHost {
  controller: CommentController;
  locale: Locale;
  /** One answer, or a group of equal ones. */
  answers: Commented[];
}

/** Where remarks stand: those on the answers, each to be changed or taken away, and new ones. */
export interface Remarks {
  /** For remarks on a whole answer. */
  element: HTMLElement;
  /** Opens a box for a new remark. @param from what had the focus, and gets it back */
  begin(answers: Commented[], line: number | null, from: HTMLElement): void;
}

/**
 * @param placeOf where remarks on a line stand; those without a place stand with those on the whole
 */
export function viewRemarks(
  { controller, locale, answers }: RemarksHost,
  placeOf: (line: number) => HTMLElement | null = () => null,
): Remarks {
  const words = commentWords(locale);
  const element = make("div", { class: "remarks" });
  const many = answers.length > 1;
  const place = (line: number | null): HTMLElement => (line === null ? null : placeOf(line)) ?? element;

  const labelOf = ({ line, comments }: Remark): string => {
    if (line !== null) return words.onLine(line);
    return comments.length > 1 ? words.toMany(comments.length) : words.onWhole;
  };

  function viewRemark(remark: Remark): HTMLElement {
    const { line, text, comments } = remark;
    const place = line === null ? null : words.line(line);
    const reach = many ? words.saidTo(comments.length, answers.length) : null;
    const facts = [place, reach].filter((fact) => fact !== null).join(" · ");
    const edit = makeButton(words.edit, () => open(remark, shown, () => null));
    edit.setAttribute("aria-label", words.editOf(text));
    const remove = makeButton(words.remove, () => {
      void controller.say(remark, "").then(() => {
        const next = (shown.nextElementSibling ?? shown.previousElementSibling)?.querySelector("button");
        shown.remove();
        next?.focus();
      });
    });
    remove.setAttribute("aria-label", words.removeOf(text));
    const shown = make(
      "div",
      { class: "remark" },
      facts === "" ? null : make("p", { class: "soft" }, facts),
      make("p", { class: "remark-text" }, text),
      make("div", { class: "tools" }, edit, remove),
    );
    return shown;
  }

  /** Puts a box in the place of `instead`; afterwards the remark stands there, if there still is one. */
  function open(remark: Remark, instead: HTMLElement, back: () => HTMLElement | null): void {
    const field = viewCommentField({
      controller,
      locale,
      remark,
      label: labelOf(remark),
      close: () => {
        const ids = new Set(remark.comments.map(({ id }) => id));
        const kept = controller
          .remarksOn(answers)
          .find(({ comments }) => comments.some(({ id }) => ids.has(id)));
        const shown = kept ? viewRemark(kept) : null;
        if (shown) field.replaceWith(shown);
        else field.remove();
        (back() ?? shown?.querySelector("button"))?.focus();
      },
    });
    instead.replaceWith(field);
    field.querySelector("textarea")?.focus();
  }

  for (const remark of controller.remarksOn(answers)) place(remark.line).append(viewRemark(remark));
  return {
    element,
    begin(to, line, from) {
      const instead = make("div");
      place(line).append(instead);
      open(controller.begin(to, line), instead, () => from);
    },
  };
}
