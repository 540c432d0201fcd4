import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openAnswers, sealAnswers } from "../../src/exchange/answers.ts";
import { assignmentFragment, readAssignmentLink } from "../../src/exchange/assignment.ts";
import { cardFragment, readCardLink } from "../../src/exchange/card.ts";
import { certificateFragment, readCertificateLink } from "../../src/exchange/certificate.ts";
import {
  commentsFragment,
  openComments,
  openCommentsLink,
  sealComments,
} from "../../src/exchange/comments.ts";
import { type Fault, Unusable } from "../../src/exchange/fault.ts";
import { toFragment } from "../../src/exchange/link.ts";
import { pack, toBase64, unpack } from "../../src/exchange/pack.ts";
import {
  newIdentity,
  openWithPassphrase,
  recipientOf,
  seal,
  sealedWithPassphrase,
  sealWithPassphrase,
} from "../../src/exchange/seal.ts";
import { signerOf } from "../../src/exchange/signature.ts";
import {
  anAnswers as answers,
  anyAnswers,
  anyAssignment,
  anyCertificate,
  anyComments,
  anAssignment as assignment,
  aCertificate as certificate,
} from "./arbitraries.ts";
import { someSecret } from "./some-keys.ts";

const runs = { numRuns: 40 };
const secret = toBase64(new Uint8Array(32).fill(7));

async function faultOf(work: Promise<unknown>): Promise<Fault | "none"> {
  try {
    await work;
    return "none";
  } catch (failure) {
    if (failure instanceof Unusable) return failure.fault;
    throw failure;
  }
}

describe("what is written can be read", () => {
  test("assignments, by link", async () => {
    await fc.assert(
      fc.asyncProperty(anyAssignment, async (given) => {
        expect(
          await readAssignmentLink(`https://site/es/assignment/${await assignmentFragment(given)}`),
        ).toEqual(given);
      }),
      runs,
    );
  });

  test("answers, by file, for every recipient", async () => {
    const identities = [await newIdentity(), await newIdentity()];
    const recipients = await Promise.all(identities.map(recipientOf));
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (given) => {
        const file = await sealAnswers(given, recipients, someSecret);
        for (const identity of identities) expect(await openAnswers(file, identity)).toEqual(given);
      }),
      runs,
    );
  });

  test("comments, by file and by link", async () => {
    const identity = await newIdentity();
    const recipient = await recipientOf(identity);
    await fc.assert(
      fc.asyncProperty(anyComments, async (given) => {
        expect(await openComments(await sealComments(given, recipient, someSecret), identity)).toEqual(given);
        expect(
          await openCommentsLink(await commentsFragment(given, recipient, someSecret), identity),
        ).toEqual(given);
      }),
      runs,
    );
  });

  test("certificates, by link, and they are genuine", async () => {
    await fc.assert(
      fc.asyncProperty(anyCertificate, async (given) => {
        const signed = { ...given, signer: signerOf(secret) };
        expect(await readCertificateLink(await certificateFragment(signed, secret))).toEqual({
          certificate: signed,
          genuine: true,
        });
      }),
      runs,
    );
  });

  test("keys, with a passphrase", async () => {
    const file = await sealWithPassphrase("secret", "caballito de totora");
    expect(await openWithPassphrase(file, "caballito de totora")).toBe("secret");
    expect(await faultOf(openWithPassphrase(file, "caballito"))).toEqual({ kind: "wrong-passphrase" });
  });
});

describe("what mail programs do to it is put up with", () => {
  test("a link that is broken over lines, with its = rewritten and a full stop behind", async () => {
    const fragment = await assignmentFragment(assignment);
    const broken = (fragment.match(/.{1,70}/g) ?? []).join("=\r\n ".slice(1));
    expect(await readAssignmentLink(`Abre esto: https://site/es/assignment/${broken}.`)).toEqual(assignment);
    expect(await readAssignmentLink(fragment.replace("=", "%3D"))).toEqual(assignment);
  });

  test("a link with a greeting below it, whole or broken over lines", async () => {
    const fragment = await assignmentFragment(assignment);
    const broken = (fragment.match(/.{1,70}/g) ?? []).join("\r\n");
    for (const link of [fragment, broken])
      expect(await readAssignmentLink(`Hola: ${link}\nSaludos cordiales\nAna Flores, Piura`)).toEqual(
        assignment,
      );
  });

  test("a file pasted between greetings, quoted and wrapped anew", async () => {
    const identity = await newIdentity();
    const file = await sealAnswers(answers, [await recipientOf(identity)], someSecret);
    const [begin, ...lines] = file.trimEnd().split("\n");
    const end = lines.pop();
    const wrapped = lines.join("").replace(/.{1,50}/g, "> $&\r\n");
    expect(await openAnswers(`Hola\n> ${begin}\r\n${wrapped}> ${end}\n> Saludos`, identity)).toEqual(answers);
  });
});

describe("what is not right is refused with its reason", () => {
  test("a link of nobody, of another kind, cut, changed, newer, too large", async () => {
    const fragment = await assignmentFragment(assignment);
    expect(await faultOf(readAssignmentLink("https://site/es/"))).toEqual({ kind: "not-ours" });
    expect(await faultOf(readAssignmentLink(await certificateFragment(certificate, secret)))).toEqual({
      kind: "other-format",
      found: "aula-de-datos certificate",
    });
    expect(await faultOf(readAssignmentLink(fragment.slice(0, -9)))).toEqual({ kind: "damaged" });
    const middle = fragment.length >> 1;
    const other = fragment[middle] === "A" ? "B" : "A";
    expect(
      await faultOf(readAssignmentLink(fragment.slice(0, middle) + other + fragment.slice(middle + 1))),
    ).toEqual({ kind: "damaged" });
    expect(await faultOf(readAssignmentLink(fragment.replace("=2.", "=3.")))).toEqual({ kind: "too-new" });
    expect(
      await faultOf(readAssignmentLink(await toFragment("assignment", JSON.stringify(answers)))),
    ).toEqual({ kind: "other-format", found: "aula-de-datos answers" });
    expect(await faultOf(readAssignmentLink(await toFragment("assignment", " ".repeat(9_000_000))))).toEqual({
      kind: "too-large",
    });
  });

  test("a card in another's place, and in the middle of a message", async () => {
    const card = {
      format: "aula-de-datos card" as const,
      version: 1 as const,
      name: "Ana",
      organisation: "",
      recipient: assignment.recipients[0] ?? "",
      signer: assignment.signer,
    };
    const link = `https://site/es/trainer/${await cardFragment(card)}`;
    expect(await readCardLink(`Soy Ana. Mi tarjeta: ${link}\nSaludos`)).toEqual(card);
    expect(await faultOf(readAssignmentLink(link))).toEqual({
      kind: "other-format",
      found: "aula-de-datos card",
    });
    expect(await faultOf(readCardLink(await assignmentFragment(assignment)))).toEqual({
      kind: "other-format",
      found: "aula-de-datos assignment",
    });
    expect(await faultOf(readCardLink(await cardFragment({ ...card, recipient: "age1" })))).toEqual({
      kind: "malformed",
      place: "recipient",
    });
  });

  test("a field that no version has, by its place", async () => {
    const send = async (change: object) =>
      faultOf(
        readAssignmentLink(await toFragment("assignment", JSON.stringify({ ...assignment, ...change }))),
      );
    expect(await send({ version: 3 })).toEqual({ kind: "too-new" });
    expect(await send({ version: "1" })).toEqual({ kind: "malformed", place: "version" });
    expect(await send({ due: "tomorrow" })).toEqual({ kind: "malformed", place: "due" });
    expect(await send({ exercises: ["../../etc/passwd"] })).toEqual({
      kind: "malformed",
      place: "exercises.0",
    });
    expect(await send({ title: "Taller \u202e" })).toEqual({ kind: "malformed", place: "title" });
    expect(await send({ title: "x".repeat(10_000) })).toEqual({ kind: "malformed", place: "title" });
    expect(await send({ timeZone: "Mars/Olympus" })).toEqual({ kind: "malformed", place: "timeZone" });
  });

  test("a file for another, cut, changed by one letter, of nobody, and a bomb", async () => {
    const identity = await newIdentity();
    const recipient = await recipientOf(identity);
    const file = await sealAnswers(answers, [recipient], someSecret);
    expect(await faultOf(openAnswers(file, await newIdentity()))).toEqual({ kind: "other-recipient" });
    expect(await faultOf(openAnswers("una foto", identity))).toEqual({ kind: "not-ours" });
    expect(await faultOf(openAnswers(file.slice(0, file.length / 2), identity))).toEqual({ kind: "damaged" });
    const lines = file.split("\n");
    for (const line of [1, lines.length >> 1, lines.length - 3]) {
      const changed = lines.with(
        line,
        (lines[line] ?? "").replace(/[A-Za-z]/, (letter) => (letter === "Q" ? "R" : "Q")),
      );
      expect(await faultOf(openAnswers(changed.join("\n"), identity))).toEqual({ kind: "damaged" });
    }
    const bomb = await seal(" ".repeat(70_000_000), [recipient]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await faultOf(openAnswers(bomb, identity))).toEqual({ kind: "too-large" });
  });

  test("a file that wants a passphrase where one for a key belongs, and the other way round", async () => {
    const identity = await newIdentity();
    const forKey = await seal("x", [await recipientOf(identity)]);
    const forPassphrase = readFileSync(new URL("kept/keys-1.aula", import.meta.url), "utf8");
    expect(await faultOf(openAnswers(forPassphrase, identity))).toEqual({
      kind: "other-format",
      found: sealedWithPassphrase,
    });
    expect(await faultOf(openWithPassphrase(forKey, "caballito"))).toEqual({ kind: "not-ours" });
  });

  test("a certificate whose name was changed is not genuine", async () => {
    const signed = { ...certificate, signer: signerOf(secret) };
    const fragment = await certificateFragment(signed, secret);
    const text = await unpack(
      new Uint8Array(Buffer.from(fragment.replace("#certificate=1.", ""), "base64url")),
    );
    const forged = text.replace(/"name":"[^"]*"/, '"name":"Otra Persona"');
    expect(forged).not.toBe(text);
    const { genuine } = await readCertificateLink(`#certificate=1.${toBase64(await pack(forged))}`);
    expect(genuine).toBe(false);
  });
});
