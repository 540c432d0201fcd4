import fc from "fast-check";
import { expect, test } from "vitest";
import { clockAt, momentOf } from "../../../src/trainer/assigning/zoned-time.ts";

test("momentOf(clock, zone) is the moment at which the clocks there show it", () => {
  expect(momentOf("2019-11-22T18:00", "America/Lima")).toBe("2019-11-22T23:00:00.000Z");
  expect(momentOf("2019-11-22T18:00", "Europe/Madrid")).toBe("2019-11-22T17:00:00.000Z");
  expect(momentOf("2019-07-22T18:00", "Europe/Madrid")).toBe("2019-07-22T16:00:00.000Z");
  expect(momentOf("2019-11-22T18:00", "America/Caracas")).toBe("2019-11-22T22:00:00.000Z");
  expect(momentOf("2019-11-22T18:00", "Asia/Kathmandu")).toBe("2019-11-22T12:15:00.000Z");
  expect(momentOf("2020-01-01T00:00", "UTC")).toBe("2020-01-01T00:00:00.000Z");
});

test("momentOf(clock, zone) gives a moment for a time that a change of the clocks skips or repeats", () => {
  expect(momentOf("2019-03-31T02:30", "Europe/Madrid")).toBe("2019-03-31T01:30:00.000Z");
  expect(["2019-10-27T00:30:00.000Z", "2019-10-27T01:30:00.000Z"]).toContain(
    momentOf("2019-10-27T02:30", "Europe/Madrid"),
  );
});

test("momentOf(clock, zone) is null for what is no time", () => {
  for (const clock of ["", "2019-11-22", "2019-11-22T", "2019-13-01T10:00", "275760-01-01T00:00", "mañana"])
    expect(momentOf(clock, "America/Lima")).toBeNull();
});

test("clockAt(momentOf(clock)) is the clock, in every zone and at any time that is not skipped", () => {
  const zones = Intl.supportedValuesOf("timeZone");
  fc.assert(
    fc.property(
      fc.constantFrom(...zones, "UTC"),
      fc.date({ min: new Date("1970-01-02"), max: new Date("2100-01-01"), noInvalidDate: true }),
      (zone, date) => {
        const shown = clockAt(date.toISOString(), zone);
        const back = momentOf(shown, zone);
        expect(clockAt(back ?? "", zone)).toBe(shown);
      },
    ),
    { numRuns: 500 },
  );
});
