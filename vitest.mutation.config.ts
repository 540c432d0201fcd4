import { defineConfig } from "vitest/config";

/** The tests that `npm run mutation` holds src/check to. Random values would kill a mutant in one run and not in the next. */
export default defineConfig({
  test: {
    include: ["tests/check/**/*.test.ts"],
    exclude: ["tests/check/**/*.property.test.ts"],
    env: { DRAWN_CHARTS: ".cache/drawn-charts" },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
