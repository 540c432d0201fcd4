import { expect, test } from "vitest";
import { readCertificateLink } from "../../../src/exchange/certificate.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import type { Completion } from "../../../src/trainer/issuing/certificates.ts";
import {
  IssuingController,
  type IssuingEffects,
  NoKeys,
} from "../../../src/trainer/issuing/issuing-controller.ts";
import { usualTerms } from "../../../src/trainer/issuing/terms.ts";
import { openTerms } from "../../../src/trainer/issuing/terms-shelf.ts";
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

async function open(given: Partial<IssuingEffects> = {}, keys = true) {
  const store = openMemoryStore();
  if (keys) await store.setKeys(await newKeys("Ana", "GTRM", now));
  const told: string[] = [];
  const effects: IssuingEffects = {
    store,
    assignment: assignment({ locale: null }),
    locale: "en",
    fetchExercises: async () => () => [one, two],
    terms: await openTerms(store, "taller", () => now),
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

test("terms hold for what is issued from then on, are kept with their assignment, and are told", async () => {
  const { controller, store, told } = await open();
  const kept = { id: "taller", assignment: assignment({}), made: now.toISOString() };
  await store.setAssignment(kept);
  const placed = { group: "Piura", at: now.toISOString() };
  // Since the page was opened it was put into a group.
  await store.setAssignment({ ...kept, placed });
  controller.listen(() => told.push("changed"));
  const terms = { basis: "attendance" as const, needed: 1, hours: 8, second: { name: "Luz", role: "" } };
  await controller.setTerms(terms);
  expect(told).toEqual(["changed"]);
  await controller.issue([{ ...completion("s-1"), basis: "attendance" }]);
  const [issued] = await store.certificates("taller");
  const { certificate } = await readCertificateLink(issued?.fragment ?? "");
  expect(certificate).toMatchObject({ basis: "attendance", hours: 8, second: terms.second });
  expect(await store.assignment("taller")).toEqual({
    ...kept,
    placed,
    certifying: { terms, at: now.toISOString() },
  });
  expect((await openTerms(store, "taller", () => now)).read()).toEqual(terms);
  expect((await openTerms(store, "otro", () => now)).read()).toEqual(usualTerms);
});

test("terms that a device refuses to keep hold on the page", async () => {
  const store = openMemoryStore();
  await store.setAssignment({ id: "taller", assignment: assignment({}), made: now.toISOString() });
  const refusing = { ...store, setAssignment: () => Promise.reject(new Error("full")) };
  const shelf = await openTerms(refusing, "taller", () => now);
  await expect(shelf.keep({ ...usualTerms, hours: 3 })).rejects.toThrow("full");
  expect(shelf.read().hours).toBe(3);
});
