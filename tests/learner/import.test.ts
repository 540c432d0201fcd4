import { describe, expect, test } from "vitest";
import { assignmentFragment } from "../../src/exchange/assignment.ts";
import { type Comments, commentsFragment, sealComments } from "../../src/exchange/comments.ts";
import { type Fault, Unusable } from "../../src/exchange/fault.ts";
import { halfOf } from "../../src/exchange/halves.ts";
import { personalPart } from "../../src/exchange/personal.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import { askedOf } from "../../src/learner/asked.ts";
import { expectedKind, importReceived } from "../../src/learner/import.ts";
import { openMemoryStore } from "../../src/learner/memory-store.ts";
import { senderKeys } from "../../src/learner/sender-keys.ts";
import { StorageTrouble } from "../../src/learner/store.ts";
import { someSecret, someSigner } from "../exchange/some-keys.ts";
import { received } from "./records.ts";

const now = new Date("2019-06-20T10:00:00.000Z");
const { assignment } = received();
const site = "https://site/es/assignment/";
const comments: Comments = {
  format: "aula-de-datos comments",
  version: 2,
  assignment: "t1",
  title: "Taller de junio",
  trainer: "Ana Flores",
  made: "2019-06-18T10:00:00.000Z",
  comments: [],
  certificate: null,
  signer: someSigner,
};
/** A store that lasts, as a device's does. */
const device = () => ({ ...openMemoryStore(), lasting: true });

async function faultOf(work: Promise<unknown>): Promise<Fault["kind"] | "none"> {
  return work.then(
    () => "none",
    (failure) => {
      if (failure instanceof Unusable) return failure.fault.kind;
      throw failure;
    },
  );
}

describe("takeIn()", () => {
  test("notes for whom a link is, the newest one, and nothing of what another made", async () => {
    const store = device();
    const fragment = site + (await assignmentFragment(assignment));
    const personal = { code: "k7m2", name: "Rosa Quispe", organisation: "" };
    const take = async (link: string) => {
      await importReceived(link, store, now);
      return (await store.assignments())[0]?.personal;
    };
    expect(await take(fragment)).toBeUndefined();
    expect(await take(fragment + (await personalPart(personal)))).toEqual(personal);
    expect(await take(fragment)).toEqual(personal);
    const luis = { ...personal, code: "p3", name: "Luis Rojas" };
    expect(await take(fragment + (await personalPart(luis)))).toEqual(luis);
    const foreign = await assignmentFragment({ ...assignment, signer: "A".repeat(43) });
    expect(await take(site + foreign + (await personalPart(personal)))).toEqual(luis);
  });

  test("keeps the assignment of a link, also one in the middle of a message", async () => {
    const store = device();
    const link = site + (await assignmentFragment(assignment));
    const taken = await importReceived(`Hola #equipo=1, aquí está: ${link}\nSaludos`, store, now);
    expect(taken).toMatchObject({ kind: "assignment", news: "new", kept: true });
    expect(await store.assignments()).toMatchObject([{ id: "t1", assignment, opened: now.toISOString() }]);
  });

  test("asks one half before and the other after, by the id under which this device's person will send", async () => {
    const exercises = ["basic/try/one", "basic/try/two"];
    const store = device();
    const asked = [];
    for (const turn of ["before", "after"] as const) {
      const round = { ...assignment, id: turn, exercises, halves: { pair: "pair-1", turn } };
      const taken = await importReceived(await assignmentFragment(round), store, now);
      if (taken.kind === "assignment") asked.push(...askedOf(taken.record));
    }
    expect(asked.toSorted()).toEqual(exercises);
    const { id } = await senderKeys(store, now);
    expect(await store.assignments()).toMatchObject([
      { half: halfOf("pair-1", id) },
      { half: halfOf("pair-1", id) },
    ]);
  });

  test("refuses halves that are no halves", async () => {
    const halves = { pair: "pair-1", turn: "before" as const };
    const odd = await assignmentFragment({ ...assignment, exercises: ["basic/try/one"], halves });
    expect(await faultOf(importReceived(odd, device(), now))).not.toBe("none");
  });

  test("of a device that refuses gives the assignment all the same, and says that it is not kept", async () => {
    const full = async () => {
      throw new StorageTrouble("full", null);
    };
    const link = await assignmentFragment(assignment);
    const taken = await importReceived(link, { ...device(), setAssignment: full }, now);
    expect(taken).toMatchObject({ kind: "assignment", record: { assignment }, kept: false });
    expect(await importReceived(link, openMemoryStore(), now)).toMatchObject({ kept: false });
  });

  test("keeps comments from a link, a file and a pasted text", async () => {
    for (const form of ["link", "file", "text"]) {
      const store = device();
      const { recipient } = await senderKeys(store, now);
      const sealed = await sealComments(comments, recipient, someSecret);
      const came = {
        link: site + (await commentsFragment(comments, recipient, someSecret)),
        file: new TextEncoder().encode(sealed),
        text: `Hola\n${sealed}\nSaludos`,
      }[form];
      expect(await importReceived(came ?? "", store, now)).toMatchObject({
        kind: "comments",
        news: "new",
        kept: true,
      });
      expect(await store.comments()).toMatchObject([{ id: "t1", comments, seen: [] }]);
    }
  });

  test("sends a certificate on to its page", async () => {
    expect(
      await importReceived("mira: https://site/es/certificate/#certificate=1.abc", device(), now),
    ).toEqual({
      kind: "certificate",
      fragment: "#certificate=1.abc",
    });
  });

  test("refuses comments for another, on a device that sent and on one that never did", async () => {
    const sealed = await sealComments(comments, await recipientOf(await newIdentity()), someSecret);
    const sent = device();
    await senderKeys(sent, now);
    for (const store of [sent, device()]) {
      expect(await faultOf(importReceived(sealed, store, now))).toBe("other-recipient");
      expect(await store.comments()).toEqual([]);
    }
  });

  test("refuses what is cut, foreign, newer or enormous, and changes nothing", async () => {
    const link = await assignmentFragment(assignment);
    for (const [came, fault] of [
      [link.slice(0, -20), "damaged"],
      [site, "not-ours"],
      ["", "not-ours"],
      [new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "not-ours"],
      [link.replace("=2.", "=3."), "too-new"],
      ["x".repeat(33_000_000), "too-large"],
    ] as const) {
      const store = device();
      expect(await faultOf(importReceived(came, store, now))).toBe(fault);
      expect(await store.assignments()).toEqual([]);
    }
  });
});

test("wantedIn() tells what somebody meant to bring", () => {
  expect(expectedKind("https://site/es/assignment/")).toBe("assignment");
  expect(expectedKind("#comments=1.x")).toBe("comments");
  expect(expectedKind("-----BEGIN AGE ENCRYPTED FILE-----")).toBe("comments");
  expect(expectedKind(new Uint8Array())).toBe("comments");
});
