import { describe, expect, test } from "vitest";
import { toSheets } from "../../src/check-5w/export/workbook.ts";
import { readList } from "../../src/check-5w/read-list.ts";
import { openFile } from "../../src/intake/open-file.ts";
import { bytesOf, refusalOf } from "../intake/files.ts";
import { checkBytes } from "./report-file.ts";

describe("toSheets(report)", () => {
  const file =
    "Organización;Admin1;Sector;Total de beneficiarios;Cantidad;Nota\nFaro;Tumbes;Salud;07;1;=1+1\nFaro;Perú;Salud;3;0;b\n";
  const { read, checked } = checkBytes(bytesOf(file));
  const [report, findings, rules, people] = toSheets(read, checked, "es");

  test("keeps every cell as it is written, with what was found beside it", () => {
    expect(report?.rows).toEqual([
      [
        "Fila",
        "Lo que vi",
        "Qué hacer",
        "Organización",
        "Admin1",
        "Sector",
        "Total de beneficiarios",
        "Cantidad",
        "Nota",
      ],
      [2, "", "", "Faro", "Tumbes", "Salud", "07", "1", "=1+1"],
      [
        ...[3, "En el departamento dice «Perú», que es el país.\nLa cantidad es 0."],
        "Escribe el departamento como está en la lista de lugares.\nEscribe la cantidad, o quita la fila si no hubo actividad.",
        ...["Faro", "Perú", "Salud", "3", "0", "b"],
      ],
    ]);
  });

  test("lists the findings by row, what became of each rule, and the people", () => {
    expect(findings?.rows.slice(1).map(([row, , , , title]) => [row, title])).toEqual([
      [3, "El departamento no es de ese país"],
      [3, "Sin cantidad entregada"],
    ]);
    const said = Object.fromEntries((rules?.rows ?? []).map(([title, text]) => [title, text]));
    expect(said["Sin cantidad entregada"]).toBe("Probada: 1 fila.");
    expect(said["Falta el mes"]).toBe("Falta la columna «Mes».");
    expect(said["La organización no está en la lista"]).toBe(
      "Probada: 0 filas. Sin tu lista solo miré si está en blanco.",
    );
    expect(people?.rows.at(-1)).toEqual(["(sin mes)", "Todos", 10, 10, 10, 0, 0]);
  });
});

describe("readList(file)", () => {
  const read = (text: string, name: Parameters<typeof readList>[1]) =>
    readList(openFile(bytesOf(text)), name);

  test("takes a list of one column by its name, or the first one", () => {
    expect(read("Nº;Organización\n1;Faro\n2;Faro\n3;Brújula\n", "organisations")).toEqual({
      organisations: ["Faro", "Brújula"],
    });
    expect(read("Socios\nFaro\nBrújula\n", "organisations")).toEqual({ organisations: ["Faro", "Brújula"] });
    expect(read("Sector,Siglas\nSalud,S\n", "sectors")).toEqual({ sectors: ["Salud"] });
  });

  test("takes indicators with what they count, and places with their codes", () => {
    expect(
      read(
        "CODE,Sector,Indicator,People,Rule\nA1,Health,Consultations,Yes,SUM\nA2,Health,Centres,No,\n",
        "indicators",
      ),
    ).toEqual({
      indicators: [
        { sector: "Health", indicator: "Consultations", people: true, counting: "SUM" },
        { sector: "Health", indicator: "Centres", people: false, counting: "" },
      ],
    });
    expect(read("Country,PCODE,Admin1,ISOCODE\nPeru,PE24,Tumbes,PER\n", "places")).toEqual({
      places: [{ country: "Peru", adm1: "Tumbes", adm1_code: "PE24", adm2: "", adm2_code: "", adm3: "" }],
    });
  });

  test("refuses a file without the list", () => {
    expect(refusalOf(() => read("Nombre,Precio\nPan,2\n", "indicators"))).toBe("no-table");
  });
});
