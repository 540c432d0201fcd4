import { fold } from "../fold.ts";
import { rule } from "../rule.ts";

export const partnerRule = rule({
  id: "partner-rule",
  since: 2019,
  needs: [["uses_partner"], ["partner"]],
  looksAt: ["uses_partner", "partner"],
  title: { es: "El socio no va con el Sí o el No", en: "Partner does not go with the Yes or No" },
  asks: {
    es: "Si trabaja con un socio, dice cuál. Si no, el socio queda en blanco.",
    en: "If a partner is used, it is named. If not, the partner stays blank.",
  },
  why: {
    es: "Con el nombre del socio se encuentra lo que dos organizaciones informaron dos veces.",
    en: "The partner's name lets people find what two organisations reported twice.",
  },
  rows: { es: "Filas que dicen Sí o No", en: "Rows that say Yes or No" },
  todo: {
    es: "Escribe el nombre del socio, o corrige el Sí o el No.",
    en: "Write the partner's name, or correct the Yes or No.",
  },
  check: ({ text: { partner, organisation }, yes: { uses_partner } }) => {
    if (uses_partner === true && partner === "") return { partner };
    // Who works alone is often named twice.
    const isOther = partner !== "" && fold(partner) !== fold(organisation);
    return uses_partner === false && isOther ? { partner } : null;
  },
  say: {
    es: ({ partner }) =>
      partner === ""
        ? "Dice que trabaja con un socio y no dice cuál."
        : `Dice que no trabaja con un socio y nombra a «${partner}».`,
    en: ({ partner }) =>
      partner === ""
        ? "It says that a partner is used and does not name it."
        : `It says that no partner is used and names "${partner}".`,
  },
});
