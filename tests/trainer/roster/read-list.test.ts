import { expect, test } from "vitest";
import { cellsOf, listText } from "../../../src/trainer/roster/list-text.ts";
import { type ListNote, RefusedList, readList } from "../../../src/trainer/roster/read-list.ts";
import { expected } from "./rosters.ts";

const read = async (text: string, before: ReturnType<typeof expected>[] = []) => {
  const { people, notes } = readList(await cellsOf(text), before);
  return { people, notes, lines: people.map(({ name, organisation }) => [name, organisation]) };
};
const noted = (notes: ListNote[], kind: ListNote["kind"]) => notes.find((note) => note.kind === kind);

const two = [
  ["María Quispe", "ACNUR"],
  ["Luis Rojas", "OIM"],
];

test.each([
  ["as Excel copies it", "Nombre\tOrganización\nMaría Quispe\tACNUR\nLuis Rojas\tOIM\n"],
  ["without headings", "María Quispe\tACNUR\r\nLuis Rojas\tOIM"],
  [
    "with columns in another order",
    "N°\tInstitución\tNombres y apellidos\n1\tACNUR\tMaría Quispe\n2\tOIM\tLuis Rojas",
  ],
  ["with surnames apart", "Apellidos\tNombres\tEntidad\nQuispe\tMaría\tACNUR\nRojas\tLuis\tOIM"],
  ["with a title above", "Lista de asistencia\n\nNombre\tOrganización\nMaría Quispe\tACNUR\nLuis Rojas\tOIM"],
  ["with rows counted and no headings", "1\tMaría Quispe\tACNUR\n2\tLuis Rojas\tOIM"],
  ["in English", "Full name\tOrganisation\nMaría Quispe\tACNUR\nLuis Rojas\tOIM"],
  ["parted by semicolons", "María Quispe;ACNUR\nLuis Rojas;OIM"],
])("readList() reads names and organisations %s", async (_, text) => {
  expect((await read(text)).lines).toEqual(two);
});

test("readList() takes a line a name, commas and quotation marks within", async () => {
  expect((await read('Quispe, María\n"Lucho" Rojas\n')).lines).toEqual([
    ["Quispe, María", ""],
    ['"Lucho" Rojas', ""],
  ]);
});

test("readList() gives everybody a code, takes theirs where there is one, and says which did not fit", async () => {
  const { people, notes } = await read("Nombre\tCódigo\nMaría\tP-1\nLuis\tP-1\nRosa\tP/3\nJulia\t\nElena\tñ");
  const codes = people.map(({ code }) => code);
  expect(codes[0]).toBe("P-1");
  expect(new Set(codes).size).toBe(5);
  for (const code of codes) expect(code).toMatch(/^[\w-]{1,32}$/);
  expect(noted(notes, "same-code")).toEqual({ kind: "same-code", codes: ["P-1"] });
  expect(noted(notes, "unfit-code")).toEqual({ kind: "unfit-code", codes: ["P/3", "ñ"] });
});

test("readList() says what it left out and what it changed", async () => {
  const { lines, notes } = await read(
    "Nombre\tOrganización\tCargo\nMaría\u202e Quispe\tACNUR\tjefa\n\u200b\tOIM\t\n<b>Luis</b>\tOIM\t",
  );
  expect(lines).toEqual([
    ["María Quispe", "ACNUR"],
    ["<b>Luis</b>", "OIM"],
  ]);
  expect(noted(notes, "no-name")).toEqual({ kind: "no-name", rows: [3] });
  expect(noted(notes, "cleaned")).toEqual({ kind: "cleaned", names: ["María Quispe"] });
  expect(noted(notes, "markup")).toEqual({ kind: "markup", names: ["<b>Luis</b>"] });
  expect(noted(notes, "unused")).toEqual({ kind: "unused", columns: ["Cargo"] });
});

test("readList() takes nothing where there is nobody, and nothing of more than five thousand", async () => {
  await expect(read("Nombre\tOrganización\n")).rejects.toThrow(RefusedList);
  const many = (n: number) => Array.from({ length: n }, (_, at) => `Persona ${at}`).join("\n");
  expect((await read(many(5000))).people).toHaveLength(5000);
  await expect(read(many(5001))).rejects.toMatchObject({ refusal: { kind: "too-many", count: 5001 } });
});

test("readList() keeps the code and what was said of whoever was on the list, also when it is edited", async () => {
  const before = [
    expected("a", "María Quispe", "ACNUR", { are: ["s-1"] }),
    expected("b", "Luis Rojas", "OIM"),
  ];
  expect((await read("maria quispe\tAcnur\nJulia\t", before)).people[0]).toEqual({
    ...before[0],
    name: "maria quispe",
    organisation: "Acnur",
  });
  const text = listText(before, ["Nombre", "Organización", "Código"]);
  expect((await read(text, before)).people).toEqual(before);
  const renamed = await read(text.replace("Luis Rojas", "Luis Rojas Vega"), before);
  expect(renamed.people[1]).toEqual({ ...before[1], name: "Luis Rojas Vega" });
});

test("readList() keeps two of one name two, each with their code", async () => {
  const before = [expected("a", "María"), expected("b", "María")];
  expect((await read("María\nMaría\nMaría", before)).people.map(({ code }) => code).slice(0, 2)).toEqual([
    "a",
    "b",
  ]);
});
