import type { ProblemShape } from "../../check/problem.ts";

/** Steps that do not stand in the order that was asked for. */
export interface OrderWrong extends ProblemShape {
  kind: "order-wrong";
  detail: {
    /** How many are right from the first on, before one stands out of place. */
    right: number;
  };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "order-wrong": OrderWrong;
  }
}

export function orderWrong(chosen: string[], answer: string[]): OrderWrong[] {
  const right = answer.findIndex((option, index) => option !== chosen[index]);
  return right === -1 ? [] : [{ kind: "order-wrong", detail: { right } }];
}
