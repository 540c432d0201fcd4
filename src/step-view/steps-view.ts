import { formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { stepViewWords } from "../i18n/step-view.ts";
import type { Trace, TraceCall } from "../sandbox/trace.ts";
import { type CallViewOptions, viewCall } from "./call-view.ts";
import { callWords } from "./call-words.ts";
import { branch, type Tree } from "./tree.ts";

/** Lines of one call that are shown with it. */
const mostLines = 8;

/** All steps of a program, one below the other, each with its lines, what it did in words, and its tables. */
export function viewSteps(trace: Trace, code: string, options: CallViewOptions): Tree {
  const { locale } = options;
  const words = stepViewWords(locale);
  const lines = code.split("\n");
  const { calls } = trace;
  const notes = [
    trace.replaced ? words.replaced : null,
    trace.isCut ? words.cut(formatNumber(calls.length, locale)) : null,
  ].filter((note) => note !== null);
  return branch(
    "div",
    { class: "step-view" },
    ...notes.map((note) => branch("p", { class: "step-note" }, note)),
    branch(
      "ol",
      { class: "step-list" },
      ...calls.map((call, index) =>
        branch(
          "li",
          { class: "step-call", "data-from": call.from, "data-to": call.to },
          branch(
            "p",
            { class: "step-title" },
            branch(
              "strong",
              {},
              words.step(formatNumber(index + 1, locale), formatNumber(calls.length, locale)),
            ),
            ` · ${linesOf(call, locale)} · `,
            branch("code", {}, call.name),
          ),
          branch("pre", { class: "step-lines" }, branch("code", {}, written(call, lines))),
          branch("p", { class: "step-said" }, callWords(call, locale, options.nameOf)),
          viewCall(call, options),
        ),
      ),
    ),
  );
}

export const linesOf = ({ from, to }: TraceCall, locale: Locale): string =>
  stepViewWords(locale).lines(formatNumber(from, locale), formatNumber(to, locale));

function written({ from, to }: TraceCall, lines: string[]): string {
  const own = lines.slice(from - 1, to);
  const indent = Math.min(...own.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  const shown = own.slice(0, mostLines).map((line) => line.slice(indent));
  return [...shown, ...(own.length > mostLines ? ["…"] : [])].join("\n");
}
