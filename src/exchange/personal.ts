import * as v from "valibot";
import { lineField } from "./fields.ts";

/** What a trainer tells one person of a list by. */
export const personCodeField = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,32}$/, "is no code of a person"));

/** For whom a trainer made a link; nobody signed it, and the learner may correct it. */
export const personalSchema = v.strictObject({
  code: personCodeField,
  name: v.pipe(lineField, v.minLength(1)),
  organisation: lineField,
});

export type Personal = v.InferOutput<typeof personalSchema>;
