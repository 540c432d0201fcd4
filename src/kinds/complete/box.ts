import { countBlanks } from "../../grading/blanks.ts";
import { editorWords } from "../../i18n/editor.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import type { AnswerBox } from "../answer-box.ts";

/** A program is not judged before its blanks are filled in. */
export function openCompleteBox(program: AnswerBox): AnswerBox {
  const blanks = () => {
    const written = program.draft();
    return written.kind === "code" ? countBlanks(written.code) : 0;
  };
  return {
    ...program,
    submission: () => (blanks() > 0 ? null : program.submission()),
    missing: () =>
      blanks() > 0 ? editorWords(pageLocale()).blanksLeft(blanks()) : (program.missing?.() ?? ""),
  };
}
