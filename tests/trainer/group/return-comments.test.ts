import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { openComments } from "../../../src/exchange/comments.ts";
import { newIdentity, recipientOf } from "../../../src/exchange/seal.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import type { KeptAnswers } from "../../../src/trainer/device/record.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import { commentsOfAll, noteReturned, waitingComments } from "../../../src/trainer/group/return-comments.ts";
import { someSecret } from "../../exchange/some-keys.ts";
import { keptAssignment, sent, tried } from "../sent.ts";

test("comments of all assignments go back in one archive, a folder a person, and wait no more", async () => {
  const kept = ["first", "second"].map((id) => keptAssignment({ id }));
  const identity = await newIdentity();
  const recipient = await recipientOf(identity);
  const answersTo = (assignment: string, sender: string, name: string): KeptAnswers => {
    const { answers, ...file } = sent({ sender, name, attempts: [tried(`${assignment}-${sender}`)] });
    return {
      ...file,
      assignment,
      answers: { ...answers, assignment, sender: { ...answers.sender, recipient } },
    };
  };
  const files = kept.map(({ id }) => [
    answersTo(id, "s-1", "Rosa Quispe"),
    answersTo(id, "s-2", "Rosa Quispe"),
  ]);
  const store = openMemoryStore();
  const comment = (assignment: string, sender: string) => ({
    id: `${assignment}-${sender}-said`,
    assignment,
    sender,
    exercise: "basic/try/one",
    attempt: `${assignment}-${sender}`,
    line: null,
    text: `${assignment} ${sender}`,
    at: "2019-06-17T10:00:00.000Z",
  });
  await store.setComments([comment("first", "s-1"), comment("second", "s-1"), comment("second", "s-2")]);
  const books = kept.map((one, index) => gradebookOf(one, files[index] ?? [], () => null));

  const waiting = await waitingComments(books, store);
  const archive = unzipSync(
    await commentsOfAll("comentarios", waiting, someSecret, new Date("2019-06-18T10:00:00Z")),
  );
  const told = await Promise.all(
    Object.entries(archive).map(async ([path, bytes]) => {
      const { comments } = await openComments(strFromU8(bytes), identity);
      return [path, comments.map(({ text }) => text)];
    }),
  );
  expect(told).toEqual([
    ["rosa-quispe-organizacion-sol/comentarios-taller-de-tumbes.aula", ["first s-1"]],
    ["rosa-quispe-organizacion-sol/comentarios-taller-de-tumbes-2.aula", ["second s-1"]],
    ["rosa-quispe-organizacion-sol-2/comentarios-taller-de-tumbes.aula", ["second s-2"]],
  ]);

  await noteReturned(waiting);
  expect(await waitingComments(books, store)).toEqual([]);
});
