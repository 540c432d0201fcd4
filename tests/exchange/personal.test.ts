import fc from "fast-check";
import { expect, test } from "vitest";
import { assignmentFragment, readAssignmentLink } from "../../src/exchange/assignment.ts";
import { pack, toBase64 } from "../../src/exchange/pack.ts";
import { personalPart, readPersonalPart } from "../../src/exchange/personal.ts";
import { signAssignment } from "../../src/trainer/assigning/sign-assignment.ts";
import { anyLine, anAssignment as assignment } from "./arbitraries.ts";
import { someSecret } from "./some-keys.ts";

const rosa = { code: "k7m2", name: "Rosa Quispe Ñahui", organisation: "Organización Sol" };
const site = "https://site/es/assignment/";
const link = async (part: string) => site + (await assignmentFragment(assignment)) + part;
const written = async (content: unknown) => `&for=1.${toBase64(await pack(JSON.stringify(content)))}`;

test("a personal link says for whom it is and keeps the assignment and its signature", async () => {
  const signed = signAssignment(assignment, someSecret);
  const personal = site + (await assignmentFragment(signed)) + (await personalPart(rosa));
  expect(await readAssignmentLink(personal)).toEqual(signed);
  expect(await readPersonalPart(personal)).toEqual(rosa);
  // As a mail program shows it within a sentence.
  expect(await readPersonalPart(`Hola: ${personal.replace("&for", "&amp;for")} Saludos`)).toEqual(rosa);
});

test("whatever stands in the place of the personal part, the assignment is the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 40 }), async (text) => {
      const personal = await link(`&for=1.${text}`);
      expect(await readAssignmentLink(personal)).toEqual(assignment);
      expect(await readPersonalPart(personal)).toBeNull();
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["no name", ["k7m2", "", ""]],
  ["a name that turns the direction of texts", ["k7m2", "Rosa\u202e", ""]],
  ["a code that is none", ["k7 m2", "Rosa", ""]],
  ["a code that is too long", ["k".repeat(33), "Rosa", ""]],
  ["more than three", ["k7m2", "Rosa", "", "x"]],
  ["another shape", { code: "k7m2" }],
])("readPersonalPart() reads nothing of %s", async (_, content) => {
  expect(await readPersonalPart(await link(await written(content)))).toBeNull();
});

test("readPersonalPart() reads nothing of what is cut, changed, or grows without end", async () => {
  const part = await personalPart(rosa);
  expect(await readPersonalPart(await link(part.slice(0, -4)))).toBeNull();
  expect(await readPersonalPart(await link(part.replace(/.{3}$/, "AAA")))).toBeNull();
  expect(await readPersonalPart(await link(await written(["k", "a".repeat(1_000_000), ""])))).toBeNull();
  expect(await readPersonalPart(await link(""))).toBeNull();
});

test("personalPart() writes any line as it is", async () => {
  await fc.assert(
    fc.asyncProperty(anyLine, anyLine, async (name, organisation) => {
      const personal = { code: "a-1_B", name: name || "Rosa", organisation };
      expect(await readPersonalPart(await link(await personalPart(personal)))).toEqual(personal);
    }),
    { numRuns: 40 },
  );
});
