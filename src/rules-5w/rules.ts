import type { Rule } from "./rule.ts";
import { activityMissing } from "./rules/activity-missing.ts";
import { adm1InCountry } from "./rules/adm1-in-country.ts";
import { adm2InAdm1 } from "./rules/adm2-in-adm1.ts";
import { ageAndSexSum } from "./rules/age-and-sex-sum.ts";
import { capacityWithoutBeneficiaries } from "./rules/capacity-without-beneficiaries.ts";
import { cvaNoWithValue } from "./rules/cva-no-with-value.ts";
import { cvaValueZero } from "./rules/cva-value-zero.ts";
import { mechanismMissing } from "./rules/mechanism-missing.ts";
import { minorsMissing } from "./rules/minors-missing.ts";
import { monthMissing } from "./rules/month-missing.ts";
import { multipurposeIsCva } from "./rules/multipurpose-is-cva.ts";
import { newAboveTotal } from "./rules/new-above-total.ts";
import { noOutput } from "./rules/no-output.ts";
import { organisationInList } from "./rules/organisation-in-list.ts";
import { partnerRule } from "./rules/partner-rule.ts";
import { peopleWithoutBeneficiaries } from "./rules/people-without-beneficiaries.ts";
import { placeMissing } from "./rules/place-missing.ts";
import { populationTypesSum } from "./rules/population-types-sum.ts";
import { sectorAndIndicator } from "./rules/sector-and-indicator.ts";
import { setupMissing } from "./rules/setup-missing.ts";

/**
 * The coordination's validation rules, in the order in which a form is filled in: nineteen that hold for every
 * year of the regional plan, and one that came in 2026.
 */
export const rules: readonly Rule[] = [
  placeMissing,
  adm1InCountry,
  adm2InAdm1,
  organisationInList,
  setupMissing,
  partnerRule,
  monthMissing,
  activityMissing,
  sectorAndIndicator,
  cvaValueZero,
  mechanismMissing,
  cvaNoWithValue,
  multipurposeIsCva,
  peopleWithoutBeneficiaries,
  newAboveTotal,
  populationTypesSum,
  ageAndSexSum,
  capacityWithoutBeneficiaries,
  noOutput,
  minorsMissing,
];
