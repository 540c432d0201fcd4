import { type Answers, openAnswers } from "../../exchange/answers.ts";
import { type Fault, Unusable } from "../../exchange/fault.ts";
import { linkKind } from "../../exchange/link.ts";
import { filesInZip, isJunk, ZipFault } from "./files-in-zip.ts";

/** Why something that was brought gave no answers: faults of the formats, and of what carries them. */
export type ImportFault =
  | Fault
  | { kind: "empty" }
  /** The device does not let it be read, as when it was moved since. */
  | { kind: "unreadable" }
  /** A zip inside a zip, or another archive. */
  | { kind: "packed-twice" }
  | { kind: ZipFault["kind"] }
  | { kind: "nothing-in-zip" };

/** One thing that was found in what was brought. `name` says where, e.g. "grupo.zip › rosa.aula". */
export type Opened =
  | { name: string; answers: Answers }
  | { name: string; fault: ImportFault }
  /** What systems leave in folders: nobody needs to be told. */
  | { name: string; junk: true };

/** What a browser's File has of a Blob. */
export interface ImportedFile {
  size: number;
  slice(from: number, to: number): ImportedFile;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Bytes of what is read at all. Answers are at most 32 MB each, and a pasted mail may hold several. */
const largest = { text: 64_000_000, zip: 256_000_000 };
const block = "-----BEGIN AGE ENCRYPTED FILE-----";

/** Reads one file or pasted text (null for a file that the device keeps back): yields what is in it, one after the other, whatever it is. */
export async function* openImported(
  name: string,
  file: ImportedFile | string | null,
  identity: string,
): AsyncGenerator<Opened> {
  if (file === null) return yield { name, fault: { kind: "unreadable" } };
  if (typeof file === "string") return yield* openText(name, file, identity);
  if (isJunk(name)) return yield { name, junk: true };
  const bytes = await bytesOf(file);
  if ("kind" in bytes) return yield { name, fault: bytes };
  if (!isZip(bytes)) return yield* openBytes(name, bytes, identity);
  try {
    let found = 0;
    for (const entry of filesInZip(bytes)) {
      found += 1;
      const path = `${name} › ${entry.name}`;
      if (!entry.bytes) yield { name: path, fault: { kind: "damaged" } };
      else if (isZip(entry.bytes)) yield { name: path, fault: { kind: "packed-twice" } };
      else yield* openBytes(path, entry.bytes, identity);
    }
    if (found === 0) yield { name, fault: { kind: "nothing-in-zip" } };
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    yield { name, fault: { kind: error.kind } };
  }
}

async function bytesOf(file: ImportedFile): Promise<Uint8Array<ArrayBuffer> | ImportFault> {
  if (file.size === 0) return { kind: "empty" };
  if (file.size > largest.zip) return { kind: "too-large" };
  try {
    const zip = isZip(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
    if (!zip && file.size > largest.text) return { kind: "too-large" };
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: "unreadable" };
  }
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9 && (bytes[3] ?? 9) < 9;

async function* openBytes(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  identity: string,
): AsyncGenerator<Opened> {
  if (bytes.length === 0) return yield { name, fault: { kind: "empty" } };
  // age's own form, without armour.
  if (bytes[0] === 0x61 && new TextDecoder("latin1").decode(bytes.subarray(0, 19)) === "age-encryption.org/")
    return yield await openOne(name, bytes, identity);
  yield* openText(name, textOf(bytes), identity);
}

/** What Windows' editor saves as "Unicode" is read too. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** A text may hold several answers: a chat, a mailbox. */
async function* openText(name: string, text: string, identity: string): AsyncGenerator<Opened> {
  const [before = "", ...blocks] = text.split(block);
  if (blocks.length === 0) return yield { name, fault: strangerFault(before) };
  for (const [index, one] of blocks.entries()) {
    // Mail's quoted-printable writes "=3D" for the "=" at the end, which no base64 has.
    const numbered = blocks.length > 1 ? `${name} (${index + 1})` : name;
    yield await openOne(numbered, block + one.replaceAll("=3D", "="), identity);
  }
}

async function openOne(
  name: string,
  sealed: Uint8Array<ArrayBuffer> | string,
  identity: string,
): Promise<Opened> {
  try {
    return { name, answers: await openAnswers(sealed, identity) };
  } catch (error) {
    return { name, fault: error instanceof Unusable ? error.fault : { kind: "damaged" } };
  }
}

/** What a text without answers is, as far as its beginning tells. */
function strangerFault(text: string): ImportFault {
  if (text.trim() === "") return { kind: "empty" };
  const format = /^\s*\{[^{}[\]]{0,300}"format"\s*:\s*"(aula-de-datos [a-z-]{1,30})"/.exec(text)?.[1];
  const link = linkKind(text.slice(0, 10_000));
  const found = format ?? (link && `aula-de-datos ${link}`);
  return found ? { kind: "other-format", found } : { kind: "not-ours" };
}
