import { fold } from "../fold.ts";
import { sectorKey } from "../lists/sectors.ts";
import { firstText } from "../report.ts";
import { rowsOf, rule } from "../rule.ts";

/** With a list of indicators each pair is looked up; without it only whether the sector is a known one. */
export const sectorAndIndicator = rule({
  id: "sector-and-indicator",
  since: 2019,
  needs: [["sector", "subsector"]],
  list: {
    name: "indicators",
    without: {
      es: "Sin tu lista de indicadores solo miré si el sector está en la lista.",
      en: "Without your list of indicators I only looked whether the sector is in the list.",
    },
  },
  looksAt: ["sector", "subsector", "indicator"],
  title: { es: "El sector y el indicador no van juntos", en: "Sector and indicator do not pair" },
  asks: {
    es: "El sector está en la lista, y el indicador es uno de los suyos.",
    en: "The sector is in the list, and the indicator is one of its own.",
  },
  why: {
    es: "Un indicador en otro sector, o un sector mal escrito, deja a esas personas fuera del total de su sector.",
    en: "An indicator under another sector, or a misspelt sector, leaves those people out of their sector's total.",
  },
  rows: rowsOf.all,
  todo: {
    es: "Copia el sector y el indicador de la lista del plan.",
    en: "Copy the sector and the indicator from the plan's list.",
  },
  check: (row, { known, fields }) => {
    const sector = firstText(row, "subsector", "sector");
    if (sector === "") return { sector, indicator: null, near: null };
    if (!known.sectors.has(sectorKey(sector)))
      return { sector, indicator: null, near: known.suggest("sectors", sector) };
    const { indicator } = row.text;
    if (known.indicators === null || !fields.has("indicator")) return null;
    const listed = known.indicators.get(fold(indicator));
    const pairs =
      listed &&
      (listed.sectors.size === 0 ||
        listed.sectors.has(sectorKey(sector)) ||
        listed.sectors.has(sectorKey(row.text.sector)));
    return pairs ? null : { sector, indicator, near: null };
  },
  say: {
    es: ({ sector, indicator, near }) =>
      sector === ""
        ? "Falta el sector."
        : indicator === null
          ? `El sector «${sector}» no está en la lista.${near === null ? "" : ` ¿Es «${near}»?`}`
          : indicator === ""
            ? "Falta el indicador."
            : `«${indicator}» no es un indicador de «${sector}».`,
    en: ({ sector, indicator, near }) =>
      sector === ""
        ? "The sector is blank."
        : indicator === null
          ? `The sector "${sector}" is not in the list.${near === null ? "" : ` Is it "${near}"?`}`
          : indicator === ""
            ? "The indicator is blank."
            : `"${indicator}" is no indicator of "${sector}".`,
  },
});
