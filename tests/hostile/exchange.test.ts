// What comes by file and by link, made by somebody who means harm or by a program that went wrong.
import { armor } from "age-encryption";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { readCertificateLink } from "../../src/exchange/certificate.ts";
import { asLine, lineField } from "../../src/exchange/fields.ts";
import { pack, toBase64 } from "../../src/exchange/pack.ts";
import { newIdentity, open, openWithPassphrase } from "../../src/exchange/seal.ts";
import { aCertificate } from "../exchange/arbitraries.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const tooLarge = { fault: { kind: "too-large" } };

describe("open(an age file)", () => {
  test("refuses a header of very many recipients before it tries them", async () => {
    const stanza =
      "-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
    const file = bytesOf(`age-encryption.org/v1\n${stanza.repeat(20_000)}--- AAAA\n`);
    await expect(open(file, await newIdentity())).rejects.toMatchObject(tooLarge);
    await expect(open(armor.encode(file), await newIdentity())).rejects.toMatchObject(tooLarge);
  });

  test.each([19, 20, 30, 99])("refuses a passphrase's work of 2^%i before it does it", async (work) => {
    const file = bytesOf(
      `age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA ${work}\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAA\n`,
    );
    await expect(openWithPassphrase(file, "x")).rejects.toMatchObject(tooLarge);
  });
});

describe("readCertificateLink(a certificate that anybody could have signed)", () => {
  // Keys of small order: with them a signature of the identity and zero fits every text.
  const identity = Uint8Array.from([1, ...Array<number>(31).fill(0)]);
  test.each<[string, Uint8Array]>([
    ["zeros", new Uint8Array(32)],
    ["the identity", identity],
  ])("does not call it genuine: %s", async (_, key) => {
    const text = JSON.stringify({ ...aCertificate, signer: toBase64(key) });
    const signature = toBase64(Uint8Array.from([...identity, ...new Uint8Array(32)]));
    const link = `#certificate=1.${toBase64(await pack(`${signature}.${text}`))}`;
    expect(await readCertificateLink(link)).toMatchObject({ genuine: false });
  });
});

describe("a name", () => {
  test.each(["\u200b", "\u3164", "\u2028", "\u061c", "\u2060\ufeff", "\u00ad", "\u115f\u200d", "\u0301"])(
    "of what cannot be seen is none: %j",
    (text) => {
      expect(asLine(text)).toBe("");
      expect(v.is(lineField, text)).toBe(false);
    },
  );

  test("is one line, whatever parts lines, and turns nothing around it", () => {
    expect(asLine("Ana\u2028Tu capacitadora real")).toBe("Ana Tu capacitadora real");
    expect(v.is(lineField, "Ana\u2028Tu capacitadora real")).toBe(false);
    expect(asLine("Ana\u061c\u202e")).toBe("Ana");
  });

  test.each(["María José Ñ.", "李娜", "نیلوفر\u200cها", "👩‍👧 Rosa", "Zoë"])(
    "of any script is kept: %s",
    (name) => {
      expect(asLine(name)).toBe(name);
      expect(v.is(lineField, name)).toBe(true);
    },
  );
});
