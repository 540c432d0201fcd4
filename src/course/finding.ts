/** Something that an author has to mend. */
export interface Finding {
  /** Relative to the project. */
  file: string;
  problem: string;
  mend: string;
}

/** Thrown with every finding at once. */
export class CourseError extends Error {
  readonly findings: Finding[];
  constructor(findings: Finding[]) {
    super(findings.map(({ file, problem, mend }) => `${file}: ${problem}; ${mend}`).join("\n"));
    this.name = "CourseError";
    this.findings = findings;
  }
}
