/** How the list of what was learnt is set, from the most comfortable to the closest. */
export const settings = ["large", "medium", "small", "tiny", "titles"] as const;
export type Setting = (typeof settings)[number];

interface Measures {
  columns: number;
  /** Characters that surely fit on a line of a column. */
  characters: number;
  /** Heights in mm: of a line, and of a lesson's title with the space around it. */
  line: number;
  heading: number;
  /** mm that the rest of the sheet leaves more when it is set closer too. */
  more: number;
}

/** As certificate.css sets them. */
const measures: Record<Setting, Measures> = {
  large: { columns: 2, characters: 42, line: 5.8, heading: 11, more: 0 },
  medium: { columns: 2, characters: 48, line: 5.1, heading: 8.5, more: 0 },
  small: { columns: 2, characters: 58, line: 4.2, heading: 7, more: 0 },
  tiny: { columns: 3, characters: 43, line: 3.3, heading: 5.5, more: 27 },
  titles: { columns: 2, characters: 50, line: 0, heading: 6.5, more: 27 },
};

/**
 * Heights in mm: of what no text changes (head, labels, facts, foot, gaps), of a second signature, of a logo,
 * and of the lower of the two sheets between its margins: Letter. A4 is narrower, and the lines are counted by it.
 */
const fixed = 141;
const secondSignature = 15;
const logoHeight = 12;
const sheet = 255;

export interface Texts {
  name: string;
  organisation: string;
  title: string;
  /** Rows of tally marks. */
  tallies: number;
  /** What is said of lessons that are not known. */
  other: string;
  second: boolean;
  logo: boolean;
  /** `title`: with how many of its exercises were solved. */
  lessons: { title: string; skills: string[] }[];
}

/** The most comfortable setting with which all of it fits on one sheet. */
export function settingFor(texts: Texts): Setting {
  const { name, organisation, title, tallies, other, second, logo, lessons } = texts;
  const lines = (text: string, characters: number, most = Number.POSITIVE_INFINITY) =>
    Math.min(most, Math.ceil(text.length / characters));
  const above =
    (isLong(name) ? 8.5 * lines(name, 42, 3) : 13) +
    7 * lines(organisation, 62, 2) +
    8.5 * lines(title, 46, 3) +
    11 * tallies +
    (second ? secondSignature : 0) +
    (logo ? logoHeight : 0) +
    (other === "" ? 0 : 3 + 5 * lines(other, 80));
  const room = sheet - fixed - above;
  return (
    settings.find((setting) => {
      const { columns, characters, line, heading, more } = measures[setting];
      const heights = lessons.map((lesson) => {
        const skills = lesson.skills.reduce((sum, skill) => sum + lines(skill, characters), 0);
        return heading * lines(lesson.title, characters) + line * skills;
      });
      return columnsOf(heights, room + more) <= columns;
    }) ?? "titles"
  );
}

/** Names that no longer stand on one line in large letters. */
export const isLong = (name: string): boolean => name.length > 28;

/** How many columns of this height whole lessons fill, one after another. */
function columnsOf(heights: number[], height: number): number {
  let columns = 1;
  let filled = 0;
  for (const one of heights) {
    if (one > height) return Number.POSITIVE_INFINITY;
    if (filled + one > height) {
      columns += 1;
      filled = 0;
    }
    filled += one;
  }
  return columns;
}
