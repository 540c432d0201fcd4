import type { Activity } from "./activities.ts";
import { allocate } from "./allocate.ts";
import { between, type Random } from "./random.ts";

const types = ["in_destination", "in_transit", "host_community", "pendular", "returnees"] as const;
const groups = ["girls", "boys", "women", "men", "other_under_18", "other_over_18"] as const;

/** Parts of a hundred, in the order of `types`. */
const typeShares = { border: [22, 62, 8, 6, 2], elsewhere: [78, 10, 10, 1, 1] };
const authorities = [0, 0, 100, 0, 0];

/** Parts of a hundred, in the order of `groups`. */
const groupShares: Record<Activity["ages"], number[]> = {
  all: [15, 16, 35, 33, 0.4, 0.6],
  children: [49, 50, 0, 0, 1, 0],
  adults: [0, 0, 55, 44, 0, 1],
};

type Counts = Record<(typeof types)[number] | (typeof groups)[number], number>;

/** Splits `reached` people twice, by population type and by age and sex; each split adds up to it. */
export function people(reached: number, activity: Activity, atBorder: boolean, random: Random): Counts {
  const blurred = (share: number) => share * between(random, 0.7, 1.3);
  const byType =
    activity.area === "capacity_building" ? authorities : typeShares[atBorder ? "border" : "elsewhere"];
  const typeCounts = allocate(reached, byType.map(blurred));
  const groupCounts = allocate(reached, groupShares[activity.ages].map(blurred));
  return Object.fromEntries([
    ...types.map((name, index) => [name, typeCounts[index]]),
    ...groups.map((name, index) => [name, groupCounts[index]]),
  ]) as Counts;
}
