// Names that hide something, wherever a name comes in: refused in what was made elsewhere, cleaned where
// somebody types it or a device noted it.
import { describe, expect, test } from "vitest";
import { openAnswers, sealAnswers } from "../../src/exchange/answers.ts";
import { assignmentFragment, readAssignmentLink } from "../../src/exchange/assignment.ts";
import { cardFragment, readCardLink } from "../../src/exchange/card.ts";
import { certificateFragment, readCertificateLink } from "../../src/exchange/certificate.ts";
import { openComments, sealComments } from "../../src/exchange/comments.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import { makeBackup } from "../../src/learner/backup.ts";
import { openMemoryStore } from "../../src/learner/memory-store.ts";
import { readPeople } from "../../src/learner/people/people.ts";
import { readBackup } from "../../src/learner/read-backup.ts";
import { senderName, setSenderName } from "../../src/learner/sender.ts";
import { makeTrainerBackup, noRecords as noTrainerRecords } from "../../src/trainer/device/backup.ts";
import { readTrainerBackup } from "../../src/trainer/device/read-backup.ts";
import { keysText, newKeys, readKeys } from "../../src/trainer/keys/keys.ts";
import { aCertificate, anAnswers, anAssignment } from "../exchange/arbitraries.ts";
import { someRecipient, someSecret, someSigner } from "../exchange/some-keys.ts";
import { noRecords } from "../learner/records.ts";

const identity = await newIdentity();
const recipient = await recipientOf(identity);
const now = new Date("2019-12-31T12:00:00Z");
const keys = await newKeys("Ana", "GTRM", now);
const comments = {
  format: "aula-de-datos comments" as const,
  version: 2 as const,
  assignment: "t1",
  title: "Taller",
  trainer: "Ana",
  made: now.toISOString(),
  comments: [],
  certificate: null,
};

/** Each way in: what carries the name is written as somebody who means harm would, and read. */
const comesIn: Record<string, (name: string) => Promise<unknown>> = {
  "an assignment's title": async (title) =>
    readAssignmentLink(await assignmentFragment({ ...anAssignment, title })),
  "an assignment's trainer": async (trainer) =>
    readAssignmentLink(await assignmentFragment({ ...anAssignment, trainer })),
  "an assignment's group": async (group) =>
    readAssignmentLink(await assignmentFragment({ ...anAssignment, group })),
  "a learner's name": async (name) =>
    openAnswers(
      await sealAnswers({ ...anAnswers, sender: { ...anAnswers.sender, name } }, [recipient], someSecret),
      identity,
    ),
  "a learner's organisation": async (organisation) =>
    openAnswers(
      await sealAnswers(
        { ...anAnswers, sender: { ...anAnswers.sender, organisation } },
        [recipient],
        someSecret,
      ),
      identity,
    ),
  "the trainer of comments": async (trainer) =>
    openComments(await sealComments({ ...comments, trainer }, recipient, someSecret), identity),
  "the title of comments": async (title) =>
    openComments(await sealComments({ ...comments, title }, recipient, someSecret), identity),
  "a certificate's name": async (name) =>
    readCertificateLink(await certificateFragment({ ...aCertificate, name }, someSecret)),
  "a fellow's card": async (name) =>
    readCardLink(
      await cardFragment({
        format: "aula-de-datos card",
        version: 1,
        name,
        organisation: "",
        recipient: someRecipient,
        signer: someSigner,
      }),
    ),
  "a key's name": async (name) => readKeys(keysText({ ...keys, name })),
  "a key's organisation": async (organisation) => readKeys(keysText({ ...keys, organisation })),
  "a fellow in a trainer's copy": async (name) =>
    readTrainerBackup(
      JSON.stringify(
        makeTrainerBackup(
          { ...noTrainerRecords, fellows: [{ recipient: someRecipient, name, at: now.toISOString() }] },
          now,
        ),
      ),
    ),
  "a name that a trainer gave": async (name) =>
    readTrainerBackup(
      JSON.stringify(
        makeTrainerBackup(
          {
            ...noTrainerRecords,
            people: [
              {
                id: "p1",
                turn: 1,
                at: now.toISOString(),
                kind: "rename",
                senders: ["s1"],
                name,
                organisation: "",
              },
            ],
          },
          now,
        ),
      ),
    ),
};

/** The same, where what cannot be seen is left out and all else stays. */
const isCleaned: Record<string, (name: string) => Promise<string | undefined>> = {
  "whose a learner's file is": async (name) =>
    readBackup(JSON.stringify(makeBackup([{ ...noRecords, id: "", name }], now)))[0]?.name,
  "who sent, in a file of before": async (value) => {
    const preferences = [{ name: "sender-name", value, at: now.toISOString() }];
    const { people: _, ...one } = { ...makeBackup([], now), ...noRecords, preferences, version: 2 };
    return readBackup(JSON.stringify(one))[0]?.name;
  },
  "who sends from this device": async (name) => {
    const store = openMemoryStore();
    await setSenderName(store, { name, organisation: name }, now);
    const kept = await senderName(store);
    expect(kept?.organisation).toBe(kept?.name);
    return kept?.name;
  },
  "who shares this device": async (name) =>
    readPeople(JSON.stringify({ people: [{ id: "", name }], current: "" })).people[0]?.name,
};

const hidden = {
  "a direction mark": "Ana\u202eatsoc",
  "a line separator": "Ana\u2028Tu capacitadora real",
  "a line break": "Ana\nTu capacitadora real",
  "what has no width": "A\u200bna",
  "tags, which spell what nobody sees": "Ana\u{e0054}\u{e0075}",
  "an annotation": "Ana\ufff9\ufffb",
  "a control": "Ana\u0007",
};
const blank = { "what is drawn as a blank": "\u3164\u2800", "a mark on no letter": "\u0301" };

describe.each(Object.entries({ ...hidden, ...blank }))("a name with %s", (_, name) => {
  test.each(Object.entries(comesIn))("is refused as %s", async (_, read) => {
    await expect(read("Ana Quispe")).resolves.toBeDefined();
    await expect(read(name)).rejects.toMatchObject({ fault: { kind: "malformed" } });
  });
});

describe.each(Object.entries(isCleaned))("a name, as %s,", (_, read) => {
  test.each(Object.entries(hidden))("loses %s", async (_, name) => {
    expect(await read(name)).toMatch(/^Ana[ \w]*$/);
  });

  test.each(Object.entries(blank))("of %s is none", async (_, name) => {
    expect(await read(name)).toBe("");
  });

  test("of any script stays", async () => {
    for (const name of ["María José Ñ.", "李娜", "نیلوفر\u200cها", "👩‍👧 Rosa"])
      expect(await read(name)).toBe(name);
  });
});
