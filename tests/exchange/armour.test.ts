import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isArmoured, wantsPassphrase } from "../../src/exchange/armour.ts";
import { newIdentity, recipientOf, seal } from "../../src/exchange/seal.ts";

// A passphrase is slow to make a key of, by design: one that was made before serves.
const forPassphrase = readFileSync(new URL("kept/keys-1.aula", import.meta.url), "utf8");
const forKey = await seal("x", [await recipientOf(await newIdentity())]);

test("wantsPassphrase(text) tells what opens a sealed text, with a mail's words and line breaks around it", () => {
  expect(wantsPassphrase(forPassphrase)).toBe(true);
  expect(wantsPassphrase(forKey)).toBe(false);
  expect(
    wantsPassphrase(`Hola:\n> ${forPassphrase.replaceAll("\n", "\r\n> ").replace(/CgAA|YWdl/, "$& ")}`),
  ).toBe(true);
});

test("isArmoured(text) is not misled by JSON in which somebody wrote of it", () => {
  expect(isArmoured(forPassphrase)).toBe(true);
  expect(isArmoured(`\ufeff\nHola\n${forKey}`)).toBe(true);
  expect(isArmoured(` ${JSON.stringify({ drafts: [forKey] })}`)).toBe(false);
  expect(isArmoured("una foto")).toBe(false);
});
