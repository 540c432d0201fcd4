import { seededRandom, seedFrom, shuffled } from "../../grading/random.ts";
import { indented, linesOf } from "./lines.ts";

/** A program cut into blocks that are put in order. */
export interface Arrangement {
  /** The lines before them, which stand. */
  given: string;
  /** One or more lines each, without indentation, shuffled. The same text has the same id in every version. */
  blocks: { id: string; text: string }[];
  /** Ids of those that the solution has, in one right order; the others are not needed. */
  order: string[];
}

export interface ArrangedPrograms {
  /** Tells blocks of two exercises' shuffles apart. */
  id: string;
  starter: string;
  solution: string;
  right: Record<string, string>;
  wrong: Record<string, string>;
}

/** Blocks of a program that is worth putting in order; below `enough` it is cut deeper. */
const fewest = 3;
const enough = 4;
const most = 12;
const deepest = 2;
const mostDistractors = 3;

/**
 * Cuts a solution into blocks: its top-level statements, or what stands one or two brackets deeper where these
 * are too few. Blocks that a known mistake has in the place of one of them are distractors, never one of a
 * right way. What starter and solution begin with alike is given.
 * @returns null where there is too little to put in order
 */
export function arrangementOf({ id, starter, solution, right, wrong }: ArrangedPrograms): Arrangement | null {
  const lines = written(solution);
  const given = sharedStart(lines, written(starter));
  for (let depth = 0; depth <= deepest; depth++) {
    const needed = cut(lines.slice(given), depth);
    if (needed.length < (depth === deepest ? fewest : enough)) continue;
    if (needed.length > most) return null;
    const cutOf = (program: string) => cut(written(program).slice(given), depth);
    const known = new Set([needed, ...Object.values(right).map(cutOf)].flat());
    const distractors = Object.values(wrong)
      .map((program) => inPlaceOfOne(needed, cutOf(program)))
      .filter((block) => block !== null && !known.has(block)) as string[];
    const all = [...needed, ...new Set(distractors.slice(0, mostDistractors))];
    const named = all.map((text) => ({ id: seedFrom(text, 0).toString(36), text }));
    return {
      given: lines
        .slice(0, given)
        .map(({ text }) => text)
        .join("\n"),
      blocks: shuffled(named, seededRandom(seedFrom(id, all.length))),
      order: named.slice(0, needed.length).map((block) => block.id),
    };
  }
  return null;
}

/** The program that blocks give in an order. */
export const programOfBlocks = (given: string, blocks: string[]): string =>
  `${indented([...(given === "" ? [] : [given, ""]), ...blocks].join("\n"))}\n`;

type Lines = ReturnType<typeof linesOf>;

const written = (code: string): Lines => linesOf(code).filter(({ text }) => text !== "");

const sharedStart = (one: Lines, other: Lines): number => {
  const differs = one.findIndex(({ text }, index) => text !== other[index]?.text);
  const start = differs === -1 ? one.length : differs;
  // What is given ends with a whole statement.
  return one.slice(0, start + 1).findLastIndex(({ level, closes }) => level === 0 && !closes);
};

/** A closing line belongs to its statement where what it closes was not cut. */
function cut(lines: Lines, depth: number): string[] {
  const blocks: string[] = [];
  for (const { text, level, closes } of lines) {
    const begins = level <= depth && !(closes && level + 1 > depth);
    if (begins || blocks.length === 0) blocks.push(text);
    else blocks[blocks.length - 1] += `\n${text}`;
  }
  return blocks;
}

/** The one block in which a program differs from the solution, no longer than there; null where it differs otherwise. */
function inPlaceOfOne(needed: string[], other: string[]): string | null {
  if (needed.length !== other.length) return null;
  const differing = other.flatMap((block, index) => (block === needed[index] ? [] : [{ block, index }]));
  const [{ block, index } = { block: "", index: 0 }] = differing;
  return differing.length === 1 && countLines(block) <= countLines(needed[index] ?? "") ? block : null;
}

const countLines = (block: string): number => block.split("\n").length;
