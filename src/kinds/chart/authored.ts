import { z } from "astro/zod";
import type { Authored } from "../authored.ts";
import { program, programFields } from "../program.ts";

const schema = z.strictObject({ kind: z.literal("chart"), ...programFields });

export const chart = {
  schema,
  ...program,
  scaffold: { compare: { as: "chart" } },
} satisfies Authored<z.infer<typeof schema>>;
