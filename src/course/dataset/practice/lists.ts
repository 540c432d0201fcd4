import type { Lists } from "../../../rules-5w/lists/lists.ts";
import type { Row } from "./rows.ts";

/** What the clean practice rows hold, as the lists against which a report is matched. */
export function practiceLists(rows: readonly Row[]): Lists {
  return {
    organisations: distinct(rows.map(({ organisation }) => organisation)),
    sectors: distinct(rows.map(({ subsector }) => subsector)),
    indicators: distinct(
      rows.map(({ subsector, indicator }) => ({
        sector: subsector,
        indicator,
        people: indicator === "persons_assisted",
        counting: "",
      })),
    ),
    places: distinct(
      rows.map(({ country, adm1_name, adm1_pcode, adm2_name, adm2_pcode }) => ({
        country,
        adm1: adm1_name,
        adm1_code: adm1_pcode ?? "",
        adm2: adm2_name,
        adm2_code: adm2_pcode,
      })),
    ),
  };
}

const distinct = <Thing>(things: Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values(),
];
