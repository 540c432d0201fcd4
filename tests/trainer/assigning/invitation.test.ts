import { expect, test } from "vitest";
import { assignmentFragment, readAssignmentLink } from "../../../src/exchange/assignment.ts";
import { locales } from "../../../src/i18n/locale.ts";
import { invitation } from "../../../src/trainer/assigning/invitation.ts";
import { assignment } from "../sent.ts";

test("invitation(assignment) says to whom, what, how long and until when, with the link on a line of its own", () => {
  const asked = assignment({ due: "2019-11-22T23:00:00.000Z" });
  expect(invitation(asked, "https://aula.example/#assignment=1.x", 11.2, "es")).toBe(
    [
      "Hola, Tumbes. Les envío una tarea de Aula de Datos: «Taller de Tumbes».",
      "2 ejercicios, unos 12 minutos.",
      "Hasta el viernes 22 de noviembre de 2019 a las 18:00 (hora de Perú).",
      "",
      "Ábrela aquí:",
      "https://aula.example/#assignment=1.x",
      "",
      "(El enlace es largo: cópialo entero.)",
    ].join("\n"),
  );
  expect(invitation(assignment({ group: "" }), "x", 5, "en")).toMatch(/^Hello\. .*\n2 exercises/);
});

test.each(locales)(
  "the link of an invitation in %s is found by who pastes the whole of it",
  async (locale) => {
    const asked = assignment();
    const link = `https://aula.example/es/assignment/${await assignmentFragment(asked)}`;
    expect(await readAssignmentLink(invitation(asked, link, 10, locale))).toEqual(asked);
  },
);
