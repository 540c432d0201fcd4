import type { Arrangement } from "./arrangement.ts";

/** How far somebody has come in putting the blocks in order. A unit is named by the first of its blocks. */
export interface ArrangeState {
  /** Units of the program, in order. */
  program: string[];
  /** Blocks that now move as one: the second stands right behind the first. */
  joined: [first: string, second: string][];
  /** Blocks that were taken away because they are not needed. */
  dropped: string[];
  /** Wrong tries since something was joined or taken away last. */
  wrong: number;
}

export const emptyState: ArrangeState = { program: [], joined: [], dropped: [], wrong: 0 };

/** The blocks of a unit, in order. */
export function blocksOf(unit: string, { joined }: ArrangeState): string[] {
  const next = joined.find(([first]) => first === unit)?.[1];
  return next === undefined ? [unit] : [unit, ...blocksOf(next, { ...emptyState, joined })];
}

/** Units that are not in the program, as they were shuffled. */
export function restOf({ program, joined, dropped }: ArrangeState, { blocks }: Arrangement): string[] {
  const behind = joined.map(([, second]) => second);
  return blocks
    .map(({ id }) => id)
    .filter((id) => !program.includes(id) && !behind.includes(id) && !dropped.includes(id));
}

/** @param at place in the program; behind its last where it is larger; null takes the unit out */
export function moved(state: ArrangeState, unit: string, at: number | null): ArrangeState {
  const program = state.program.filter((one) => one !== unit);
  if (at !== null) program.splice(at, 0, unit);
  return { ...state, program };
}

/** Joins the first two blocks that belong together and do not stand so; null where there are none. */
export function join(state: ArrangeState, order: string[]): { state: ArrangeState; unit: string } | null {
  const standing = state.program.flatMap((unit) => blocksOf(unit, state));
  const pair = order
    .slice(1)
    .map((second, index): [string, string] => [order[index] ?? "", second])
    .find(
      ([first, second]) =>
        !state.joined.some(([, behind]) => behind === second) &&
        !(standing.includes(first) && standing[standing.indexOf(first) + 1] === second),
    );
  if (!pair) return null;
  const joined = [...state.joined, pair];
  const unit = headOf(pair[0], joined);
  const isIn = state.program.includes(unit);
  const program = state.program.flatMap((one) => (one !== pair[1] ? [one] : isIn ? [] : [unit]));
  return { state: { ...state, program, joined, wrong: 0 }, unit };
}

const headOf = (block: string, joined: ArrangeState["joined"]): string => {
  const before = joined.find(([, second]) => second === block)?.[0];
  return before === undefined ? block : headOf(before, joined);
};

/** Takes away one block that is not needed, first one that is in the program; null where there are none. */
export function drop(
  state: ArrangeState,
  { blocks, order }: Arrangement,
): { state: ArrangeState; unit: string } | null {
  const spare = blocks.map(({ id }) => id).filter((id) => !order.includes(id) && !state.dropped.includes(id));
  const unit = spare.find((id) => state.program.includes(id)) ?? spare[0];
  if (unit === undefined) return null;
  const without = moved(state, unit, null);
  return { state: { ...without, dropped: [...state.dropped, unit], wrong: 0 }, unit };
}

/** A state that was kept; null where it is none of these blocks. */
export function readState(kept: unknown, { blocks }: Arrangement): ArrangeState | null {
  const known = blocks.map(({ id }) => id);
  const isKnown = (ids: unknown): ids is string[] =>
    Array.isArray(ids) && new Set(ids).size === ids.length && ids.every((id) => known.includes(id));
  if (typeof kept !== "object" || kept === null) return null;
  const { program, joined, dropped, wrong } = kept as Partial<ArrangeState>;
  if (
    !isKnown(program) ||
    !isKnown(dropped) ||
    !Array.isArray(joined) ||
    !joined.every(Array.isArray) ||
    typeof wrong !== "number"
  )
    return null;
  const [first, second] = [joined.map((pair) => pair[0]), joined.map((pair) => pair[1])];
  if (!isKnown(first) || !isKnown(second)) return null;
  // Blocks behind one another in a ring have no first one.
  if (first.some((block) => headless(block, joined))) return null;
  return { program: program.filter((id) => !second.includes(id)), joined, dropped, wrong };
}

function headless(block: string, joined: ArrangeState["joined"]): boolean {
  let at = block;
  for (let steps = 0; steps <= joined.length; steps++) {
    const before = joined.find(([, behind]) => behind === at)?.[0];
    if (before === undefined) return false;
    at = before;
  }
  return true;
}
