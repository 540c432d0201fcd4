import * as v from "valibot";
import { countField } from "../fields.ts";
import { parts } from "../part.ts";
import { numberSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const schema = v.strictObject({ verb: v.literal("first"), count: countField });

/** Leaves the first rows, as they stand. */
export const first: Verb<typeof schema> = {
  schema,
  name: { es: "Dejar las primeras filas", en: "Keep the first rows" },
  fresh: () => ({ verb: "first", count: 5 }),
  gives: (_, columns) => table([...columns]),
  sentence: ({ count }, telling) =>
    parts({ es: "Deja las primeras {count} filas", en: "Keep the first {count} rows" }, telling.locale, {
      count: numberSlot(["count"], count, telling, { min: 1 }),
    }),
};
