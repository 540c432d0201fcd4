import type { ProblemShape } from "../../check/problem.ts";

/** A condition that stores a value with = where it was to compare. */
export interface AssignedInCondition extends ProblemShape {
  kind: "assigned-in-condition";
  detail: { line: number };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "assigned-in-condition": AssignedInCondition;
  }
}

export const assignedInCondition = (detail: AssignedInCondition["detail"]): AssignedInCondition => ({
  kind: "assigned-in-condition",
  detail,
});
