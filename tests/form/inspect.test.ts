import { expect, test } from "vitest";
import { inspectForm } from "../../src/form/inspect.ts";
import { choice, formOf, row } from "./forms.ts";

test("inspectForm(form) names what a converter would refuse, and nothing in a sound form", () => {
  const sound = formOf(
    [
      row("begin_group", "all"),
      row("select_one", "sex", { list: "sex" }),
      row("text", "why", { relevant: "${sex} = 'female'" }),
      row("end_group", ""),
    ],
    [choice("sex", "female")],
  );
  expect(inspectForm(sound)).toEqual([]);

  const broken = formOf(
    [
      row("begin_group", "all"),
      row("select_one", "2nd", { list: "age" }),
      row("text", "why", { relevant: "${sex} = 'female'" }),
      row("text", "why", { label: { es: "¿Por qué?", en: "" }, constraint: ". > " }),
      row("end_repeat", ""),
    ],
    [choice("sex", "female"), choice("sex", "female")],
  );
  expect(inspectForm(broken)).toEqual([
    '"why" names two rows',
    'survey, row 3: "2nd" is no name',
    'survey, row 3: there is no list "age"',
    'survey, row 4: asks about "sex", which is no question',
    "survey, row 5: lacks a label in a language",
    "survey, row 5: ends too early: . > ",
    'the choice "sex female" stands twice',
    "a repeat ends that was not begun",
  ]);
});
