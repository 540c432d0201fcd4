import { expect, test } from "vitest";
import { openAnswers, sealAnswers } from "../../../src/exchange/answers.ts";
import { certificateFragment, readCertificateLink } from "../../../src/exchange/certificate.ts";
import { openWithPassphrase, sealWithPassphrase } from "../../../src/exchange/seal.ts";
import { fingerprint, keysText, newKeys, readKeys } from "../../../src/trainer/keys/keys.ts";
import { aCertificate, anAnswers } from "../../exchange/arbitraries.ts";
import { someSecret } from "../../exchange/some-keys.ts";

const now = new Date("2019-12-31T12:00:00Z");

// A passphrase is slow to try, by design: one file serves both.
const keys = await newKeys("Ana", "GTRM", now);
const file = await sealWithPassphrase(keysText(keys), "cuatro palabras que recuerdo");

test("keys that were saved with a passphrase open and sign on a second device", async () => {
  const there = await readKeys(await openWithPassphrase(file, "cuatro palabras que recuerdo"));
  expect(there).toEqual(keys);
  expect(
    await openAnswers(await sealAnswers(anAnswers, [keys.recipient], someSecret), there.identity),
  ).toEqual(anAnswers);
  const signed = { ...aCertificate, signer: keys.signer };
  expect((await readCertificateLink(await certificateFragment(signed, there.secret))).genuine).toBe(true);
});

test("keys with another passphrase do not open", async () => {
  await expect(openWithPassphrase(file, "otra")).rejects.toThrow("wrong-passphrase");
});

test("fingerprint(key) can be read aloud, and differs for another key", async () => {
  const [one, other] = [await newKeys("Ana", "", now), await newKeys("Ana", "", now)];
  expect(await fingerprint(one.signer)).toMatch(/^([0-9A-F]{4} ){4}[0-9A-F]{4}$/);
  expect(await fingerprint(one.signer)).not.toBe(await fingerprint(other.signer));
});
