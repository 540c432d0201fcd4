// Who made what came: only the holder of a key signs for it, whatever a file or a link claims.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openAnswers, sealAnswers } from "../../src/exchange/answers.ts";
import {
  type Assignment,
  assignmentFragment,
  assignmentText,
  readAssignmentLink,
} from "../../src/exchange/assignment.ts";
import { openComments, sealComments } from "../../src/exchange/comments.ts";
import { toFragment } from "../../src/exchange/link.ts";
import { toBase64 } from "../../src/exchange/pack.ts";
import { newIdentity, recipientOf, seal } from "../../src/exchange/seal.ts";
import { isSigned, sign, signed, signerOf } from "../../src/exchange/signature.ts";
import { signAssignment } from "../../src/trainer/assigning/sign-assignment.ts";
import { anAnswers, anAssignment, anyAssignment, anyComments } from "./arbitraries.ts";
import { someSecret, someSigner } from "./some-keys.ts";

const forged = { fault: { kind: "forged" } };
const anySecret = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64);
const runs = { numRuns: 30 };
const identity = await newIdentity();
const recipient = await recipientOf(identity);
const [aComments] = fc.sample(anyComments, { numRuns: 1, seed: 1 });
if (!aComments) throw new Error("no comments");

test("isSigned() takes a maker's own signature over a text, and no other's, over no other text", () => {
  fc.assert(
    fc.property(anySecret, anySecret, fc.string(), fc.string(), (own, other, text, otherText) => {
      fc.pre(own !== other && text !== otherText);
      const signature = sign(text, own);
      expect(signature).toHaveLength(86);
      expect(isSigned(text, signature, signerOf(own))).toBe(true);
      expect(isSigned(otherText, signature, signerOf(own))).toBe(false);
      expect(isSigned(text, signature, signerOf(other))).toBe(false);
      expect(isSigned(text, sign(text, other), signerOf(own))).toBe(false);
    }),
    runs,
  );
});

describe("an assignment's link", () => {
  test("that is signed is read with its signature, and made again from what a device keeps", async () => {
    await fc.assert(
      fc.asyncProperty(anyAssignment, async (given) => {
        const made = signAssignment(given, someSecret);
        const link = await assignmentFragment(made);
        const kept = JSON.parse(JSON.stringify(await readAssignmentLink(link)));
        expect(kept).toEqual(made);
        expect(await assignmentFragment(kept)).toBe(link);
      }),
      runs,
    );
  });

  test("is refused where another signed, or its words are not those that were signed", async () => {
    const mallory = signAssignment(anAssignment, toBase64(new Uint8Array(32).fill(9)));
    const changed: Assignment = {
      ...signAssignment(anAssignment, someSecret),
      recipients: [recipient],
    };
    for (const made of [mallory, changed])
      await expect(readAssignmentLink(await assignmentFragment(made))).rejects.toMatchObject(forged);
  });

  test("is refused where its key is of small order, which signs anything for anybody", async () => {
    const one = Uint8Array.from([1, ...Array<number>(31).fill(0)]);
    const signature = toBase64(Uint8Array.from([...one, ...new Uint8Array(32)]));
    for (const key of [new Uint8Array(32), one]) {
      const made = { ...anAssignment, signer: toBase64(key), signature };
      await expect(readAssignmentLink(await assignmentFragment(made))).rejects.toMatchObject(forged);
    }
  });

  test("cannot say within itself that it is signed", async () => {
    const text = assignmentText(anAssignment).replace("{", `{"signature":"${"A".repeat(86)}",`);
    await expect(readAssignmentLink(await toFragment("assignment", text))).rejects.toMatchObject({
      fault: { kind: "malformed" },
    });
  });
});

describe("answers and comments", () => {
  const openAs = {
    answers: (file: string) => openAnswers(file, identity),
    comments: (file: string) => openComments(file, identity),
  };
  const unsigned = {
    answers: { ...anAnswers, sender: { ...anAnswers.sender, signer: undefined } },
    comments: { ...aComments, signer: undefined },
  };
  const named = { answers: anAnswers, comments: aComments };
  const sealed = {
    answers: () => sealAnswers(unsigned.answers as typeof anAnswers, [recipient], someSecret),
    comments: () => sealComments(unsigned.comments as typeof aComments, recipient, someSecret),
  };

  test.each(["answers", "comments"] as const)("%s name their signer when they are sealed", async (kind) => {
    expect(await openAs[kind](await sealed[kind]())).toEqual(named[kind]);
  });

  test.each(["answers", "comments"] as const)("%s of before are read, and name no signer", async (kind) => {
    const file = await seal(JSON.stringify(unsigned[kind]), [recipient]);
    expect(JSON.stringify(await openAs[kind](file))).not.toContain("signer");
  });

  test.each(["answers", "comments"] as const)(
    "%s that name a signer who did not sign them are refused, unsigned ones too",
    async (kind) => {
      const mallory = toBase64(new Uint8Array(32).fill(9));
      for (const text of [
        JSON.stringify(named[kind]),
        signed(named[kind], mallory),
        signed(unsigned[kind], mallory),
        signed(named[kind], someSecret).replace('"assignment":"', '"assignment":"x'),
      ])
        await expect(openAs[kind](await seal(text, [recipient]))).rejects.toMatchObject(forged);
      expect(signerOf(someSecret)).toBe(someSigner);
    },
  );
});
