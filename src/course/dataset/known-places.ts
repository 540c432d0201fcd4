import type { Place } from "../../rules-5w/lists/lists.ts";
import { readDatasetFile, toRows } from "./dataset.ts";
import { practiceLists } from "./practice/lists.ts";
import type { Row } from "./practice/rows.ts";

/** What the course's own data know of Peru: all departments, and those provinces that the practice rows name. */
export function knownPlaces(): Place[] {
  const departments = toRows(readDatasetFile("departments")).map(
    ({ adm1_name, adm1_pcode }): Place => ({
      country: "Perú",
      adm1: String(adm1_name),
      adm1_code: String(adm1_pcode),
      adm2: "",
      adm2_code: "",
    }),
  );
  return [
    ...departments,
    ...practiceLists(toRows(readDatasetFile("practice-5w")) as unknown as Row[]).places,
  ];
}
