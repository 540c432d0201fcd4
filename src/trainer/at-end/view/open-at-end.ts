import { atEndWords } from "../../../i18n/at-end.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import type { Gradebook } from "../../gradebook/gradebook.ts";
import type { PeopleAct, PeopleChange } from "../../people/act.ts";
import { evaluationTotals } from "../evaluation.ts";
import { viewAttendance } from "./attendance-view.ts";
import { viewEvaluation } from "./evaluation-view.ts";

/** The part of the gradebook that shows what was asked besides the exercises; hidden where nothing was. */
export function openAtEnd(
  page: HTMLElement,
  controller: { say(change: PeopleChange): Promise<PeopleAct> },
  locale: Locale,
) {
  const words = atEndWords(locale);
  const part = find(page, "[data-at-end]");
  const evaluation = find(part, "[data-evaluation]");
  const attendance = find(part, "[data-attendance]");
  const told = find(part, "[role=status]");
  let drawn = "";

  return {
    show(book: Gradebook): void {
      const { assignment, learners } = book;
      const asked = assignment.atEnd;
      part.hidden = asked === undefined || learners.length === 0;
      if (!asked || part.hidden) return;
      // What the trainer ticks is not drawn anew under their hands: names and what came are.
      const state = JSON.stringify([
        assignment.id,
        asked,
        learners.map(({ id, name, atEnd }) => [id, name, atEnd]),
      ]);
      if (state === drawn) return;
      drawn = state;
      told.textContent = "";
      evaluation.replaceChildren(
        ...(asked.evaluation
          ? [make("h3", {}, words.evaluationResults), ...viewEvaluation(evaluationTotals(learners), locale)]
          : []),
      );
      const table = viewAttendance(learners, asked.sessions, locale, ({ senders, name }, sessions) => {
        void controller.say({ kind: "attended", senders, assignment: assignment.id, sessions }).then(() => {
          told.textContent = words.kept(name, sessions.length, asked.sessions.length);
        });
      });
      attendance.replaceChildren(
        ...(asked.sessions.length > 0
          ? [make("h3", {}, words.attendanceResults), make("p", {}, words.attendanceHow), table]
          : []),
      );
    },
  };
}
