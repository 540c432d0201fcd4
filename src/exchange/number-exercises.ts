import { type ByteReader, numberBytes } from "./bytes.ts";
import { Unusable } from "./fault.ts";
import numbered from "./numbered-exercises.json" with { type: "json" };

/**
 * An exercise's number is its place in this list, for ever: those that are new are added at its end
 * (`npm run exercise -- number`). One that has no number yet travels by name.
 */
const numberOf = new Map(numbered.map((id, number) => [id, number]));

/** Exercises that an assignment can have. */
const most = 300;
/** Twice the exercises that there will ever be. */
const mostWritten = 200_000;

/**
 * How many there are, then of each how far its number is from the one that follows the last one's: a byte
 * for each of a whole lesson, and rarely more than one for others. 0 stands for one that has no number.
 */
export function exerciseBytes(exercises: string[]): { bytes: number[]; unnumbered: string[] } {
  const bytes = numberBytes(exercises.length);
  let expected = 0;
  for (const number of exercises.map((id) => numberOf.get(id))) {
    bytes.push(...numberBytes(number === undefined ? 0 : writtenOf(number - expected)));
    expected = number === undefined ? expected : number + 1;
  }
  return { bytes, unnumbered: exercises.filter((id) => !numberOf.has(id)) };
}

/**
 * Null stands for one that has no number.
 * @throws Unusable
 */
export function readExercises(bytes: ByteReader): (string | null)[] {
  let expected = 0;
  return Array.from({ length: bytes.number(most) }, () => {
    const written = bytes.number(mostWritten);
    if (written === 0) return null;
    const number = expected + awayOf(written);
    expected = number + 1;
    // A later version of the site numbers more of them.
    if (number >= numbered.length) throw new Unusable({ kind: "too-new" });
    const id = numbered[number];
    if (id === undefined) throw new Unusable({ kind: "damaged" });
    return id;
  });
}

/** 1 for none away, 2 for one back, 3 for one on, 4 for two back… */
const writtenOf = (away: number): number => (away < 0 ? -2 * away : 2 * away + 1);
const awayOf = (written: number): number => (written % 2 === 0 ? -written / 2 : (written - 1) / 2);
