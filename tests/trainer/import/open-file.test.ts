import fc from "fast-check";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { sealAnswers } from "../../../src/exchange/answers.ts";
import { newIdentity, recipientOf, seal } from "../../../src/exchange/seal.ts";
import { type Opened, openImported } from "../../../src/trainer/import/open-file.ts";
import { anAnswers } from "../../exchange/arbitraries.ts";
import { someSecret } from "../../exchange/some-keys.ts";

let identity: string;
let recipient: string;
/** The file that a learner sends. */
let file: string;

beforeAll(async () => {
  identity = await newIdentity();
  recipient = await recipientOf(identity);
  file = await sealAnswers(anAnswers, [recipient], someSecret);
});

const bytes = (text: string) => new TextEncoder().encode(text);

async function allOf(opening: AsyncIterable<Opened>): Promise<Opened[]> {
  const found: Opened[] = [];
  for await (const one of opening) found.push(one);
  return found;
}

async function opened(content: Uint8Array<ArrayBuffer> | string, name = "rosa.aula"): Promise<Opened[]> {
  const imported = typeof content === "string" ? content : new Blob([content]);
  return allOf(openImported(name, imported, identity));
}
const faults = async (content: Uint8Array<ArrayBuffer> | string) =>
  (await opened(content)).map((one) => ("fault" in one ? one.fault.kind : "opened"));

describe("openBrought()", () => {
  test("opens a file, a pasted text with words around it, and age's own bytes", async () => {
    const answers = { name: "rosa.aula", answers: anAnswers };
    expect(await opened(bytes(file))).toEqual([answers]);
    expect(await opened(`Buenas tardes, aquí va:\n\n${file}\n\nSaludos`)).toEqual([answers]);
    const armour = /-----\n([\s\S]*?)-----END/.exec(file)?.[1] ?? "";
    expect(await opened(new Uint8Array(Buffer.from(armour, "base64")))).toEqual([answers]);
  });

  test("opens what mail and Windows' editor make of a file", async () => {
    const quoted = file.replaceAll("=", "=3D").replaceAll("\n", "\r\n> ");
    const unicode = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(file, "utf16le"))]);
    for (const content of [bytes(quoted), unicode])
      expect(await opened(content)).toEqual([{ name: "rosa.aula", answers: anAnswers }]);
  });

  test("opens every answer in a text, though one of them is cut", async () => {
    const chat = `Rosa: ${file}\nLuis: ${file.slice(0, 300)}\nAna: ${file}`;
    expect((await opened(chat, "chat.txt")).map((one) => [one.name, "answers" in one])).toEqual([
      ["chat.txt (1)", true],
      ["chat.txt (2)", false],
      ["chat.txt (3)", true],
    ]);
  });

  test("opens every file in a zip, and leaves out what systems put there", async () => {
    const zip = zipSync({
      "grupo/rosa.aula": bytes(file),
      "grupo/__MACOSX/._rosa.aula": bytes("junk"),
      "grupo/.DS_Store": bytes("junk"),
      "grupo/foto.jpg": bytes("no answers"),
    });
    const found = await opened(new Uint8Array(zip), "grupo.zip");
    expect(found.map((one) => [one.name, "answers" in one])).toEqual([
      ["grupo.zip › grupo/rosa.aula", true],
      ["grupo.zip › grupo/foto.jpg", false],
    ]);
  });

  test("passes over what systems put into folders", async () => {
    expect(await opened(bytes("x"), "carpeta/.DS_Store")).toEqual([
      { name: "carpeta/.DS_Store", junk: true },
    ]);
  });
});

describe("openBrought() tells", () => {
  test("what is empty, foreign, cut, changed, or for somebody else", async () => {
    expect(await faults(new Uint8Array())).toEqual(["empty"]);
    expect(await faults("  \n ")).toEqual(["empty"]);
    expect(await faults(bytes("hola"))).toEqual(["not-ours"]);
    expect(await faults(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toEqual(["not-ours"]);
    expect(await faults(bytes(file.slice(0, -80)))).toEqual(["damaged"]);
    const middle = Math.floor(file.length / 2);
    const changed = file.slice(0, middle) + (file[middle] === "A" ? "B" : "A") + file.slice(middle + 1);
    expect(await faults(bytes(changed))).toEqual(["damaged"]);
    const other = await sealAnswers(anAnswers, [await recipientOf(await newIdentity())], someSecret);
    expect(await faults(other)).toEqual(["other-recipient"]);
  });

  test("what is of this site, but no answers", async () => {
    const sealed = await seal(JSON.stringify({ format: "aula-de-datos comments", version: 1 }), [recipient]);
    const link = "https://aula.example/es/assignment/#assignment=1.eJwr";
    for (const [content, found] of [
      [sealed, "aula-de-datos comments"],
      [link, "aula-de-datos assignment"],
      ['{"format": "aula-de-datos backup", "version": 2}', "aula-de-datos backup"],
    ] as const)
      expect(await opened(content, "x")).toEqual([{ name: "x", fault: { kind: "other-format", found } }]);
  });

  test("what is newer, and what is written as no version is", async () => {
    const newer = await seal(JSON.stringify({ ...anAnswers, version: 9 }), [recipient]);
    const wrong = await seal(JSON.stringify({ ...anAnswers, sent: "ayer" }), [recipient]);
    expect([...(await faults(newer)), ...(await faults(wrong))]).toEqual(["too-new", "malformed"]);
  });

  test("names that turn the direction of the text", async () => {
    const turned = { ...anAnswers, sender: { ...anAnswers.sender, name: "Rosa\u202egro.exe" } };
    expect(await faults(await seal(JSON.stringify(turned), [recipient]))).toEqual(["malformed"]);
    const long = { ...anAnswers, sender: { ...anAnswers.sender, name: "R".repeat(10_000) } };
    expect(await faults(await seal(JSON.stringify(long), [recipient]))).toEqual(["malformed"]);
  });

  test("what is too large, without reading it", async () => {
    const huge = {
      size: 5_000_000_000,
      slice: () => new Blob([bytes("text")]),
      arrayBuffer: () => Promise.reject(new Error("read")),
    };
    expect(await allOf(openImported("x", huge, identity))).toEqual([
      { name: "x", fault: { kind: "too-large" } },
    ]);
    expect(await allOf(openImported("x", { ...huge, size: 100_000_000 }, identity))).toEqual([
      { name: "x", fault: { kind: "too-large" } },
    ]);
  });

  test("what the device does not let it read", async () => {
    const gone = {
      size: 100,
      slice: () => new Blob([bytes("text")]),
      arrayBuffer: () => Promise.reject(new DOMException("moved", "NotFoundError")),
    };
    expect(await allOf(openImported("x", gone, identity))).toEqual([
      { name: "x", fault: { kind: "unreadable" } },
    ]);
  });

  test("zips that are damaged, empty, packed twice or bombs", async () => {
    const zip = new Uint8Array(zipSync({ "rosa.aula": bytes(file) }));
    expect(await faults(zip.slice(0, -30))).toEqual(["damaged-zip"]);
    expect(await faults(new Uint8Array(zipSync({ "a/": new Uint8Array() })))).toEqual(["nothing-in-zip"]);
    expect(await faults(new Uint8Array(zipSync({ "inner.zip": zip })))).toEqual(["packed-twice"]);
    const bomb = zipSync(
      Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}`, new Uint8Array(50_000_000)])),
      { level: 1 },
    );
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await faults(new Uint8Array(bomb))).toEqual(["zip-too-large"]);
  });

  test("sealed bombs", async () => {
    expect(await faults(await seal(" ".repeat(70_000_000), [recipient]))).toEqual(["too-large"]);
  });
});

test("a damaged file in a zip does not take the others along", async () => {
  const zip = new Uint8Array(zipSync({ "a.aula": bytes(file), "b.aula": bytes(file) }));
  // The bytes of the first, behind its local header.
  zip.fill(0xff, 45, 120);
  expect((await opened(zip, "z")).map((one) => ["fault" in one && one.fault.kind, one.name])).toEqual([
    ["damaged", "z › a.aula"],
    [false, "z › b.aula"],
  ]);
});

test("openBrought() of any bytes gives a result, and nothing breaks", async () => {
  const some = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }).map((tail) => new Uint8Array([0x50, 0x4b, 3, 4, ...tail])),
    fc.nat(2000).map((at) => bytes(file).map((byte, index) => (index === at ? byte ^ 1 : byte))),
    fc.nat(2000).map((at) => bytes(file.slice(0, at))),
  );
  await fc.assert(
    fc.asyncProperty(some, async (content) => {
      const found = await opened(new Uint8Array(content));
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
