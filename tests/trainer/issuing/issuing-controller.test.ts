import { expect, test } from "vitest";
import { readCertificateLink } from "../../../src/exchange/certificate.ts";
import type { Notes } from "../../../src/learner/notes.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import type { Completion } from "../../../src/trainer/issuing/certificates.ts";
import {
  IssuingController,
  type IssuingEffects,
  NoKeys,
} from "../../../src/trainer/issuing/issuing-controller.ts";
import { termsShelf, usualTerms } from "../../../src/trainer/issuing/terms.ts";
import { newKeys } from "../../../src/trainer/keys/keys.ts";
import { assignment, one, two } from "../sent.ts";

const now = new Date("2019-06-20T12:00:00Z");
const completion = (id: string, of = "assignment"): Completion => ({
  learner: { id, name: `Learner ${id}`, organisation: "", senders: [id] },
  assignment: "taller",
  of,
  title: of === "assignment" ? "Taller de Tumbes" : "Ruta básica",
  basis: "achievement",
  exercises: [one, two],
  asked: 2,
  completed: "2019-06-15T10:00:00.000Z",
  timeZone: "America/Lima",
});

function memoryNotes(): Notes {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => kept.set(key, value).size > 0,
    remove: (key) => void kept.delete(key),
  };
}

async function open(given: Partial<IssuingEffects> = {}, keys = true) {
  const store = openMemoryStore();
  if (keys) await store.setKeys(await newKeys("Ana", "GTRM", now));
  const told: string[] = [];
  const effects: IssuingEffects = {
    store,
    assignment: assignment({ locale: null }),
    locale: "en",
    fetchExercises: async () => () => [one, two],
    terms: termsShelf(memoryNotes(), "taller"),
    now: () => now,
    issued: () => void told.push("issued"),
    ...given,
  };
  return { controller: await IssuingController.open(effects), store, told, effects };
}

test("issue(completions) signs one for each, keeps them, and tells who goes by it", async () => {
  const { controller, effects, told } = await open();
  controller.listen(() => told.push("changed"));
  expect(controller.issuedFor(completion("s-1"))).toBeNull();
  await controller.issue([completion("s-1"), completion("s-2"), completion("s-1", "basic")]);
  expect(told).toEqual(["issued", "changed"]);
  const again = await IssuingController.open(effects);
  for (const one of [completion("s-1"), completion("s-2"), completion("s-1", "basic")]) {
    const { certificate, genuine } = await readCertificateLink(again.issuedFor(one)?.fragment ?? "");
    expect(genuine).toBe(true);
    expect(certificate).toMatchObject({
      name: one.learner.name,
      title: one.title,
      solved: [[2, 2]],
      locale: "en",
    });
  }
  expect(again.issuedFor(completion("s-2", "basic"))).toBeNull();
});

test("issue() again takes the place of the first", async () => {
  let time = now;
  const { controller, store } = await open({ now: () => time });
  await controller.issue([completion("s-1")]);
  time = new Date("2019-06-21T12:00:00Z");
  await controller.issue([{ ...completion("s-1"), title: "Taller corregido" }]);
  const kept = await store.certificates("taller");
  expect(kept.map(({ at }) => at)).toEqual([time.toISOString()]);
  const { certificate } = await readCertificateLink(kept[0]?.fragment ?? "");
  expect(certificate.title).toBe("Taller corregido");
});

test("certificates speak the language of their assignment, or else the page's", async () => {
  expect((await open()).controller.locale).toBe("en");
  expect((await open({ assignment: assignment({ locale: "es" }) })).controller.locale).toBe("es");
});

test("nothing is issued without a key, nor where the course cannot be reached", async () => {
  const without = await open({}, false);
  await expect(without.controller.issue([completion("s-1")])).rejects.toThrow(NoKeys);
  const unreachable = await open({ fetchExercises: () => Promise.reject(new Error("offline")) });
  await expect(unreachable.controller.issue([completion("s-1")])).rejects.toThrow("offline");
  expect(await without.store.certificates("taller")).toEqual([]);
  expect(await unreachable.store.certificates("taller")).toEqual([]);
});

test("terms hold for what is issued from then on, are kept by assignment, and are told", async () => {
  const notes = memoryNotes();
  const { controller, store, told } = await open({ terms: termsShelf(notes, "taller") });
  controller.listen(() => told.push("changed"));
  const terms = { basis: "attendance" as const, needed: 1, hours: 8, second: { name: "Luz", role: "" } };
  controller.setTerms(terms);
  expect(told).toEqual(["changed"]);
  await controller.issue([{ ...completion("s-1"), basis: "attendance" }]);
  const [kept] = await store.certificates("taller");
  const { certificate } = await readCertificateLink(kept?.fragment ?? "");
  expect(certificate).toMatchObject({ basis: "attendance", hours: 8, second: terms.second });
  expect(termsShelf(notes, "taller").read()).toEqual(terms);
  expect(termsShelf(notes, "otro").read()).toEqual(usualTerms);
});

test("terms that are damaged, or that a device refuses to keep, are the usual ones and hold on the page", () => {
  const damaged = ["{", "null", '{"basis":"attendance","needed":0,"hours":null,"second":null}'];
  for (const note of damaged)
    expect(termsShelf({ ...memoryNotes(), get: () => note }, "taller").read()).toEqual(usualTerms);
  const shelf = termsShelf({ ...memoryNotes(), set: () => false }, "taller");
  shelf.keep({ ...usualTerms, hours: 3 });
  expect(shelf.read().hours).toBe(3);
});
