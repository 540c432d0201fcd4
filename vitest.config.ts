import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The course and the sandbox run for real: a cold engine on a busy machine takes seconds, and no
    // test asserts a time. This ends what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // A worker for each core, and its modules stay loaded from one file to the next: loading them anew
    // costs more than most tests. So a test leaves nothing behind in what it shares with others.
    maxWorkers: "100%",
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/built/**", "tests/e2e/**", "tests/peers/**", "tests/exercises.test.ts"],
        },
      },
      { extends: true, test: { name: "exercises", include: ["tests/exercises.test.ts"] } },
      { extends: true, test: { name: "peers", include: ["tests/peers/*.test.ts"] } },
      { extends: true, test: { name: "built", include: ["tests/built/**/*.test.ts"] } },
    ],
  },
});
