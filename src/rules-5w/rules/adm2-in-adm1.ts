import { fold } from "../fold.ts";
import type { Place } from "../lists/lists.ts";
import { placeKey } from "../lists/place-key.ts";
import { departmentOf, isAbroad } from "../lists/places.ts";
import { rule } from "../rule.ts";

/**
 * Codes tell without a list: a province's begins with its department's. Names are known as far as the list
 * goes, and of one that is not in it nothing is said.
 */
export const adm2InAdm1 = rule({
  id: "adm2-in-adm1",
  since: 2019,
  needs: [
    ["adm1", "adm1_code"],
    ["adm2", "adm2_code", "adm3"],
  ],
  looksAt: ["adm1", "adm1_code", "adm2", "adm2_code", "adm3"],
  title: { es: "La provincia no es de ese departamento", en: "Province not in the department" },
  asks: {
    es: "La provincia es una de las de su departamento, y el distrito, de su provincia.",
    en: "The province is one of its department's, and the district, of its province's.",
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
    // Where the country's name stands in its place, which department was meant is another rule's question.
    if (adm1 === "" || known.countries.has(fold(adm1))) return null;
    const own = departmentOf(known, text);
    const code = own?.adm1_code || text.adm1_code;
    const adm2 = text.adm2 || text.adm2_code;
    const isOwn = (place: Place) =>
      placeKey(place.adm1) === placeKey(own?.adm1 ?? text.adm1) || (code !== "" && place.adm1_code === code);
    // Another country may have a province of the same name.
    const names = isAbroad(text.country, known) ? null : known;
    const listed =
      names?.provinces.get(placeKey(text.adm2_code)) ?? names?.provinces.get(placeKey(text.adm2));
    if (listed && !listed.some(isOwn)) return { adm1, adm2, other: listed[0]?.adm1 ?? null };
    if (!listed && text.adm2_code !== "" && code !== "" && !fold(text.adm2_code).startsWith(fold(code))) {
      const other = [...known.departments.values()]
        .flat()
        .find((place) => place.adm1_code !== "" && text.adm2_code.startsWith(place.adm1_code));
      return { adm1, adm2, other: other?.adm1 ?? null };
    }
    // Names of districts repeat: where the department is not known, it is not known which one was meant.
    const district = own && names?.districts.get(placeKey(text.adm3));
    if (!district) return null;
    const here = district.filter(isOwn);
    if (here.length === 0) return { adm1, adm2: text.adm3, other: district[0]?.adm1 ?? null };
    const isInProvince =
      !listed || here.some((place) => placeKey(place.adm2) === placeKey(listed[0]?.adm2 ?? ""));
    return isInProvince ? null : { adm1: adm2, adm2: text.adm3, other: here[0]?.adm2 ?? null };
  },
  say: {
    es: ({ adm1, adm2, other }) =>
      `«${adm2}» no es de «${adm1}»${other === null ? "." : `: es de «${other}».`}`,
    en: ({ adm1, adm2, other }) =>
      `"${adm2}" is not in "${adm1}"${other === null ? "." : `: it is in "${other}".`}`,
  },
});
