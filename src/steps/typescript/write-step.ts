import type { Step } from "../step.ts";
import { chart } from "./verbs/chart.ts";
import { dropColumns, keepColumns, long, newColumn, rename, replace } from "./verbs/columns.ts";
import { group, join, wide } from "./verbs/groups.ts";
import { distinct, first, keepRows, sort } from "./verbs/rows.ts";
import { total } from "./verbs/total.ts";
import type { Writer, Written } from "./writer.ts";

/** What a step is in the program. */
export function writeStep(step: Exclude<Step, { verb: "start" }>, writer: Writer): Written {
  switch (step.verb) {
    case "keep-rows":
      return keepRows(step, writer);
    case "sort":
      return sort(step, writer);
    case "first":
      return first(step, writer);
    case "distinct":
      return distinct(step, writer);
    case "keep-columns":
      return keepColumns(step, writer);
    case "drop-columns":
      return dropColumns(step, writer);
    case "rename":
      return rename(step, writer);
    case "new-column":
      return newColumn(step, writer);
    case "replace":
      return replace(step, writer);
    case "long":
      return long(step, writer);
    case "group":
      return group(step, writer);
    case "wide":
      return wide(step, writer);
    case "join":
      return join(step, writer);
    case "total":
      return total(step, writer);
    case "chart":
      return chart(step, writer);
  }
}
