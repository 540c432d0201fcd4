import { bech32 } from "@scure/base";
import { ByteReader, numberBytes } from "./bytes.ts";
import { fromBase64, toBase64 } from "./pack.ts";

/** How a field stands in bytes. What it cannot write as it is, stays in the JSON. */
interface ShortField {
  /** Throws, or writes something else, where a value is not of its kind. */
  write(value: unknown): Iterable<number>;
  /** @throws Unusable */
  read(bytes: ByteReader): unknown;
}

const base64 = (count: number): ShortField => ({
  write: (value) => fromBase64(String(value)),
  read: (bytes) => toBase64(bytes.take(count)),
});

const uuid: ShortField = {
  write: (value) =>
    String(value)
      .replaceAll("-", "")
      .match(/../g)
      ?.map((pair) => Number.parseInt(pair, 16)) ?? [],
  read: (bytes) =>
    [...bytes.take(16)]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("")
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
};

/** An age recipient is 32 bytes in Bech32 (BIP 173). */
const recipient: ShortField = {
  write: (value) => bech32.decodeToBytes(String(value)).bytes,
  read: (bytes) => bech32.encodeFromBytes("age", bytes.take(32)),
};

/** Milliseconds since 1970. */
const moment: ShortField = {
  write: (value) => numberBytes(Date.parse(String(value))),
  read: (bytes) => new Date(bytes.number(mostMilliseconds)).toISOString(),
};
/** Of what a Date can hold. */
const mostMilliseconds = 8.64e15;

const listOf = ({ write, read }: ShortField, most: number): ShortField => ({
  write: (values) => {
    const list = values as unknown[];
    return [...numberBytes(list.length), ...list.flatMap((value) => [...write(value)])];
  },
  read: (bytes) => Array.from({ length: bytes.number(most) }, () => read(bytes)),
});

const turns = ["before", "after"] as const;
const halves: ShortField = {
  write: (value) => {
    const { pair, turn } = value as { pair: unknown; turn: (typeof turns)[number] };
    return [...uuid.write(pair), turns.indexOf(turn)];
  },
  read: (bytes) => ({ pair: uuid.read(bytes), turn: turns[bytes.number(1)] }),
};

/** In the order in which they stand, at most eight: none ever leaves its place. */
export const shortFields = [
  ["signature", base64(64)],
  ["signer", base64(32)],
  ["id", uuid],
  ["recipients", listOf(recipient, 20)],
  ["fellowSigners", listOf(base64(32), 20)],
  ["changed", moment],
  ["due", moment],
  ["halves", halves],
] as const satisfies [name: string, ShortField][];

/** Null where the field cannot say it as it is. */
export function bytesOf({ write, read }: ShortField, value: unknown): number[] | null {
  try {
    const bytes = [...write(value)];
    const again = read(new ByteReader(Uint8Array.from(bytes)));
    return JSON.stringify(again) === JSON.stringify(value) ? bytes : null;
  } catch {
    return null;
  }
}
