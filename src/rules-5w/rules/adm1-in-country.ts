import { fold } from "../fold.ts";
import { placeKey } from "../lists/place-key.ts";
import { departmentsOf, isAbroad } from "../lists/places.ts";
import { rule } from "../rule.ts";

/** Of a country that the list does not hold nothing is known, and nothing said. */
export const adm1InCountry = rule({
  id: "adm1-in-country",
  since: 2019,
  needs: [["adm1"]],
  list: { name: "places", without: null },
  looksAt: ["country", "adm1"],
  title: { es: "El departamento no es de ese país", en: "Department not in the country" },
  asks: {
    es: "El departamento está en la lista de lugares de su país.",
    en: "The department is in the list of places of its country.",
  },
  why: {
    es: "Un nombre que no está en la lista no se puede sumar con los demás. El error más común es repetir ahí el nombre del país.",
    en: "A name that is not in the list cannot be added to the others. The most common slip is to repeat the country's name there.",
  },
  rows: {
    es: "Filas con departamento, de los países de la lista",
    en: "Rows with a department, of the countries in the list",
  },
  todo: {
    es: "Escribe el departamento como está en la lista de lugares.",
    en: "Write the department as it stands in the list of places.",
  },
  check: ({ text }, { known }) => {
    const { adm1, country } = text;
    if (adm1 === "" || isAbroad(country, known)) return null;
    if (fold(adm1) === fold(country) || known.countries.has(fold(adm1))) {
      return departmentsOf(known, country).some((name) => fold(name) === fold(adm1))
        ? null
        : { adm1, near: null, isCountry: 1 };
    }
    const places = known.departments.get(placeKey(adm1)) ?? [];
    const isThere = places.some(
      (place) => country === "" || place.country === "" || fold(place.country) === fold(country),
    );
    return isThere ? null : { adm1, near: known.suggest("places", adm1), isCountry: 0 };
  },
  say: {
    es: ({ adm1, near, isCountry }) =>
      isCountry
        ? `En el departamento dice «${adm1}», que es el país.`
        : `«${adm1}» no está en la lista de lugares.${near === null ? "" : ` ¿Es «${near}»?`}`,
    en: ({ adm1, near, isCountry }) =>
      isCountry
        ? `The department says "${adm1}", which is the country.`
        : `"${adm1}" is not in the list of places.${near === null ? "" : ` Is it "${near}"?`}`,
  },
});
