import { z } from "astro/zod";
import type { Comparison } from "../check/comparison.ts";
import { inEach } from "../i18n/locale.ts";

/** Fields of exercise.json that several kinds share. */

/** In every language of the site. */
export const text = z.strictObject(inEach(z.string().min(1)));
export const names = z.array(z.string().min(1));
/** By name. */
export const texts = z.record(z.string(), text);

/** Of every kind. */
export const common = {
  title: text,
  minutes: z.number().positive(),
  /** Folder names in datasets/. May be empty where options are chosen. */
  datasets: names,
  /** The last of its lesson alone: it belongs neither to the lesson's minutes nor to what is done of it. */
  optional: z.literal(true).optional(),
  /** By mistake or wrong option: the idea that it lacks, a file in lessons/ideas/. */
  ideas: z.record(z.string(), z.string()).optional(),
  /** Another exercise ("<track>/<lesson>/<name>") that tests one idea of this one on other figures; it names this one back. */
  twin: z.strictObject({ exercise: z.string(), idea: z.string() }).optional(),
};

const tolerance = z.strictObject({
  absolute: z.number().nonnegative().optional(),
  relative: z.number().nonnegative().optional(),
});

/** A field of `Comparison` that this does not know, or that it knows otherwise, is an error of types. */
export const compare = z.strictObject({
  as: z.enum(["number", "text", "list", "table", "chart"]),
  tolerance: tolerance.optional(),
  key: names.optional(),
  order: z.boolean().optional(),
  extraColumns: z.boolean().optional(),
  marks: names.optional(),
  orientation: z.boolean().optional(),
} satisfies { [Field in keyof Required<Comparison>]: z.ZodType<Comparison[Field]> });

/** What is lettered by programs: each text in Spanish, as they write it, and in the other languages. */
export const lettered = { texts: z.array(text).optional() };

/** Where an answer is computed by solution.ts. */
export const computed = {
  /**
   * By name of a mutant (src/course/validate/mutants) that passes and may: why. Mutants that differ from the
   * solution on no variant need no word here.
   */
  equivalent: z.record(z.string(), z.string().min(1)).optional(),
};

/** Mistakes by name, the one to tell first. */
export const mistakesOfNames = z.record(z.string(), names.min(1));
