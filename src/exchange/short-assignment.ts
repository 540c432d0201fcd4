import { ByteReader } from "./bytes.ts";
import { crc32 } from "./crc32.ts";
import { Unusable } from "./fault.ts";
import { exerciseBytes, readExercises } from "./number-exercises.ts";
import { pack, unpack } from "./pack.ts";
import { bytesOf, shortFields } from "./short-fields.ts";

/** What most assignments say is left out of the JSON. It is what links mean by saying nothing: it never changes. */
const usual: Record<string, unknown> = {
  format: "aula-de-datos assignment",
  version: 2,
  note: "",
  group: "",
  locale: null,
  due: null,
  timeZone: "America/Lima",
  limits: { attempts: null, hints: null },
};

/**
 * An assignment in as few bytes as it takes, so that its code is one that simple phones read: keys and
 * moments as the bytes that they are, exercises by their numbers, the rest as JSON without what is usual.
 *
 *     4 bytes   CRC-32 of all that follows, the highest first
 *     1 byte    which of `shortFields` stand here, the lowest bit for the first; others are in the JSON
 *               those fields
 *               the exercises; those that have no number stand in the JSON
 *               JSON (UTF-8), deflated (RFC 1951)
 *
 * What is signed is the assignment's text, and none of this.
 */
export async function shorten<Assignment extends { exercises: string[] }>({
  exercises,
  ...assignment
}: Assignment): Promise<Uint8Array<ArrayBuffer>> {
  const said: Record<string, unknown> = { ...assignment };
  const written = shortFields.map(([name, field]) => {
    const bytes = bytesOf(field, said[name]);
    if (bytes) delete said[name];
    return bytes;
  });
  const { bytes: numbers, unnumbered } = exerciseBytes(exercises);
  for (const [name, value] of Object.entries(usual))
    if (JSON.stringify(said[name]) === JSON.stringify(value)) delete said[name];
  if (unnumbered.length > 0) said.exercises = unnumbered;
  const body = Uint8Array.from([
    written.reduce((mask, bytes, place) => mask | (bytes ? 1 << place : 0), 0),
    ...written.flatMap((bytes) => bytes ?? []),
    ...numbers,
    ...(await pack(JSON.stringify(said), "deflate-raw")),
  ]);
  const whole = new Uint8Array(body.length + 4);
  new DataView(whole.buffer).setUint32(0, crc32(body));
  whole.set(body, 4);
  return whole;
}

/** Bytes that the JSON may become: many times what the longest note, sessions and names come to. */
const mostBytes = 200_000;

/**
 * What was shortened; whether it is an assignment, its schema says.
 * @throws Unusable
 */
export async function lengthen(whole: Uint8Array<ArrayBuffer>): Promise<Record<string, unknown>> {
  const bytes = new ByteReader(whole);
  const [a = 0, b = 0, c = 0, d = 0] = bytes.take(4);
  if (crc32(whole.subarray(4)) !== ((a << 24) | (b << 16) | (c << 8) | d) >>> 0)
    throw new Unusable({ kind: "damaged" });
  const [mask = 0] = bytes.take(1);
  const fields = shortFields.flatMap(([name, field], place) =>
    mask & (1 << place) ? [[name, field.read(bytes)]] : [],
  );
  const exercises = readExercises(bytes);
  const said = saidIn(await unpack(bytes.rest(), mostBytes, "deflate-raw"));
  const unnumbered = Array.isArray(said.exercises) ? said.exercises.values() : [].values();
  return {
    ...usual,
    ...said,
    ...Object.fromEntries(fields),
    exercises: exercises.map((id) => id ?? unnumbered.next().value),
  };
}

function saidIn(text: string): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said === "object" && said !== null) return said as Record<string, unknown>;
  } catch {
    // Whatever it is, nobody of this site wrote it.
  }
  throw new Unusable({ kind: "damaged" });
}
