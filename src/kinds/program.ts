import { z } from "astro/zod";
import type { Grade } from "../grading/grade.ts";
import { ways } from "../grading/way.ts";
import type { Authored, Case, Fault, Programs } from "./authored.ts";
import { casesOfPrograms } from "./computed.ts";
import { common, compare, computed, lettered, names } from "./fields.ts";
import { one } from "./options.ts";

/** Fields of an exercise that is answered with a program. */
export const programFields = {
  ...common,
  ...computed,
  ...lettered,
  compare,
  /** Charts: names of honesty rules, files in src/check/honesty/. */
  honesty: z.strictObject({ require: names.optional(), advise: names.optional() }).optional(),
  /** How many changed tables a right answer is run on again. Default 2; 0 says that a typed-in answer is right. */
  variants: z.number().int().nonnegative().optional(),
  /** How the program can be made; the first is the one that opens. Code alone where it is left out. */
  ways: z
    .array(z.enum(ways))
    .min(1)
    .refine((named) => new Set(named).size === named.length, "name each way once")
    .optional(),
};

const crashes = ["crash", "time", "memory", "stack", "output"];
const mayStop = ({ run }: Grade) => !run?.error || !crashes.includes(run.error.kind);
export const mustRun = ({ run }: Grade): boolean => !run?.error;

/** The cases of a program; a starter must not pass and must not crash, or must run without any error. */
export function casesOfProgram(starter: "may stop" | "must run"): Authored<never>["cases"] {
  const runs = starter === "must run" ? mustRun : mayStop;
  return (programs, bundle) => [
    {
      file: "starter.ts",
      submission: { kind: "code", code: programs.starter },
      locales: one,
      wanted: `a starter must not pass, and ${starter === "must run" ? "must run without an error" : "must not crash"}`,
      isMet: (grade) => grade.outcome !== "pass" && runs(grade),
    } satisfies Case,
    ...casesOfPrograms(programs, bundle, (code) => ({ kind: "code", code })),
  ];
}

/** A program that is written from a starter. */
export const program = {
  programs: ["starter.ts", "solution.ts"],
  wantsMistakes: true,
  cases: casesOfProgram("may stop"),
  scaffold: { compare: { as: "number" } },
} as const satisfies Omit<Authored<never>, "schema">;

export const starterFault =
  (isFaulty: (programs: Programs) => boolean, fault: Fault) => (programs: Programs) =>
    isFaulty(programs) ? [{ file: "starter.ts", faults: [fault] }] : [];
