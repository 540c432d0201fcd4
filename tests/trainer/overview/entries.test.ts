import { expect, test } from "vitest";
import { newDraft } from "../../../src/trainer/assigning/draft.ts";
import { entriesOf } from "../../../src/trainer/overview/entries.ts";
import { someRecipient } from "../../exchange/some-keys.ts";
import { keptAssignment } from "../sent.ts";

const at = (day: number) => `2019-11-${String(day).padStart(2, "0")}T10:00:00.000Z`;
const draft = (id: string, title: string, day: number) => ({
  ...newDraft({ id, title, timeZone: "America/Lima" }, new Date(at(1))),
  at: at(day),
});

test("entriesOf() puts an assignment and its draft together, the latest written first", () => {
  const entries = entriesOf(
    [keptAssignment({ id: "a", changed: at(2) }), keptAssignment({ id: "b", changed: at(3) })],
    [draft("a", "Otro título", 5), draft("c", " Nueva \u202e", 4)],
    new Map([["a", 7]]),
    someRecipient,
  );
  expect(entries.map(({ id, title, answers }) => ({ id, title, answers }))).toEqual([
    { id: "a", title: "Taller de Tumbes", answers: 7 },
    { id: "c", title: "Nueva", answers: 0 },
    { id: "b", title: "Taller de Tumbes", answers: 0 },
  ]);
  expect(entries[0]).toMatchObject({ kept: { id: "a" }, draft: { title: "Otro título" } });
});

test("entriesOf() tells what the key here cannot open", () => {
  const readable = (own: string | null) =>
    Object.fromEntries(
      entriesOf([keptAssignment()], [draft("c", "", 1)], new Map(), own).map(({ id, isReadable }) => [
        id,
        isReadable,
      ]),
    );
  expect(readable(someRecipient)).toEqual({ taller: true, c: true });
  expect(readable("age1other")).toEqual({ taller: false, c: true });
  expect(readable(null)).toEqual({ taller: false, c: true });
});
