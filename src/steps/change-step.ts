import { type Condition, withComparison } from "./condition.ts";
import { changeFormula, type FormulaKind } from "./formulas/formula.ts";
import type { Path } from "./part.ts";
import type { Step } from "./step.ts";

/**
 * The step with another value at a place of its sentence. What depends on that place is made to fit: a
 * condition's value when its column or comparison changes, a formula when its kind does, a new name that
 * still follows the column it was made from, an author's label that another name replaces.
 */
export function changeStep(step: Step, path: Path, value: unknown): Step {
  const parent = at(step, path.slice(0, -1)) as Record<string, unknown>;
  const key = path.at(-1);
  if (key === "is" && "column" in parent && parent.is !== "column")
    return put(step, path.slice(0, -1), withComparison(parent as Condition, value as Condition["is"]));
  if (key === "is")
    return put(
      step,
      path.slice(0, -1),
      value === "number" ? { is: "number", number: 1 } : { is: "column", column: "" },
    );
  if (key === "kind" && path[0] === "formula")
    return put(step, ["formula"], changeFormula(value as FormulaKind));
  if (key === "column" && "name" in parent && (parent.name === "" || parent.name === parent.column))
    return put(step, path.slice(0, -1), { ...parent, column: value, name: value });
  if (key === "column" && "is" in parent && parent.is !== "column" && value !== parent.column)
    return put(step, path.slice(0, -1), ofColumn(parent as Condition, String(value)));
  if (key === "name" && "label" in parent) {
    const { label: _, ...unlabelled } = parent;
    return put(step, path.slice(0, -1), { ...unlabelled, name: value });
  }
  const changed = put(step, path, value);
  if (value === at(step, path)) return changed;
  if (changed.verb === "replace" && key === "column") return { ...changed, find: [], put: null };
  return changed.verb === "wide" && key === "names" ? { ...changed, become: [] } : changed;
}

/** Values of one column say nothing of another, whose cells may be of another type. */
function ofColumn({ is }: Condition, column: string): Condition {
  const fitsAll = /^(equal|not-equal|one-of|none-of|blank|not-blank)$/.test(is);
  return withComparison({ column, is: "equal", value: "" }, fitsAll ? is : "equal");
}

function at(thing: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Record<string | number, unknown>)?.[key], thing);
}

function put<Thing>(thing: Thing, [key, ...rest]: Path, value: unknown): Thing {
  if (key === undefined) return value as Thing;
  const changed = put((thing as Record<string | number, unknown>)[key], rest, value);
  if (!Array.isArray(thing)) return { ...thing, [key]: changed };
  return thing.map((item, index) => (index === key ? changed : item)) as Thing;
}
