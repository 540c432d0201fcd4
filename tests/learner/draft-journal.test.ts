import { expect, test } from "vitest";
import { openDraftJournal } from "../../src/learner/draft-journal.ts";
import { memoryStorage } from "./memory-storage.ts";
import { draft } from "./records.ts";

test("what was noted is found by the next page, the newest of each tab", () => {
  const storage = memoryStorage();
  const journal = openDraftJournal("draft /", storage);
  journal.note(draft({ at: "2019-06-15T10:00:00.000Z" }));
  const newer = draft({ at: "2019-06-15T10:00:01.000Z" });
  journal.note(newer);
  journal.note(draft({ writer: "tab-2" }));
  expect(openDraftJournal("draft /", storage).noted()).toEqual([newer, draft({ writer: "tab-2" })]);
});

test("a write that is confirmed takes its own note away, and not that of a newer one", () => {
  const journal = openDraftJournal("draft /", memoryStorage());
  const older = draft();
  const newer = draft({ at: "2019-06-15T10:00:01.000Z" });
  journal.note(older);
  journal.note(newer);
  journal.forget(older);
  expect(journal.noted()).toEqual([newer]);
  journal.forget(newer);
  expect(journal.noted()).toEqual([]);
});

test("copies of the site keep apart, and clearing takes only one's own", () => {
  const storage = memoryStorage();
  storage.setItem("theme", "dark");
  const one = openDraftJournal("draft /", storage);
  const other = openDraftJournal("draft /aula/", storage);
  one.note(draft());
  other.note(draft());
  one.clear();
  expect(one.noted()).toEqual([]);
  expect(other.noted()).toEqual([draft()]);
  expect(storage.getItem("theme")).toBe("dark");
});

test("full or forbidden storage and a damaged note harm nothing", () => {
  const storage = memoryStorage();
  const journal = openDraftJournal("draft /", storage);
  journal.note(draft());
  storage.room = 0;
  // The text of before must not come back over what the database has of the newer one.
  journal.note(draft({ at: "2019-06-15T10:00:01.000Z" }));
  expect(journal.noted()).toEqual([]);
  storage.room = Number.POSITIVE_INFINITY;
  storage.setItem("draft / | basic/try/table tab-1", "{");
  expect(journal.noted()).toEqual([]);
  const forbidden = openDraftJournal("draft /", null);
  forbidden.note(draft());
  forbidden.clear();
  expect(forbidden.noted()).toEqual([]);
});
