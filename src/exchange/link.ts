import { Unusable } from "./fault.ts";
import { fromBase64, pack, toBase64, unpack } from "./pack.ts";

/**
 * What a link carries stands behind its `#`, which browsers send to no server:
 * `#assignment=1.<base64url of the deflated JSON>`. The number says how it is written, and is no version of
 * what is in it.
 */
export const linkKinds = ["assignment", "comments", "certificate", "card"] as const;
export type LinkKind = (typeof linkKinds)[number];

const anyLink = new RegExp(`#(${linkKinds.join("|")})(=|%3D)`, "i");
/** Characters of a link that is read at all, and bytes that it may become. */
const mostCharacters = 2_000_000;
const mostBytes = 8_000_000;

/** The fragment, with its `#`. */
export const toFragment = async (kind: LinkKind, text: string): Promise<string> =>
  fragmentOf(kind, 1, await pack(text));

export const fragmentOf = (kind: LinkKind, writing: number, bytes: Uint8Array): string =>
  `#${kind}=${writing}.${toBase64(bytes)}`;

/** Which kind of link a text is, or null. Takes a whole address, a fragment, and what mail programs make of them. */
export function linkKind(text: string): LinkKind | null {
  const found = anyLink.exec(text)?.[1];
  return linkKinds.find((kind) => kind === found) ?? null;
}

export const readText = (bytes: Uint8Array<ArrayBuffer>): Promise<string> => unpack(bytes, mostBytes);

/**
 * The text that a link carries.
 * @throws Unusable
 */
export const readFragment = (kind: LinkKind, link: string): Promise<string> =>
  readWritten(kind, link, { 1: readText });

/**
 * What a link carries in one of the ways in which its kind was ever written.
 * @param readers by way; each throws `damaged` where its checksum does not fit
 * @throws Unusable
 */
export async function readWritten<Content>(
  kind: LinkKind,
  link: string,
  readers: Record<number, (bytes: Uint8Array<ArrayBuffer>) => Promise<Content>>,
): Promise<Content> {
  if (link.length > mostCharacters) throw new Unusable({ kind: "too-large" });
  const found = new RegExp(`#${kind}(?:=|%3D)\\s*(\\d+)\\.([\\w\\s-]*)`, "i").exec(link);
  if (!found) {
    const other = linkKind(link);
    throw new Unusable(
      other ? { kind: "other-format", found: `aula-de-datos ${other}` } : { kind: "not-ours" },
    );
  }
  const [, writing, packed = ""] = found;
  const read = readers[Number(writing)];
  if (!read) throw new Unusable({ kind: "too-new" });
  let failure: unknown;
  for (const whole of readings(packed)) {
    try {
      return await read(fromBase64(whole));
    } catch (cause) {
      failure ??= cause;
      if (!(cause instanceof Unusable && cause.fault.kind === "damaged")) throw cause;
    }
  }
  throw failure;
}

/** Words behind a link that may be a greeting. */
const mostWords = 20;

/**
 * Mail programs break long links over lines, and people copy the greeting below along: where a link
 * ends, its own checksum tells.
 */
function readings(packed: string): string[] {
  const parts = packed.trim().split(/\s+/);
  const shorter = Array.from({ length: Math.min(parts.length, mostWords) }, (_, n) =>
    parts.slice(0, parts.length - n).join(""),
  );
  return [...new Set([parts[0] ?? "", ...shorter])];
}
