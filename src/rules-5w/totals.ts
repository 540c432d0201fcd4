import { fold } from "./fold.ts";
import type { Known } from "./lists/lists.ts";
import { departmentOf } from "./lists/places.ts";
import { sectorKey } from "./lists/sectors.ts";
import type { Report, ReportRow } from "./report.ts";

/** How the months of an activity are put together: added, the highest, or nobody. */
export type Counting = "SUM" | "MAX" | "N/A";

/** Where a plain sum counts more than the coordination's rule: what each step takes away, in people. */
export interface Steps {
  /** Rows of activities whose rule is N/A. */
  notCounted: number;
  /** Months of an activity whose rule is MAX: the same people came back. */
  sameMonths: number;
  /** Activities of one sector: a person may be in several. */
  sameSector: number;
  /** Sectors of one department: a person may be in several. */
  sameDepartment: number;
}

export interface Line {
  /** As the list of places writes it, or as the report does; "" where the row says none. */
  department: string;
  /** By the coordination's rule. */
  people: number;
  plainSum: number;
  /** What the plain sum is made of. */
  byCounting: Record<Counting, number>;
}

export interface Totals {
  /** "" is all months together; then the report's months in order, "?" for rows that say none. */
  months: Record<string, { lines: Line[]; whole: Line; steps: Steps }>;
  /** Rows whose rule the report or the list does not say, counted by the one that was chosen. */
  chosen: number;
}

/**
 * The coordination's rule: in each department an activity's rows of a month are added; then its months (SUM
 * adds them, MAX takes the highest, N/A counts nobody); a sector's people are those of its highest activity; a
 * department's those of its highest sector; the total is the sum of the departments.
 * @param otherwise the rule of activities for which nothing says one
 */
export function totalsOf(report: Report, known: Known, otherwise: Counting): Totals {
  let chosen = 0;
  const rows = report.rows.map((row) => {
    const said = countingOf(row, known);
    if (said === null) chosen++;
    return {
      row,
      counting: said ?? otherwise,
      department: departmentName(row, known),
      people: row.count.beneficiaries || 0,
    };
  });
  const months = [...new Set(rows.map(({ row }) => row.month ?? "?"))].sort();
  const of = (month: string) =>
    addUp(month === "" ? rows : rows.filter(({ row }) => (row.month ?? "?") === month));
  return { months: Object.fromEntries(["", ...months].map((month) => [month, of(month)])), chosen };
}

interface Counted {
  row: ReportRow;
  counting: Counting;
  department: string;
  people: number;
}

function addUp(rows: Counted[]): Totals["months"][string] {
  const steps: Steps = { notCounted: 0, sameMonths: 0, sameSector: 0, sameDepartment: 0 };
  const lines = [...groupBy(rows, ({ department }) => department)].map(([department, own]): Line => {
    const byCounting: Line["byCounting"] = { SUM: 0, MAX: 0, "N/A": 0 };
    for (const { counting, people } of own) byCounting[counting] += people;
    const sectors = [...groupBy(own, ({ row }) => sectorOf(row)).values()].map((inSector) => {
      const activities = [...groupBy(inSector, activityOf).values()].map((same) => ofActivity(same, steps));
      return highest(activities, (more) => (steps.sameSector += more));
    });
    steps.notCounted += byCounting["N/A"];
    const people = highest(sectors, (more) => (steps.sameDepartment += more));
    return { department, people, plainSum: sum(Object.values(byCounting)), byCounting };
  });
  lines.sort((one, other) => other.people - one.people || one.department.localeCompare(other.department));
  const whole: Line = {
    department: "",
    people: sum(lines.map(({ people }) => people)),
    plainSum: sum(lines.map(({ plainSum }) => plainSum)),
    byCounting: {
      SUM: sum(lines.map(({ byCounting }) => byCounting.SUM)),
      MAX: sum(lines.map(({ byCounting }) => byCounting.MAX)),
      "N/A": sum(lines.map(({ byCounting }) => byCounting["N/A"])),
    },
  };
  return { lines, whole, steps };
}

function ofActivity(rows: Counted[], steps: Steps): number {
  const [first] = rows;
  if (first?.counting === "N/A") return 0;
  const months = [...groupBy(rows, ({ row }) => row.month ?? "?").values()].map((own) =>
    sum(own.map(({ people }) => people)),
  );
  return first?.counting === "MAX" ? highest(months, (more) => (steps.sameMonths += more)) : sum(months);
}

/** The largest; `over` is told by how much all together are above it. */
function highest(numbers: number[], over: (more: number) => void): number {
  const most = Math.max(0, ...numbers);
  over(sum(numbers) - most);
  return most;
}

const activityOf = ({ row, counting }: Counted): string =>
  `${fold(row.text.activity || row.text.indicator || row.text.subsector)} ${counting}`;

/** One sector of the plan: the area where the report has one, and the subsector is a part of it. */
const sectorOf = ({ text }: ReportRow): string => sectorKey(text.sector || text.subsector);

function countingOf({ text }: ReportRow, { indicators }: Known): Counting | null {
  return readCounting(text.counting) ?? readCounting(indicators?.get(fold(text.indicator))?.counting ?? "");
}

/** What a cell says of how to count; null: nothing that is known. */
export function readCounting(text: string): Counting | null {
  const plain = fold(text);
  if (["sum", "suma", "sumar", "se suman"].includes(plain)) return "SUM";
  if (["max", "maximo", "maximum"].includes(plain)) return "MAX";
  return ["n a", "na", "no aplica"].includes(plain) ? "N/A" : null;
}

function departmentName({ text }: ReportRow, known: Known): string {
  return departmentOf(known, text)?.adm1 ?? (text.adm1 || text.adm1_code);
}

function groupBy<Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const own = groups.get(key);
    if (own) own.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

const sum = (numbers: number[]): number => numbers.reduce((one, other) => one + other, 0);
