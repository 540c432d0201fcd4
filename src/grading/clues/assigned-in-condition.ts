import type { Problem } from "../../check/problem.ts";

/** A condition that stores a value with = where it was to compare. */
export interface AssignedInCondition extends Problem {
  kind: "assigned-in-condition";
  detail: { line: number };
}

export const assignedInCondition = (detail: AssignedInCondition["detail"]): AssignedInCondition => ({
  kind: "assigned-in-condition",
  detail,
});
