import fc from "fast-check";
import { expect, test } from "vitest";
import { dueHere, dueMoment, timeLeft } from "../../src/i18n/due.ts";

const lima = "America/Lima";
/** Friday, 22 November 2019, 18:00 in Lima. */
const due = "2019-11-22T23:00:00.000Z";

test.each([
  ["2019-11-20T15:00:00Z", "faltan 2 días", "2 days left"],
  ["2019-11-21T04:00:00Z", "faltan 2 días", "2 days left"],
  ["2019-11-21T05:00:00Z", "vence mañana", "due tomorrow"],
  ["2019-11-22T10:00:00Z", "vence hoy", "due today"],
  ["2019-11-22T12:30:00Z", "faltan 10 horas", "10 hours left"],
  ["2019-11-22T21:01:00Z", "falta 1 hora", "1 hour left"],
  ["2019-11-22T22:01:00Z", "faltan 59 minutos", "59 minutes left"],
  ["2019-11-22T22:58:30Z", "falta 1 minuto", "1 minute left"],
  ["2019-11-22T22:59:30Z", "vence ahora", "due now"],
  ["2019-11-22T23:00:01Z", "venció hoy", "was due today"],
  ["2019-11-23T04:59:00Z", "venció hoy", "was due today"],
  ["2019-11-23T05:00:00Z", "venció ayer", "was due yesterday"],
  ["2019-12-02T05:00:00Z", "venció hace 10 días", "was due 10 days ago"],
])("timeLeft() at %s, for Friday 18:00 in Lima, is %s", (now, es, en) => {
  expect(timeLeft(due, lima, new Date(now), "es")).toBe(es);
  expect(timeLeft(due, lima, new Date(now), "en")).toBe(en);
});

test("timeLeft() counts days by the calendar of the assignment's time zone", () => {
  const now = new Date("2019-11-22T06:00:00Z");
  expect(timeLeft("2019-11-23T04:00:00Z", lima, now, "es")).toBe("vence hoy");
  expect(timeLeft("2019-11-23T04:00:00Z", "Europe/Madrid", now, "es")).toBe("vence mañana");
});

test("timeLeft() never says that there is time left when there is none, nor the reverse", () => {
  const moment = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, moment, fc.constantFrom(lima, "Europe/Madrid", "Asia/Kolkata"), (then, now, zone) => {
      const said = timeLeft(then.toISOString(), zone, now, "en");
      expect(/^was due/.test(said)).toBe(then < now);
    }),
  );
});

test("dueMoment() gives day, date and time of the assignment's time zone, and names the zone", () => {
  expect(dueMoment(due, lima, "es")).toBe("viernes 22 de noviembre de 2019 a las 18:00 (hora de Perú)");
  expect(dueMoment(due, lima, "en")).toBe("Friday 22 November 2019 at 18:00 (Peru Time)");
});

test("dueHere() is the reader's own clock, and nothing where both clocks show the same", () => {
  expect(dueHere(due, lima, "es", "Europe/Madrid")).toBe("23 de noviembre de 2019 a las 00:00");
  expect(dueHere(due, lima, "es", "America/Bogota")).toBe(null);
});
