import { describe, expect, test } from "vitest";
import { arrangementOf, programOfBlocks } from "../../../src/ways/arrange/arrangement.ts";

const starter = `import { figures } from "datasets/f";

// Your turn.
`;
const solution = `import { figures } from "datasets/f";

const people = figures
  .filter((row) => row.unit === "persons")
  .map((row) => ({
    id: row.id,
    text: "a ( bracket",
  }));
const sorted = people.toSorted((a, b) => b.value - a.value);

export default sorted.slice(0, 3);
`;
const programs = { id: "a/b/c", starter, solution, right: {}, wrong: {} };
const textsOf = (arrangement: NonNullable<ReturnType<typeof arrangementOf>>) =>
  arrangement.order.map((wanted) => arrangement.blocks.find(({ id }) => id === wanted)?.text ?? "");

describe("arrangementOf(programs)", () => {
  test("cuts the solution into statements and keeps what the starter gives out of it", () => {
    const arrangement = arrangementOf(programs);
    expect(arrangement?.given).toBe('import { figures } from "datasets/f";');
    expect(arrangement && textsOf(arrangement)).toEqual([
      "const people = figures",
      '.filter((row) => row.unit === "persons")',
      '.map((row) => ({\nid: row.id,\ntext: "a ( bracket",\n}));',
      "const sorted = people.toSorted((a, b) => b.value - a.value);",
      "export default sorted.slice(0, 3);",
    ]);
  });

  test("gives the solution back, as it was written, when its blocks stand in order", () => {
    const arrangement = arrangementOf(programs);
    if (!arrangement) throw new Error("not cut");
    const withoutGaps = (code: string) => code.replace(/\n+/g, "\n");
    expect(withoutGaps(programOfBlocks(arrangement.given, textsOf(arrangement)))).toBe(withoutGaps(solution));
  });

  test("takes from a mistake the one block that it has in the place of another, but none of a right way", () => {
    const other = solution.replace("b.value - a.value", "a.value - b.value");
    const wrong = { backwards: other, elsewhere: `${other}\nconst more = 1;` };
    const spare = (right: Record<string, string>) => {
      const arrangement = arrangementOf({ ...programs, right, wrong });
      return arrangement?.blocks.filter(({ id }) => !arrangement.order.includes(id)).map(({ text }) => text);
    };
    expect(spare({})).toEqual(["const sorted = people.toSorted((a, b) => a.value - b.value);"]);
    expect(spare({ also: other })).toEqual([]);
  });

  test("cuts within brackets where the statements are too few, and gives up where that does not help", () => {
    const chart = `import * as Plot from "plot";
export default Plot.plot({
  x: { label: null },
  y: { label: "Personas" },
  marks: [Plot.dot(rows)],
});
`;
    const cut = arrangementOf({ ...programs, starter: "", solution: chart });
    expect(cut?.order).toHaveLength(6);
    expect(
      arrangementOf({ ...programs, solution: 'import { figures } from "datasets/f";\nexport default 1;\n' }),
    ).toBeNull();
  });
});
