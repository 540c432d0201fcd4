// How an assignment's link is written: short enough for a code that simple phones read.
import fc from "fast-check";
import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { listExercises } from "../../src/course/exercise/folder.ts";
import { assignmentFragment, readAssignmentLink } from "../../src/exchange/assignment.ts";
import { crc32 } from "../../src/exchange/crc32.ts";
import { Unusable } from "../../src/exchange/fault.ts";
import { fragmentOf } from "../../src/exchange/link.ts";
import numbered from "../../src/exchange/numbered-exercises.json" with { type: "json" };
import { fromBase64, pack } from "../../src/exchange/pack.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import { newAssignment } from "../../src/trainer/assigning/new-assignment.ts";
import { signAssignment } from "../../src/trainer/assigning/sign-assignment.ts";
import { anAssignment, anyAssignment } from "./arbitraries.ts";
import { someSecret, someSigner } from "./some-keys.ts";

const [recipient, another] = [await recipientOf(await newIdentity()), await recipientOf(await newIdentity())];

const anyExercises = fc.uniqueArray(
  fc.oneof(fc.constantFrom(...numbered), fc.constantFrom("basic/new/one", "basic/new/two")),
  { minLength: 1, maxLength: 60 },
);
const changed: fc.Arbitrary<object> = fc.oneof(
  fc.constant({}),
  fc.constant({ id: "de-antes", changed: "2019-06-15T10:00:00Z", due: "2019-06-15T10:00+05:00" }),
  fc.constant({ recipients: [recipient, another], fellowSigners: [someSigner] }),
  fc.constantFrom("before", "after").map((turn) => ({
    exercises: numbered.slice(0, 4),
    halves: { pair: "3f2504e0-4f89-41d3-9a0c-0305e82c3301", turn },
  })),
  fc.constant({ exercises: numbered.slice(0, 4), halves: { pair: "Un-par", turn: "after" } }),
);
const anyMade = fc
  .tuple(anyAssignment, anyExercises, changed, fc.boolean())
  .map(([given, exercises, more, isSigned]) => {
    const made = { ...given, exercises, ...more };
    return isSigned ? signAssignment(made, someSecret) : made;
  });

test("whatever an assignment says, its link says the same", async () => {
  await fc.assert(
    fc.asyncProperty(anyMade, async (made) => {
      expect(await readAssignmentLink(await assignmentFragment(made))).toEqual(made);
    }),
    { numRuns: 150 },
  );
});

test("a link that was cut or changed in any place is refused", async () => {
  const fragment = await assignmentFragment(signAssignment(anAssignment, someSecret));
  const start = fragment.indexOf(".") + 1;
  const anyPlace = fc.integer({ min: start, max: fragment.length - 1 });
  const anyLetter = fc.constantFrom(..."AQgwZaz09-_");
  await fc.assert(
    fc.asyncProperty(anyPlace, anyLetter, async (place, letter) => {
      fc.pre(fragment[place] !== letter);
      const other = fragment.slice(0, place) + letter + fragment.slice(place + 1);
      for (const link of [other, fragment.slice(0, place)])
        await expect(readAssignmentLink(link)).rejects.toMatchObject({ fault: { kind: "damaged" } });
    }),
    { numRuns: 300 },
  );
});

/** As somebody writes it who knows how: with the checksum that fits. */
function linkOf(...body: number[]): string {
  const checksum = new Uint8Array(4);
  new DataView(checksum.buffer).setUint32(0, crc32(Uint8Array.from(body)));
  return fragmentOf("assignment", 2, Uint8Array.from([...checksum, ...body]));
}

describe("a link that is written with ill will", () => {
  const json = async (content: unknown) => [...(await pack(JSON.stringify(content), "deflate-raw"))];
  const noField = 0;

  test("is refused for a reason, whatever its bytes", async () => {
    const body = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(body, async (bytes) => {
        await expect(readAssignmentLink(linkOf(...bytes))).rejects.toBeInstanceOf(Unusable);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, string, () => Promise<number[]>]>([
    [
      "names exercises that a later version of the site has",
      "too-new",
      async () => [noField, 1, 255, 255, 1],
    ],
    ["names more exercises than there can be", "damaged", async () => [noField, 255, 255, 3]],
    ["has a number that never ends", "damaged", async () => [noField, 1, ...Array<number>(50).fill(128)]],
    ["names one before the first", "damaged", async () => [noField, 1, 2, ...(await json({}))]],
    [
      "names more without a number than it says",
      "malformed",
      async () => [noField, 1, 0, ...(await json({}))],
    ],
    ["grows without end", "too-large", async () => [noField, 0, ...(await json(" ".repeat(9_000_000)))]],
    ["holds no assignment", "damaged", async () => [noField, 0, ...(await json("a"))]],
    ["holds a list", "malformed", async () => [noField, 0, ...(await json([]))]],
    ["has another's field", "malformed", async () => [noField, 1, 1, ...(await json({ title: "a", x: 1 }))]],
    [
      "says of a signature what is none",
      "malformed",
      async () => {
        const { exercises: _, ...said } = { ...anAssignment, signature: 7 };
        return [noField, 1, 1, ...(await json(said))];
      },
    ],
  ])("%s", async (_, kind, body) => {
    await expect(readAssignmentLink(linkOf(...(await body())))).rejects.toMatchObject({ fault: { kind } });
  });
});

test("sixty exercises of the course, signed, make a code of 95 by 95", async () => {
  // Those that have no number yet come first, for they weigh most: a number is given by `npm run exercise -- number`.
  const isNumbered = new Set(numbered);
  const [known = [], fresh = []] = [true, false].map((is) =>
    listExercises().filter((id) => isNumbered.has(id) === is),
  );
  // One here, one there: a lesson's whole row would weigh less.
  const exercises = [...fresh, ...known.filter((_, place) => place % 3 > 0), ...known].slice(0, 60);
  const fields = {
    title: "Taller de análisis de datos para socios, noviembre",
    note: "Hola a todas y todos: resuelvan lo que puedan antes del viernes. Si algo no sale, escríbanme y lo vemos juntos en la sesión del lunes.",
    group: "Socios de Tumbes y Piura",
    locale: "es" as const,
    due: "2026-12-04T04:59:00.000Z",
    timeZone: "America/Lima",
  };
  const keys = { name: "Ana María Quispe Flores", recipient, signer: someSigner };
  const made = newAssignment({ ...fields, exercises }, keys, new Date());
  expect(made.exercises).toHaveLength(60);
  const fragment = await assignmentFragment(signAssignment(made, someSecret));
  const link = `https://an-organisation.github.io/aula-de-datos/es/assignment/${fragment}`;
  expect(encode(link, { ecc: "L", border: 0 }).size).toBeLessThanOrEqual(95);
});

test("crc32() reckons as everybody does", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(fromBase64(""))).toBe(0);
});
