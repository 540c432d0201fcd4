import { z } from "astro/zod";
import { countBlanks } from "../../grading/blanks.ts";
import type { Authored } from "../authored.ts";
import { casesOfProgram, program, programFields, starterFault } from "../program.ts";

const schema = z.strictObject({ kind: z.literal("fix"), ...programFields });

/** A program (or chart) that runs and is wrong. */
export const fix = {
  schema,
  ...program,
  faultsOfPrograms: starterFault(
    ({ starter }) => countBlanks(starter) > 0,
    ["has blanks and is to be mended", 'make it a "complete", or fill them in'],
  ),
  cases: casesOfProgram("must run"),
} satisfies Authored<z.infer<typeof schema>>;
