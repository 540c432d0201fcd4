import { countsPeople } from "../lists/people.ts";
import { rule } from "../rule.ts";

export const peopleWithoutBeneficiaries = rule({
  id: "people-without-beneficiaries",
  since: 2019,
  needs: [["indicator"], ["beneficiaries"]],
  looksAt: ["indicator", "beneficiaries"],
  title: { es: "Un indicador de personas, con cero personas", en: "An indicator of people with no people" },
  asks: {
    es: "Si el indicador cuenta personas, la fila dice cuántas.",
    en: "If the indicator counts people, the row says how many.",
  },
  why: {
    es: "Un 0 dice que no se atendió a nadie. Si no se sabe, el 0 es un dato falso.",
    en: "A 0 says that nobody was assisted. If it is not known, the 0 is a false figure.",
  },
  rows: { es: "Filas con un indicador que cuenta personas", en: "Rows with an indicator that counts people" },
  todo: {
    es: "Escribe cuántas personas fueron, o quita la fila si no hubo actividad.",
    en: "Write how many people there were, or remove the row if nothing was done.",
  },
  check: ({ text, count: { beneficiaries } }, { known }) =>
    (beneficiaries === null || beneficiaries === 0) && countsPeople(text.indicator, known)
      ? { indicator: text.indicator, beneficiaries }
      : null,
  say: {
    es: ({ indicator, beneficiaries }) =>
      `El indicador «${indicator}» cuenta personas y los beneficiarios ${beneficiaries === null ? "están en blanco" : "son 0"}.`,
    en: ({ indicator, beneficiaries }) =>
      `The indicator "${indicator}" counts people and the beneficiaries are ${beneficiaries === null ? "blank" : "0"}.`,
  },
});
