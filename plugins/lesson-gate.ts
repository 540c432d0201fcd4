import type { AstroIntegration } from "astro";
import { CourseError } from "../src/course/exercise-folder.ts";
import { findingsInDatasets, inCourse } from "../src/course/validate-datasets.ts";
import { findingsInLessons } from "../src/course/validate-lessons.ts";

/** Stops the build, with every finding at once, when a dataset breaks its schema or a lesson names what does not exist. */
export const lessonGate = (): AstroIntegration => ({
  name: "lesson-gate",
  hooks: {
    // Before content is read: Astro would stop at the first fault and say less about it.
    "astro:config:setup": ({ command }) => {
      if (command !== "build") return;
      const findings = [...findingsInDatasets().map(inCourse), ...findingsInLessons()];
      if (findings.length > 0) throw new CourseError(findings);
    },
  },
});
