import * as v from "valibot";
import { lineField } from "./fields.ts";
import { personCode } from "./one-line.ts";
import { fromBase64, pack, toBase64, unpack } from "./pack.ts";

export const personCodeField = v.pipe(v.string(), v.regex(personCode, "is no code of a person"));

/** For whom a trainer made a link; nobody signed it, and the learner may correct it. */
export const personalSchema = v.strictObject({
  code: personCodeField,
  name: v.pipe(lineField, v.minLength(1)),
  organisation: lineField,
});

export type Personal = v.InferOutput<typeof personalSchema>;

/** As it stands behind an assignment's fragment: in this order, so that the code to scan stays small. */
const writtenSchema = v.strictTuple([
  personalSchema.entries.code,
  personalSchema.entries.name,
  personalSchema.entries.organisation,
]);

/** Characters of it that are read at all, and bytes that it may become. */
const mostCharacters = 2000;
const mostBytes = 2000;

/** What makes an assignment's link one person's: it stands behind the fragment, which it leaves as it is. */
export const personalPart = async ({ code, name, organisation }: Personal): Promise<string> =>
  `&for=1.${toBase64(await pack(JSON.stringify([code, name, organisation])))}`;

/** For whom a link is; null where it does not say so, or says it so that it cannot be read. */
export async function readPersonalPart(link: string): Promise<Personal | null> {
  const written = /#assignment(?:=|%3D)[^&#]*&(?:amp;)?for(?:=|%3D)1\.([\w-]+)/i.exec(link)?.[1];
  if (written === undefined || written.length > mostCharacters) return null;
  try {
    const [code, name, organisation] = v.parse(
      writtenSchema,
      JSON.parse(await unpack(fromBase64(written), mostBytes)),
    );
    return { code, name, organisation };
  } catch {
    // Whatever is wrong with it, the assignment is the same.
    return null;
  }
}
