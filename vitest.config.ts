import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The course and the sandbox run for real: a cold engine on a busy machine takes seconds, and no
    // test asserts a time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/built/**", "tests/e2e/**"] },
      },
      { extends: true, test: { name: "built", include: ["tests/built/**/*.test.ts"] } },
    ],
  },
});
