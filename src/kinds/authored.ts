import type { z } from "astro/zod";
import type { Table, Value } from "../check/value.ts";
import type { Choice, ExerciseBundle, ExerciseKind, Submission, TableLabels } from "../grading/exercise.ts";
import type { Grade } from "../grading/grade.ts";
import type { Locale, Text } from "../i18n/locale.ts";
import type { Stimulus } from "./stimulus.ts";

/** What an author has to correct in a file, and how. */
export type Fault = [problem: string, fix: string];

/** The programs of an exercise's folder. */
export interface Programs {
  /** "" where no program is asked for. */
  starter: string;
  /** The program of what the exercise shows; "" for kinds that show nothing. */
  stimulus: string;
  /** "" where options or places are chosen. */
  solution: string;
  /** By name of the mistake. */
  wrong: Record<string, string>;
  /** By name of the other way. */
  right: Record<string, string>;
}
export const programFiles = ["starter.ts", "stimulus.ts", "solution.ts"] as const;
export type ProgramFile = (typeof programFiles)[number];

/** A table that is filled in. */
export interface Form {
  /** As it comes, as an answer would read. */
  start: Table;
  labels: TableLabels;
  /** What an author's program returns, in the shape of an answer. @throws Error saying what it lacks */
  filledLike(value: Value): Table;
  /** What is wrong with the table that is right. */
  faultsOf(expected: Table): Fault[];
}

/** What an exercise asks, once what it shows is known. */
export interface Posed {
  choice: Choice | null;
  form: Form | null;
  /** What does not fit, by file of the exercise. */
  faults: { file: string; faults: Fault[] }[];
}

/** An answer that the validator hands in, and what must come of it. */
export interface Case {
  /** The file whose fault it is when it does not. */
  file: string;
  submission: Submission;
  /** In each of these it is graded. */
  locales: readonly Locale[];
  wanted: string;
  isMet(grade: Grade): boolean;
  /** The mistake whose message the learner must read. */
  mistake?: string;
}

/** What a kind is for who writes exercises: for Node, while the site is built or a course is tried. */
export interface Authored<File extends { kind: ExerciseKind }> {
  /** Of its exercise.json. */
  schema: z.ZodType<File>;
  /** Which programs its folder must have. */
  programs: readonly ProgramFile[];
  /** What exercise.json lacks or contradicts, before anything is run. */
  faultsOf?(file: File): Fault[];
  /** What is wrong with the programs, by file, before anything is run. */
  faultsOfPrograms?(programs: Programs): { file: string; faults: Fault[] }[];
  /** Names of the mistakes that exercise.json tells; left out where they are the files of wrong/. */
  mistakesOf?(file: File): string[];
  /** Left out where nothing is chosen and nothing filled in. @param stimulus null where the kind shows nothing */
  pose?(file: File, stimulus: Record<Locale, Stimulus> | null): Posed;
  /** Whether each wrong option is a mistake of its own, whose `<Why of="…">` says why it is not right. */
  optionsAreMistakes?: boolean;
  /** Words of what can be chosen, where it stands in no prose. @param stimulus what is shown, in each language */
  nameOptions?(file: File, stimulus: Record<Locale, Stimulus>): Record<string, Text>;
  /** What its stimulus.ts may return besides a table. */
  showsCharts?: boolean;
  /** Whether it wants three mistakes or more in wrong/. */
  wantsMistakes?: boolean;
  /** What the validator hands in, right and wrong. */
  cases(programs: Programs, bundle: ExerciseBundle, form: Form | null): Case[];
  /** What a new exercise.json holds besides title, minutes and datasets. */
  scaffold: object;
  /** What its programs begin with, behind their imports; a line with a blank where it is left out. @param rows a dataset's name in a program */
  scaffoldPrograms?(rows: string): Partial<Record<ProgramFile, string>>;
}
