import { describe, expect, test } from "vitest";
import { mostRows } from "../../src/check-5w/read-report.ts";
import { bytesOf, refusalOf, windows1252, workbook } from "../intake/files.ts";
import { checkBytes, pointedAt } from "./report-file.ts";

const names =
  "Organización,Mes,País,Admin1,Sector,Indicador,CVA,Cantidad,Total de beneficiarios,Mujeres menores de 18,Hombres menores de 18,Mujeres mayores de 18,Hombres mayores de 18";
const row = "Faro,2021-03,Perú,Tumbes,Salud,Personas atendidas,No,5,10,1,2,3,4";
const csv = (...lines: string[]) => bytesOf(lines.join("\n"));

describe("checkFile(file), for what real files look like:", () => {
  test("a plain CSV, whose rows are named as the file counts them", () => {
    const checked = checkBytes(csv(names, row, row.replace("Tumbes", "Perú"), row.replace(",10,", ",0,")));
    expect(pointedAt(checked)).toEqual({
      "adm1-in-country": [3],
      "people-without-beneficiaries": [4],
      "age-and-sex-sum": [4],
    });
  });

  test("semicolons and Windows letters", () => {
    const text = [names, row, row.replace("Tumbes", "Áncash")].join("\r\n").replaceAll(",", ";");
    const { checked } = checkBytes(windows1252(text));
    expect(checked.understood.separator).toBe(";");
    expect(checked.rows.map(({ department }) => department)).toEqual(["Tumbes", "Áncash"]);
    expect(pointedAt({ checked } as never)).toEqual({});
  });

  test("titles above, hashtags below, a total at the end", () => {
    const tags =
      "#org,#date+reported,#country,#adm1+name,#sector,#indicator,#modality+cva,#output,#reached,#reached+f+children,#reached+m+children,#reached+f+adults,#reached+m+adults";
    const total = "Total,,,,,,,10,20,2,4,6,8";
    const bytes = csv(
      "Reporte 5W de marzo,,,,,,,,,,,,",
      "",
      names,
      tags,
      row,
      row.replace(",5,", ",,"),
      total,
    );
    const checked = checkBytes(bytes);
    expect(pointedAt(checked)).toEqual({ "no-output": [6] });
    expect(checked.checked.understood.notes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["titles-skipped", "hxl-skipped", "totals"]),
    );
    expect(checkBytes(bytes, { corrections: { withTotals: true } }).checked.rows).toHaveLength(3);
  });

  test("names that only hashtags tell", () => {
    const bytes = csv("A,B,C,D", "#org,#sector,#adm1+name,#reached", "Faro,Salud,Perú,3");
    expect(pointedAt(checkBytes(bytes))).toEqual({ "adm1-in-country": [3] });
  });

  test("a workbook with a cover, two rows of names, line breaks, and days as months", async () => {
    const bytes = await workbook({
      Portada: [["Reporte"], ["Enviado por Faro"]],
      Datos: [
        [null, null, null, null, null, { span: "Mujeres" }, null, { span: "Hombres" }, null],
        [
          "Nombre de la\norganización",
          "Mes del reporte",
          "Admin1",
          "Sector",
          "Total de beneficiarios",
          "menores de 18",
          "mayores de 18",
          "menores de 18",
          "mayores de 18",
        ],
        ["Faro", new Date("2021-03-01"), "Tumbes", "Salud", 10, 1, 2, 3, 4],
        ["Faro", new Date("2021-04-01"), "Tumbes", "Salud", 11, 1, 2, 3, 4],
      ],
    });
    const checked = checkBytes(bytes);
    expect(checked.checked.understood.sheet).toBe(1);
    expect(checked.checked.rows.map(({ month }) => month)).toEqual(["2021-03", "2021-04"]);
    expect(pointedAt(checked)).toEqual({ "age-and-sex-sum": [4] });
  });

  test("counts with thousands, and one that is no number, which is told and not guessed", () => {
    const rows = [row.replace(",10,", ',"1.010",').replace(",4", ',"1.004"'), row.replace(",10,", ",diez,")];
    const { checked } = checkBytes(csv(names, ...rows));
    expect(pointedAt({ checked } as never)).toEqual({});
    expect(checked.looks).toEqual([{ kind: "no-number", field: "beneficiaries", sample: "diez", rows: [1] }]);
  });

  test("columns that a person names otherwise", () => {
    const bytes = csv("Quién,Dónde,Sector,Mes,CVA,Cuántos", "Faro,Perú,Salud,2021-03,No,4");
    expect(pointedAt(checkBytes(bytes))).toEqual({});
    const columns = { adm1: 1, organisation: 0, output: 5 };
    expect(pointedAt(checkBytes(bytes, { corrections: { columns } }))).toEqual({ "adm1-in-country": [2] });
  });
});

describe("checkFile(file) says clearly of", () => {
  test("a foreign table that it is none of a 5W", () => {
    expect(checkBytes(csv("Producto,Precio", "Pan,2")).checked.isForeign).toBe(true);
    expect(checkBytes(csv(names, row)).checked.isForeign).toBe(false);
  });

  test("half a file which rules it cannot try, and that it ends within a row", () => {
    const { checked } = checkBytes(csv(names, row, "Faro,2021-03,Perú,Tum"));
    expect(checked.understood.isCut).toBe(true);
    const outcomes = Object.fromEntries(checked.results.map((one) => [one.rule, one.outcome]));
    expect(outcomes["setup-missing"]).toBe("columns-missing");
    expect(outcomes["adm2-in-adm1"]).toBe("columns-missing");
    expect(outcomes["minors-missing"]).toBe("later-year");
    expect(checkBytes(csv(names, row)).checked.understood.isCut).toBe(false);
  });

  test("an empty one, a header alone, and one of too many rows that it is not read", () => {
    expect(refusalOf(() => checkBytes(csv("")))).toBe("empty");
    expect(refusalOf(() => checkBytes(csv(names)))).toBe("no-table");
    const many = (count: number) => csv(names, ...Array.from({ length: count }, () => row));
    expect(refusalOf(() => checkBytes(many(mostRows + 1)))).toBe("too-many-rows");
    expect(checkBytes(many(mostRows)).checked.rows).toHaveLength(mostRows);
  });
});
