import { fold } from "../fold.ts";
import { departmentOf } from "../lists/places.ts";
import { rule } from "../rule.ts";

/** Codes tell without a list: a province's begins with its department's. Names need a list that has provinces. */
export const adm2InAdm1 = rule({
  id: "adm2-in-adm1",
  since: 2019,
  needs: [
    ["adm1", "adm1_code"],
    ["adm2", "adm2_code"],
  ],
  looksAt: ["adm1", "adm1_code", "adm2", "adm2_code"],
  title: { es: "La provincia no es de ese departamento", en: "Province not in the department" },
  asks: {
    es: "La provincia es una de las de su departamento.",
    en: "The province is one of its department's.",
  },
  why: {
    es: "Si la provincia y el departamento no coinciden, uno de los dos está mal y la ayuda aparece donde no fue.",
    en: "Where province and department do not agree, one of them is wrong and the help shows where it was not.",
  },
  rows: { es: "Filas con departamento y provincia", en: "Rows with a department and a province" },
  todo: {
    es: "Mira cuál de los dos es: el departamento o la provincia.",
    en: "See which of the two it is: the department or the province.",
  },
  check: ({ text }, { known }) => {
    const adm1 = text.adm1 || text.adm1_code;
    const adm2 = text.adm2 || text.adm2_code;
    // Where the country's name stands in its place, which department was meant is another rule's question.
    if (adm1 === "" || adm2 === "" || known.countries.has(fold(adm1))) return null;
    const own = departmentOf(known, text);
    const code = own?.adm1_code || text.adm1_code;
    const listed = known.provinces.get(fold(text.adm2_code)) ?? known.provinces.get(fold(text.adm2)) ?? null;
    if (listed) {
      const isHere = listed.some(
        (place) =>
          fold(place.adm1) === fold(own?.adm1 ?? text.adm1) || (code !== "" && place.adm1_code === code),
      );
      return isHere ? null : { adm1, adm2, other: listed[0]?.adm1 ?? null };
    }
    if (text.adm2_code !== "" && code !== "") {
      if (fold(text.adm2_code).startsWith(fold(code))) return null;
      const other = [...known.departments.values()]
        .flat()
        .find((place) => place.adm1_code !== "" && text.adm2_code.startsWith(place.adm1_code));
      return { adm1, adm2, other: other?.adm1 ?? null };
    }
    return null;
  },
  say: {
    es: ({ adm1, adm2, other }) =>
      `«${adm2}» no es de «${adm1}»${other === null ? "." : `: es de «${other}».`}`,
    en: ({ adm1, adm2, other }) =>
      `"${adm2}" is not in "${adm1}"${other === null ? "." : `: it is in "${other}".`}`,
  },
});
