import { z } from "astro/zod";
import type { Authored } from "../authored.ts";
import { asNumber, casesOfPrograms } from "../computed.ts";
import { common, compare, computed, text } from "../fields.ts";

const schema = z.strictObject({
  kind: z.literal("number"),
  ...common,
  ...computed,
  /** Computed by solution.ts, never typed. */
  compare,
  /** What stands behind the box, e.g. {es: "personas", en: "people"}. */
  unit: text.optional(),
});

export const number = {
  schema,
  programs: ["solution.ts"],
  cases: (programs, bundle) => casesOfPrograms({ ...programs, right: {} }, bundle, asNumber),
  scaffold: { compare: { as: "number" } },
} satisfies Authored<z.infer<typeof schema>>;
