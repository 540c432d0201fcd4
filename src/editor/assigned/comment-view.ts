import type { Attempt } from "../../exchange/attempt.ts";
import type { Comment } from "../../exchange/comments.ts";
import { formatMoment } from "../../i18n/format.ts";
import { fromTrainerWords } from "../../i18n/from-trainer.ts";
import type { Locale } from "../../i18n/locale.ts";
import { adoptStyle } from "../../ui/adopt-style.ts";
import { make } from "../../ui/make.ts";
import css from "./comments.css?inline";

/**
 * One comment, with the line of code that it speaks of.
 * @param attempt that it speaks of; null where this device does not have it
 */
export function viewComment(
  comment: Comment,
  attempt: Attempt | null,
  isNew: boolean,
  locale: Locale,
): HTMLElement {
  adoptStyle(css);
  const words = fromTrainerWords(locale);
  const about = attempt ? words.about(formatMoment(attempt.at, locale)) : "";
  const line = comment.line === null ? "" : words.line(comment.line);
  const code = attempt && comment.line !== null ? lineOf(attempt, comment.line) : null;
  return make(
    "div",
    { class: "trainer-comment" },
    about || line
      ? make(
          "p",
          { class: "about" },
          isNew ? make("span", { class: "new" }, words.isNew) : null,
          [about, line].filter((part) => part !== "").join(" · "),
        )
      : isNew
        ? make("p", {}, make("span", { class: "new" }, words.isNew))
        : null,
    code === null ? null : make("pre", {}, code),
    make("p", { class: "said" }, comment.text),
  );
}

/** A line of the program, without what indents it; null where there is none. */
function lineOf({ submission }: Attempt, line: number): string | null {
  if (submission.kind !== "code") return null;
  const code = submission.code.split("\n")[line - 1]?.trim() ?? "";
  return code === "" ? null : code;
}
