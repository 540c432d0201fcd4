// What a title claims of the bars below it, in the words in which people write titles.
import { describe, expect, test } from "vitest";
import { check } from "../../../src/check/check.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";
import { drawnBars } from "./drawing.ts";

const sizes = { Tumbes: 1800, Lima: 1400, Piura: 600, Puno: 200 };
const departments = [...Object.keys(sizes), "Cusco", "Madre de Dios"];
const around = {
  words: chartWords,
  tables: [{ columns: ["department"], values: [departments] }],
  synonyms: [["Tumbes", "PE24"]],
};
const verdict = (title: string, chart = sizes as Record<string, number>) => {
  const [problem] = check(drawnBars(chart), drawnBars(chart, { title }), { as: "chart" }, around);
  if (problem?.kind !== "text-differs") return problem?.kind ?? "right";
  const { place, how, item } = problem.detail;
  return `${place} ${how} ${item}`;
};

describe("a title is right that says", () => {
  test.each([
    "Tumbes es el departamento con más personas asistidas",
    "Tumbes fue el que más personas asistió en marzo",
    "Tumbes asistió a más personas que Lima",
    "Lima asistió a menos personas que Tumbes",
    "En Tumbes se asistió a más personas que en ningún otro departamento",
    "Tumbes y Lima fueron los departamentos con más personas asistidas",
    "Tumbes y Lima, los dos departamentos con mayor número de personas",
    "El departamento con más personas asistidas es Tumbes, seguido de Lima",
    "Después de Tumbes, Lima es el departamento con más personas",
    "Sin contar a Tumbes, Lima tiene el mayor número de personas",
    "Puno es el departamento con menos personas asistidas",
    "La menor cantidad de personas se asistió en Puno",
    "Piura y Puno son los que menos personas asistieron",
    "Más de 1 000 personas fueron asistidas en Lima",
    "Lima asistió a más de 1 000 personas",
    "En Piura, el apoyo a personas adultas mayores llegó a 600",
    "Piura asistió a 600 personas, de las que al menos 100 son niñas",
    "Piura no es el departamento con más personas",
    "Lima es el segundo departamento con más personas asistidas",
    "En Lima creció más el número de personas",
    "Piura está entre los departamentos con más personas",
    "Puno, uno de los departamentos con más necesidades",
    "¿Por qué Lima no es el departamento con más personas?",
    "La mayoría de las personas fue asistida en Tumbes",
    "El máximo se registra en Tumbes",
    "Tumbes supera a Lima",
    "Tumbes lidera la asistencia; Puno recibe menos",
    "Tumbes es donde más personas recibieron ayuda, pero Puno es el que menos",
    "PE24 es el departamento con más personas",
    "Tumbes reached the most people",
    "Tumbes and Lima reached the most people",
    "Tumbes reached more people than any other department",
    "Tumbes reached more people than Lima, Piura and Puno",
    "Fewest people were reached in Puno",
    "Lima reached fewer people than Tumbes",
    "The largest number of people was reached in Tumbes",
    "After Tumbes, Lima reached the most people",
    "At most 2000 people were reached in Lima",
    "At least 1000 people were reached in Lima",
    "Puno is one of the departments with the most needs",
    "Piura grew the most",
    "More people reached in Tumbes than in Lima",
    "Lima, Tumbes: people reached in March",
    "Ayuda en cuatro departamentos en marzo de 2019",
  ])("%s", (title) => expect(verdict(title)).toBe("right"));
});

describe("a title is wrong that says", () => {
  test.each([
    ["Lima es el departamento con más personas asistidas", "most Lima"],
    ["Lima fue el que más personas asistió en marzo", "most Lima"],
    ["Lima asistió a más personas que Tumbes", "more Lima"],
    ["Tumbes asistió a menos personas que Puno", "less Tumbes"],
    ["En Piura se asistió a más personas que en ningún otro departamento", "most Piura"],
    ["Tumbes y Piura fueron los departamentos con más personas asistidas", "most Piura"],
    ["El departamento con mayor número de personas es Puno", "right"],
    ["El departamento con el mayor número de personas es Puno", "most Puno"],
    ["Después de Tumbes, Piura es el departamento con más personas", "most Piura"],
    ["Lima es el departamento con menos personas asistidas", "least Lima"],
    ["La menor cantidad de personas se asistió en Tumbes", "least Tumbes"],
    ["La mayoría de las personas fue asistida en Puno", "most Puno"],
    ["El máximo se registra en Lima", "most Lima"],
    ["Piura supera a Lima", "more Piura"],
    ["Puno lidera la asistencia", "most Puno"],
    ["Cusco es el departamento con más personas", "most Cusco"],
    ["Madre de Dios es donde menos personas recibieron ayuda", "least Madre de Dios"],
    ["Lima reached the most people", "most Lima"],
    ["Most people were reached in Puno", "most Puno"],
    ["Lima reached more people than any other department", "most Lima"],
    ["Puno reached more people than Piura", "more Puno"],
    ["Fewest people were reached in Lima", "least Lima"],
    ["The lowest number of people was reached in Tumbes", "least Tumbes"],
    ["More people were reached in Lima than in Tumbes", "more Lima"],
  ])("%s", (title, told) => expect(verdict(title)).toBe(told === "right" ? told : `title ${told}`));
});

test("a time is what a title speaks of where it says so", () => {
  const years = { "2016": 300, "2017": 900, "2018": 1700, "2019": 1200 };
  expect(verdict("2018 fue el año con más solicitudes", years)).toBe("right");
  expect(verdict("2017 fue el año con más solicitudes", years)).toBe("title most 2017");
  expect(verdict("Cuba es el país con más solicitudes en 2017", years)).toBe("right");
  const months = { "2019-03": 300, "2019-04": 900, "2019-05": 200 };
  expect(verdict("Abril fue el mes con más personas", months)).toBe("right");
  expect(verdict("March was the month with the most people", months)).toBe("title most 2019-03");
});

test("a word for people says what is counted, though one thing alone has it in its name", () => {
  const help = {
    "Recibieron alimentos": 184,
    "Recibieron artículos no alimentarios": 98,
    "Personas transportadas": 85,
  };
  expect(verdict("Los alimentos llegaron a más personas que las otras ayudas", help)).toBe("right");
  expect(verdict("El transporte llegó a más personas que las otras ayudas", help)).toContain("title most");
});
