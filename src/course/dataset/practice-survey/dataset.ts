import { readDatasetFile, toRows } from "../dataset.ts";
import { readPracticeForm } from "./form.ts";
import { surveyRows } from "./survey.ts";

/** Changing it changes every practice row: lessons that show numbers of them must be looked at again. */
const seed = 2019;

/** The rows of practice-households and practice-people, with what published sources say of such households. */
export function practiceSurvey() {
  const figures = toRows(readDatasetFile("gtrm-2019-figures"));
  const planned = toRows(readDatasetFile("rmrp-2020-needs"));
  const university = figures.find(({ id }) => id === "F056")?.value;
  if (typeof university !== "number") throw new Error("no number in gtrm-2019-figures: F056");
  const population = (pcode: string): number => {
    const found = planned.find(
      ({ adm1_pcode, measure }) => adm1_pcode === pcode && measure === "population_2019",
    );
    if (typeof found?.value !== "number") throw new Error(`no population in rmrp-2020-needs: ${pcode}`);
    return found.value;
  };
  return surveyRows({ form: readPracticeForm(), population, university: university / 100 }, seed);
}
