import { seededRandom, shuffled } from "../../../grading/random.ts";
import type { Activity } from "./activities.ts";
import { allocate } from "./allocate.ts";
import { organisations, partners } from "./organisations.ts";
import { people } from "./people.ts";
import { borderDepartments, type Province, provinces } from "./places.ts";
import { between, pick, type Random } from "./random.ts";
import { layOut, type Published, type Reach } from "./reach.ts";

export interface Row {
  country: string;
  adm1_name: string;
  adm1_pcode: string | null;
  adm2_name: string;
  adm2_pcode: string;
  organisation: string;
  uses_partner: boolean;
  partner: string | null;
  month: string;
  sector: string;
  subsector: string;
  activity: string;
  indicator: string;
  description: string;
  rule: string;
  rmrp: boolean;
  cva: boolean;
  cva_usd: number;
  mechanism: string | null;
  output: number;
  beneficiaries: number;
  new_beneficiaries: number;
  in_destination: number;
  in_transit: number;
  host_community: number;
  pendular: number;
  returnees: number;
  girls: number;
  boys: number;
  women: number;
  men: number;
  other_under_18: number;
  other_over_18: number;
}

export interface Sources {
  published: Published;
  /** The official name behind a P-code such as "PE15". */
  departmentName: (pcode: string) => string;
}

const rowsPerQuarter = 3600;

/** Who reports what in one month: people, or things where the activity counts no people. */
interface Report {
  reach: Reach;
  month: number;
  organisation: string;
  province: Province;
  amount: number;
  /** People not counted before in this activity and department. */
  fresh: number;
}

/**
 * The clean form: always the same rows for the same seed and sources, by month, then by place.
 * A month's organisation, province and activity make one row.
 */
export function cleanRows(sources: Sources, seed: number): Row[] {
  const random = seededRandom(seed);
  const reaches = layOut(sources.published, random);
  const reporters = new Map(reaches.map((reach) => [reach, reportersOf(reach, random)]));
  const reports = [0, 1, 2, 3].flatMap((quarter) => reportsOf(quarter, reaches, reporters, random));
  const outputs = outputsOf(reports, sources.published);
  return reports
    .map((report) => toRow(report, outputs.get(report) ?? null, sources, random))
    .sort(byPlaceInTime);
}

/** Organisations with a province each, in the order in which they come to work: the first are there every month. */
function reportersOf(
  { activity, adm1_pcode }: Reach,
  random: Random,
): Pick<Report, "organisation" | "province">[] {
  const places = provinces.filter((province) => province.adm1_pcode === adm1_pcode);
  const active = organisations.filter(({ areas }) => areas.includes(activity.area));
  return shuffled(
    active.flatMap(({ name }) => places.map((province) => ({ organisation: name, province }))),
    random,
  );
}

type Reporters = Map<Reach, Pick<Report, "organisation" | "province">[]>;

function reportsOf(quarter: number, reaches: Reach[], reporters: Reporters, random: Random): Report[] {
  const months = [0, 1, 2].map((month) => quarter * 3 + month);
  const cells = reaches.flatMap((reach) =>
    months.filter((month) => (reach.months[month] ?? 0) > 0).map((month) => ({ reach, month })),
  );
  const amounts = cells.map(({ reach, month }) => reach.months[month] ?? 0);
  const most = cells.map(({ reach }, index) =>
    Math.min(reporters.get(reach)?.length ?? 0, amounts[index] ?? 0),
  );
  const extra = allocate(
    rowsPerQuarter - cells.length,
    amounts.map(Math.sqrt),
    most.map((count) => count - 1),
  );
  return cells.flatMap(({ reach, month }, index) => {
    const present = (reporters.get(reach) ?? []).slice(0, 1 + (extra[index] ?? 0));
    const amount = amounts[index] ?? 0;
    const weights = present.map(() => between(random, 0.3, 1.7));
    const parts = allocate(amount - present.length, weights).map((part) => part + 1);
    const fresh = allocate(freshIn(reach, month), parts, parts);
    return present.map((reporter, nth) => ({
      reach,
      month,
      ...reporter,
      amount: parts[nth] ?? 0,
      fresh: fresh[nth] ?? 0,
    }));
  });
}

/** SUM: everybody is new. MAX: only who goes beyond the highest month so far. */
function freshIn({ activity, months }: Reach, month: number): number {
  const amount = months[month] ?? 0;
  return activity.rule === "MAX" ? Math.max(0, amount - Math.max(0, ...months.slice(0, month))) : amount;
}

/** Outputs that the report publishes beside the people of the same activity: events, for example. */
function outputsOf(reports: Report[], published: Published): Map<Report, number> {
  const outputs = new Map<Report, number>();
  const withBoth = reports.filter(({ reach }) => reach.activity.people && reach.activity.output);
  for (const figure of new Set(withBoth.map(({ reach }) => reach.activity.output as string))) {
    const same = withBoth.filter(({ reach }) => reach.activity.output === figure);
    const parts = allocate(
      published(figure) - same.length,
      same.map(({ amount }) => amount),
    );
    for (const [index, report] of same.entries()) outputs.set(report, 1 + (parts[index] ?? 0));
  }
  return outputs;
}

function toRow(report: Report, publishedOutput: number | null, sources: Sources, random: Random): Row {
  const { reach, province, amount } = report;
  const { activity, adm1_pcode } = reach;
  const reached = activity.people ? amount : 0;
  const partner = random() < 0.35 ? pick(random, partners) : null;
  return {
    country: "Perú",
    adm1_name: sources.departmentName(adm1_pcode),
    adm1_pcode,
    adm2_name: province.name,
    adm2_pcode: province.pcode,
    organisation: report.organisation,
    uses_partner: partner !== null,
    partner,
    month: `2019-${String(report.month + 1).padStart(2, "0")}`,
    sector: activity.area,
    subsector: activity.subsector,
    activity: activity.code,
    indicator: activity.indicator,
    description: pick(random, activity.descriptions),
    rule: activity.rule,
    rmrp: true,
    ...assistance(activity, reached, random),
    output: publishedOutput ?? (activity.people ? outputFor(activity, reached, random) : amount),
    beneficiaries: reached,
    new_beneficiaries: activity.people ? report.fresh : 0,
    ...people(reached, activity, borderDepartments.includes(adm1_pcode), random),
  };
}

const outputFor = (activity: Activity, reached: number, random: Random): number =>
  Math.max(1, Math.round(reached * activity.outputPerPerson * between(random, 0.9, 1.1)));

function assistance(
  activity: Activity,
  reached: number,
  random: Random,
): Pick<Row, "cva" | "cva_usd" | "mechanism"> {
  if (!activity.cva || random() >= activity.cva.share) return { cva: false, cva_usd: 0, mechanism: null };
  const usd = Math.max(1, Math.round(reached * activity.cva.usd * between(random, 0.8, 1.2)));
  const mechanisms = activity.cva.share === 1 ? ["card", "mobile_money", "cash_in_hand"] : ["voucher"];
  return { cva: true, cva_usd: usd, mechanism: pick(random, mechanisms) };
}

const placeInTime = (row: Row) =>
  [row.month, row.adm2_pcode, row.sector, row.activity, row.organisation].join();
const byPlaceInTime = (a: Row, b: Row) => (placeInTime(a) < placeInTime(b) ? -1 : 1);
