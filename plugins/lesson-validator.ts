import type { AstroIntegration } from "astro";
import { CourseError } from "../src/course/diagnostic.ts";
import { diagnosticsInDatasets, inCourse } from "../src/course/validate/datasets.ts";
import { diagnosticsInLessons } from "../src/course/validate/lessons.ts";
import { diagnosticsInWords } from "../src/course/validate/words.ts";

/** Stops the build, with every diagnostic at once, when a dataset breaks its schema, a lesson names what does not exist or a phrase lacks a language. */
export const lessonValidator = (): AstroIntegration => ({
  name: "lesson-validator",
  hooks: {
    // Before content is read: Astro would stop at the first fault and say less about it.
    "astro:config:setup": async ({ command }) => {
      if (command !== "build") return;
      const diagnostics = [
        ...(await diagnosticsInWords()),
        ...diagnosticsInDatasets().map(inCourse),
        ...diagnosticsInLessons(),
      ];
      if (diagnostics.length > 0) throw new CourseError(diagnostics);
    },
  },
});
