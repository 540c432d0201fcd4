import type { ProblemShape } from "../../problem.ts";
import type { Encoding } from "./encode.ts";
import type { Role } from "./item.ts";
import type { MarkMatch } from "./match.ts";
import { placeName } from "./position.ts";

/** The right things in the wrong place: axes swapped, colour and axis swapped, a colour that cannot measure. */
export interface WrongChannel extends ProblemShape {
  kind: "wrong-channel";
  detail: {
    how: "axes-swapped" | "series-on-axis" | "colour-as-names" | "colour-as-numbers";
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "wrong-channel": WrongChannel;
  }
}

export const wrongChannel = (actual: Encoding, how: WrongChannel["detail"]["how"]): WrongChannel => ({
  kind: "wrong-channel",
  detail: { how },
  where: [{ mark: actual.mark }, ...scalesOf(how).map((scale) => ({ scale }))],
});

/** Where the reader sees it. */
const scalesOf = (how: WrongChannel["detail"]["how"]): string[] =>
  how === "axes-swapped" ? ["x", "y"] : ["color"];

/** Whether numbers are coloured as if they were names, or names as numbers; or colour and axis have changed places. */
export function misplaced({ expected, actual }: MarkMatch): WrongChannel[] {
  const has = (encoding: Encoding, role: Role) => encoding.roles.includes(role);
  if (has(expected, "colour") && !has(actual, "colour") && has(actual, "series")) {
    return [wrongChannel(actual, "colour-as-names")];
  }
  if (has(expected, "series") && !has(actual, "series") && has(actual, "colour")) {
    return [wrongChannel(actual, "colour-as-numbers")];
  }
  const isTurned =
    sameNames(expected, "value", actual, "category") && !sameNames(expected, "category", actual, "category");
  if (expected.family !== "cell" && isTurned) return [wrongChannel(actual, "axes-swapped")];
  // Where both hold the same names, nothing tells that they have changed places.
  const changed =
    sameNames(expected, "category", actual, "series") &&
    sameNames(expected, "series", actual, "category") &&
    !sameNames(expected, "category", actual, "category");
  return changed ? [wrongChannel(actual, "series-on-axis")] : [];
}

function sameNames(a: Encoding, roleOfA: Role, b: Encoding, roleOfB: Role): boolean {
  if (!a.roles.includes(roleOfA) || !b.roles.includes(roleOfB)) return false;
  const [left, right] = [namesIn(a, roleOfA), namesIn(b, roleOfB)];
  return left.size === right.size && [...left].every((name) => right.has(name));
}

const namesIn = ({ items }: Encoding, role: Role) =>
  new Set(items.map((item) => placeName(item.roles[role] ?? null)));
