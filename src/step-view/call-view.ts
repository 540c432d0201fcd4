import type { Locale } from "../i18n/locale.ts";
import { stepViewWords } from "../i18n/step-view.ts";
import type { TraceCall } from "../sandbox/trace.ts";
import { newColumns } from "./call-words.ts";
import { asBefore, type SideOptions, viewSide } from "./side-view.ts";
import { branch, type Tree } from "./tree.ts";

export interface CallViewOptions extends SideOptions {
  /**
   * The table after is what is looked at: the one before is folded, and only of rows that found others is it
   * told where they came from. A group's row has its keys in columns of its own.
   */
  isBrief?: boolean;
}

/**
 * The table before a call and the one after it: what left is struck and says so, what stayed tells the row
 * that it came from. To be put on a page by `nodeOf`, or into a built one by `htmlOf`.
 */
export function viewCall(call: TraceCall, options: CallViewOptions): Tree {
  const words = stepViewWords(options.locale);
  const { before, after, change } = call;
  const [first] = before;
  const fromGroups = first?.kind === "groups" ? first : null;
  const side = { ...asBefore(options), fromGroups };
  const shown = before.map((view, at) =>
    viewSide(view, { ...side, title: at === 0 ? words.before : words.otherTable }),
  );
  const last = viewSide(after, {
    ...side,
    title: words.after,
    isAfter: true,
    added: newColumns(call),
    tellsOrigins: change.traced && !change.inPlace && (!options.isBrief || isBroughtTogether(call)),
  });
  if (options.isBrief)
    return branch("div", { class: "step-tables brief" }, folded(call, shown, options.locale), last);
  return branch(
    "div",
    { class: "step-tables" },
    branch("div", { class: "step-before" }, ...shown),
    branch("span", { class: "step-arrow", "aria-hidden": "true" }, "→"),
    last,
  );
}

const isBroughtTogether = ({ before, change }: TraceCall): boolean =>
  before.length > 1 || change.repeated > 0;

/** Rows that are doubled are what is to be seen: then the fold is open. */
function folded(call: TraceCall, tables: Tree[], locale: Locale): Tree {
  const words = stepViewWords(locale);
  const { left, repeated } = call.change;
  const isOpen = call.before.length > 1 && repeated > 0;
  return branch(
    "details",
    { class: "step-before", open: isOpen },
    branch("summary", {}, left > 0 ? words.seeBeforeAndLeft : words.seeBefore),
    ...tables,
  );
}
