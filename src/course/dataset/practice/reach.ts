import { type Activity, type Area, activities, areaTotals, seasons } from "./activities.ts";
import { allocate } from "./allocate.ts";
import { leaderIn, presenceIn, provinces } from "./places.ts";
import { between, type Random } from "./random.ts";

/** An activity in a department: how many people (or things, where it counts none) each month, January first. */
export interface Reach {
  activity: Activity;
  adm1_pcode: string;
  months: number[];
}

/** The report's number behind an id such as "F020". */
export type Published = (figure: string) => number;

const departments = [...new Set(provinces.map((province) => province.adm1_pcode))];
const areas = Object.keys(areaTotals) as Area[];

/**
 * Lays the report's totals out over departments and months, so that the coordination's rule leads back
 * to them: in each department the area's people are those of its leading activity, no other activity
 * of the area is above it, and the departments add up to the area's total.
 */
export function layOut(published: Published, random: Random): Reach[] {
  return areas.flatMap((area) => {
    const people = peopleByDepartment(area, published, random);
    const others = activities.filter((activity) => activity.area === area && activity.rule === "N/A");
    for (const activity of others) {
      const total = published(activity.people ?? (activity.output as string));
      people.set(activity, allocate(total, blurredPresence(area, random)));
    }
    return [...people].flatMap(([activity, byDepartment]) =>
      byDepartment.map((amount, index) => ({
        activity,
        adm1_pcode: departments[index] as string,
        months: activity.rule === "MAX" ? peaked(amount, area, random) : spread(amount, area, random),
      })),
    );
  });
}

function peopleByDepartment(area: Area, published: Published, random: Random): Map<Activity, number[]> {
  const presence = departments.map((pcode) => presenceIn(area, pcode));
  const assisted = allocate(published(areaTotals[area]), presence);
  const counted = activities.filter((activity) => activity.area === area && activity.rule !== "N/A");
  return new Map(
    counted.map((activity) => {
      const leads = departments.map((pcode) => leaderIn(area, pcode) === activity.code);
      const led = assisted.map((people, index) => (leads[index] ? people : 0));
      const rest = published(activity.people as string) - led.reduce((sum, people) => sum + people, 0);
      const elsewhere = allocate(
        rest,
        blurredPresence(area, random).map((weight, index) => (leads[index] ? 0 : weight)),
        assisted.map((people) => Math.floor(people * 0.95)),
      );
      return [activity, elsewhere.map((people, index) => people + (led[index] ?? 0))];
    }),
  );
}

const blurredPresence = (area: Area, random: Random): number[] =>
  departments.map((pcode) => presenceIn(area, pcode) * between(random, 0.6, 1.4));

/** Months that add up to `amount`; little work falls into a few months only. */
function spread(amount: number, area: Area, random: Random): number[] {
  const share = Math.min(1, amount / 60);
  const weights = seasons[area].map((season) => (random() <= share ? season * between(random, 0.7, 1.3) : 0));
  return allocate(amount, weights.some((weight) => weight > 0) ? weights : seasons[area]);
}

/** Months of which the highest is `amount`: the same people come back, some months fewer of them. */
function peaked(amount: number, area: Area, random: Random): number[] {
  const weights = seasons[area].map((season) => season * between(random, 0.7, 1.3));
  const peak = weights.indexOf(Math.max(...weights));
  const highest = weights[peak] as number;
  return weights.map((weight, month) =>
    month === peak ? amount : Math.floor(amount * Math.min(0.95, 0.25 + (0.7 * weight) / highest)),
  );
}
