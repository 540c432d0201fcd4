/**
 * The tests that src/check is held to, the quickest first. Those of many random values take long and see little more.
 * @param judged whether the charts and answers of tests/judged are among them, which take most of the time
 */
export const testFiles = (glob, judged) => {
  const checks = glob("tests/check/**/*.test.ts", { exclude: ["**/*.property.test.ts"] }).toSorted();
  const isSlow = (file) => file.endsWith("large.test.ts");
  return [
    ...checks.filter((file) => !isSlow(file)),
    "tests/feedback/chart-summary.test.ts",
    ...(judged ? [...glob("tests/judged/*.test.ts").toSorted(), ...checks.filter(isSlow)] : []),
  ];
};

/** Test files, those first whose path has most in common with a module's. */
export function nearest(files, module) {
  const parts = new Set(module.split(/[/.]/));
  const common = (file) => file.split(/[/.]/).filter((part) => parts.has(part)).length;
  return files.toSorted((a, b) => common(b) - common(a));
}
