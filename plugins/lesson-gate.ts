import type { AstroIntegration } from "astro";

/** Stops the build, with every finding at once, when a lesson names what does not exist. */
export const lessonGate = (): AstroIntegration => ({
  name: "lesson-gate",
  hooks: {
    "astro:build:start": async () => {
      const { findingsInLessons } = await import("../src/course/validate-lessons.ts");
      const findings = await findingsInLessons();
      if (findings.length) throw new Error(`the lessons have findings:\n${findings.join("\n")}`);
    },
  },
});
