import { editorWords } from "./editor.ts";
import { formatNumber } from "./format.ts";
import type { Locale } from "./locale.ts";
import type { DecimalSign } from "./number-writing.ts";
import { readNumber } from "./read-number.ts";
import { countsWhole } from "./whole-units.ts";

/** A number as it was typed in a box: what it is, or why it is none. */
export type TypedNumber =
  | {
      cell: number;
      /** What it also means as it is written; null where it means one thing. */
      other: number | null;
      /** The decimal sign with which it would be that other number; null where none would. */
      otherSign: DecimalSign | null;
      /** What was read, said back. */
      told: string;
    }
  | { refused: string };

const percent = /^(%|por ciento|porcentaje|per ?cent|percentage)/i;
/** What a per cent is called where it is explained: "73 de cada 100". */
const outOfHundred = /(de cada (100|cien)|(out of|in|of) (every |a |each )?(100|hundred))$/i;
const multiples: Record<string, number> = {
  mil: 1e3,
  miles: 1e3,
  thousand: 1e3,
  k: 1e3,
  millón: 1e6,
  millon: 1e6,
  millones: 1e6,
  million: 1e6,
  millions: 1e6,
};

/**
 * Reads what somebody typed behind which `unit` stands ("" for none): "25 306", "25,306 personas",
 * "25 mil". People are never a fraction; a per cent is no number of people.
 * @param said the decimal sign that the reader said they write
 */
export function readTypedNumber(
  text: string,
  unit: string,
  locale: Locale,
  said: DecimalSign | null = null,
): TypedNumber {
  const words = editorWords(locale);
  const isPercent = percent.test(unit);
  const typed = isPercent ? text.trim().replace(outOfHundred, "%") : text.trim();
  const [, number = "", behind = ""] = /^(.*?[\d%][.,]?)\s*(\p{L}[^\d]*)?$/su.exec(typed) ?? [];
  const { times, rest } = split(behind.trim());
  const whole = countsWhole(unit, locale) && times === 1;
  const read = readNumber(number, locale, { whole, said });
  if (!read) return { refused: words.noNumber };
  if (read.percent && unit !== "" && !isPercent) return { refused: words.otherUnit("%", unit) };
  if (rest !== "" && !isUnit(rest, unit)) return { refused: words.otherUnit(rest, unit) };
  const { value, ambiguous } = read;
  const told = times === 1 ? read.understoodAs : formatNumber(value * times, locale);
  if (!ambiguous) return { cell: value * times, other: null, otherSign: null, told: words.read(told) };
  const other = ambiguous.value * times;
  const otherTold = times === 1 ? ambiguous.understoodAs : formatNumber(other, locale);
  return {
    cell: value * times,
    other,
    otherSign: whole ? null : ambiguous.sign,
    told: ambiguous.unlikely ? words.read(told) : words.readOneOfTwo(told, otherTold),
  };
}

/** "mil personas": how many times the number, and of what. */
function split(behind: string): { times: number; rest: string } {
  const [first = "", ...more] = behind.split(/\s+/);
  const times = multiples[first.toLowerCase()];
  const rest = more.join(" ").replace(/^de /, "");
  return times === undefined ? { times: 1, rest: behind } : { times, rest };
}

/** Whether a person who writes this behind a number names its unit: the whole of it, or how it begins. */
function isUnit(written: string, unit: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{Mark}|[.]/gu, "");
  const [one, whole] = [plain(written), plain(unit)];
  if (percent.test(unit)) return percent.test(written);
  return (
    one.length > 1 && whole !== "" && (whole.startsWith(one) || one.startsWith(whole.split(" ")[0] ?? "-"))
  );
}
