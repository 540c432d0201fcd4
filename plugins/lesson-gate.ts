import type { AstroIntegration } from "astro";
import { CourseError } from "../src/course/finding.ts";
import { findingsInDatasets, inCourse } from "../src/course/validate/datasets.ts";
import { findingsInLessons } from "../src/course/validate/lessons.ts";
import { findingsInWords } from "../src/course/validate/words.ts";

/** Stops the build, with every finding at once, when a dataset breaks its schema, a lesson names what does not exist or a phrase lacks a language. */
export const lessonGate = (): AstroIntegration => ({
  name: "lesson-gate",
  hooks: {
    // Before content is read: Astro would stop at the first fault and say less about it.
    "astro:config:setup": async ({ command }) => {
      if (command !== "build") return;
      const findings = [
        ...(await findingsInWords()),
        ...findingsInDatasets().map(inCourse),
        ...findingsInLessons(),
      ];
      if (findings.length > 0) throw new CourseError(findings);
    },
  },
});
