import type { ProblemShape } from "./problem.ts";

/** The right rows, items or bars in another order. */
export interface OrderDiffers extends ProblemShape {
  kind: "order-differs";
  detail: {
    of: "rows" | "items" | "marks";
    /** They stand exactly the other way round. */
    reversed: boolean;
  };
}

declare module "./problem.ts" {
  interface Problems {
    "order-differs": OrderDiffers;
  }
}

export const noTie = (): boolean => false;

/**
 * @param positions for each of the learner's rows, in their order: where it was expected to stand.
 * @param interchangeable whether the expected rows at two positions may change places (a tie).
 */
export function orderDiffers(
  of: OrderDiffers["detail"]["of"],
  positions: number[],
  interchangeable: (a: number, b: number) => boolean,
): OrderDiffers[] {
  const inOrder = positions.toSorted((a, b) => a - b);
  const standsIn = (order: number[]) =>
    positions.every((position, index) => {
      const wanted = order[index] ?? 0;
      return position === wanted || interchangeable(position, wanted);
    });
  if (standsIn(inOrder)) return [];
  return [{ kind: "order-differs", detail: { of, reversed: standsIn(inOrder.toReversed()) } }];
}
