/** Something that an author has to fix. */
export interface Diagnostic {
  /** Relative to the project. */
  file: string;
  problem: string;
  fix: string;
}

/** Thrown with every diagnostic at once. */
export class CourseError extends Error {
  readonly diagnostics: Diagnostic[];
  constructor(diagnostics: Diagnostic[]) {
    super(diagnostics.map(({ file, problem, fix }) => `${file}: ${problem}; ${fix}`).join("\n"));
    this.name = "CourseError";
    this.diagnostics = diagnostics;
  }
}
