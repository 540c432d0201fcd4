import { fold } from "../fold.ts";
import { rowsOf, rule } from "../rule.ts";

export const organisationInList = rule({
  id: "organisation-in-list",
  since: 2019,
  needs: [["organisation"]],
  list: {
    name: "organisations",
    without: {
      es: "Sin tu lista solo miré si está en blanco.",
      en: "Without your list I only looked for blanks.",
    },
  },
  looksAt: ["organisation"],
  title: { es: "La organización no está en la lista", en: "Organisation not in the list" },
  asks: {
    es: "La organización es una de las del plan, escrita como en la lista.",
    en: "The organisation is one of the plan's, written as in the list.",
  },
  why: {
    es: "Una misma organización con dos nombres se cuenta como dos.",
    en: "One organisation with two names is counted as two.",
  },
  rows: rowsOf.all,
  todo: {
    es: "Copia el nombre de la lista de organizaciones.",
    en: "Copy the name from the list of organisations.",
  },
  check: ({ text: { organisation } }, { known: { organisations, suggest } }) => {
    if (organisation === "") return { organisation, near: null };
    if (organisations === null || organisations.has(fold(organisation))) return null;
    return { organisation, near: suggest("organisations", organisation) };
  },
  say: {
    es: ({ organisation, near }) =>
      organisation === ""
        ? "Falta la organización."
        : `«${organisation}» no está en la lista.${near === null ? "" : ` ¿Es «${near}»?`}`,
    en: ({ organisation, near }) =>
      organisation === ""
        ? "The organisation is blank."
        : `"${organisation}" is not in the list.${near === null ? "" : ` Is it "${near}"?`}`,
  },
});
