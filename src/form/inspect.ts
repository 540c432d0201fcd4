import { locales } from "../i18n/locale.ts";
import { askedIn, parseExpression } from "./expression.ts";
import { type Form, isQuestion, type Row } from "./form.ts";

/** As XML and pyxform take them. */
const nameLike = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** What a converter as pyxform would refuse in a form, or an enumerator could not read; none where it is sound. */
export function inspectForm(form: Form): string[] {
  const names = form.rows.map(({ name }) => name).filter((name) => name !== "");
  return [
    ...twice(names).map((name) => `"${name}" names two rows`),
    ...form.rows.flatMap((row, index) =>
      inRow(form, row, names).map((said) => `survey, row ${index + 2}: ${said}`),
    ),
    ...inChoices(form),
    ...inStructure(form),
  ];
}

function inRow(form: Form, row: Row, names: string[]): string[] {
  const said: string[] = [];
  const ends = row.type.startsWith("end_");
  if (!ends && !nameLike.test(row.name)) said.push(`"${row.name}" is no name`);
  if (row.list !== null && !form.choices.some(({ list }) => list === row.list))
    said.push(`there is no list "${row.list}"`);
  if (row.type.startsWith("select_") && row.list === null) said.push("names no list of choices");
  if (isQuestion(row) && locales.some((locale) => !row.label?.[locale]))
    said.push("lacks a label in a language");
  for (const text of [row.relevant, row.constraint, row.repeatCount]) {
    if (text === "") continue;
    try {
      const unknown = askedIn(parseExpression(text)).filter((name) => !names.includes(name));
      said.push(...unknown.map((name) => `asks about "${name}", which is no question`));
    } catch (error) {
      said.push((error as Error).message);
    }
  }
  return said;
}

const inChoices = ({ choices }: Form): string[] => [
  ...twice(choices.map(({ list, name }) => `${list} ${name}`)).map(
    (key) => `the choice "${key}" stands twice`,
  ),
  ...choices.flatMap(({ list, name, label }) =>
    locales.every((locale) => label[locale])
      ? []
      : [`the choice "${list} ${name}" lacks a label in a language`],
  ),
];

function inStructure({ rows }: Form): string[] {
  const open: string[] = [];
  for (const { type } of rows) {
    const [edge, what = ""] = type.split("_");
    if (edge === "begin") open.push(what);
    if (edge === "end" && what !== "" && open.pop() !== what) return [`a ${what} ends that was not begun`];
  }
  return open.map((what) => `a ${what} is not ended`);
}

const twice = (names: string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);
