import { countBlanks } from "../../grading/blanks.ts";
import { locales, type Text } from "../../i18n/locale.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { ExerciseFolder } from "../exercise/folder.ts";

/** What still holds a blank (`______`) where the author was to write: texts, mistakes and other ways. */
export function inspectUnwritten({ shownPath, file, messages, wrong, right }: ExerciseFolder): Diagnostic[] {
  const found = (name: string, problem: string, fix: string): Diagnostic => ({
    file: `${shownPath}/${name}`,
    problem,
    fix,
  });
  const ofText = (name: string, what: string, text: Text): Diagnostic[] => {
    const missing = locales.filter((locale) => countBlanks(text[locale]) > 0).map((locale) => `"${locale}"`);
    return missing.length === 0
      ? []
      : [found(name, `${what} is not written in ${missing.join(" and ")} yet`, "write it")];
  };
  const ofPrograms = (folder: string, programs: Record<string, string>): Diagnostic[] =>
    Object.entries(programs)
      .filter(([, code]) => countBlanks(code) > 0)
      .map(([name]) =>
        found(`${folder}/${name}.ts`, "has blanks", "write the program, and name it after what it does"),
      );
  return [
    ...textsIn(file).flatMap(([name, text]) => ofText("exercise.json", `"${name}"`, text)),
    ...Object.entries(messages).flatMap(([name, text]) => ofText("messages.ts", `"${name}"`, text)),
    ...ofPrograms("wrong", wrong),
    ...ofPrograms("right", right),
  ];
}

/** Every text of an exercise.json, by its name there. */
const textsIn = (field: object, name = ""): [name: string, text: Text][] =>
  isText(field)
    ? [[name, field]]
    : Object.entries(field).flatMap(([key, value]) =>
        typeof value === "object" && value !== null ? textsIn(value, Array.isArray(field) ? name : key) : [],
      );

const isText = (field: object): field is Text => locales.every((locale) => locale in field);
