import { z } from "astro/zod";
import { countBlanks } from "../../grading/blanks.ts";
import type { Authored } from "../authored.ts";
import { program, programFields, starterFault } from "../program.ts";

const schema = z.strictObject({ kind: z.literal("complete"), ...programFields });

/** A program (or chart) whose starter has blanks. */
export const complete = {
  schema,
  ...program,
  faultsOfPrograms: starterFault(
    ({ starter }) => countBlanks(starter) === 0,
    ["has no blanks", 'write ______ where the learner fills in, or make it a "code"'],
  ),
} satisfies Authored<z.infer<typeof schema>>;
