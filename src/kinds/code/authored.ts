import { z } from "astro/zod";
import type { Authored } from "../authored.ts";
import { program, programFields } from "../program.ts";

const schema = z.strictObject({ kind: z.literal("code"), ...programFields });

export const code = { schema, ...program } satisfies Authored<z.infer<typeof schema>>;
