import { expect, test } from "vitest";
import { reminder } from "../../../src/trainer/roster/reminder.ts";
import { assignment } from "../sent.ts";
import { expected } from "./rosters.ts";

const missing = [expected("a", "María Quispe", "ACNUR"), expected("b", "Luis Rojas")];
const link = "https://aula.example/es/assignment/#assignment=1.x";
const due = "2019-11-22T23:00:00.000Z";

test("reminder() names who is missing, until when, and has the link on a line of its own", () => {
  const lines = reminder(assignment({ due }), missing, link, new Date("2019-11-20T12:00:00Z"), "es").split(
    "\n",
  );
  expect(lines[0]).toBe("Hola, Tumbes.");
  expect(lines).toContain("- María Quispe (ACNUR)");
  expect(lines).toContain("- Luis Rojas");
  expect(lines).toContain(link);
  expect(lines.find((line) => line.startsWith("Es hasta"))).toContain("22 de noviembre de 2019");
});

test("reminder() says that the date has passed, and nothing where there is none", () => {
  const late = reminder(assignment({ due }), missing, link, new Date("2019-11-25T12:00:00Z"), "en");
  expect(late).toContain("It was due Friday");
  expect(reminder(assignment(), missing, link, new Date(), "en")).not.toMatch(/due/);
});
