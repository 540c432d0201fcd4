import type { Choice, Form, Row } from "../../../form/form.ts";

/** A form with one fault less. */
type Fix = (form: Form) => Form;

const rowOf = (form: Form, name: string): Row => {
  const found = form.rows.find((row) => row.name === name);
  if (!found) throw new Error(`the form has no question "${name}"`);
  return found;
};

const replaced = (form: Form, name: string, by: Row[]): Form => {
  const row = rowOf(form, name);
  return { ...form, rows: form.rows.flatMap((one) => (one === row ? by : [one])) };
};

const changed = (form: Form, name: string, change: Partial<Row>): Form =>
  replaced(form, name, [{ ...rowOf(form, name), ...change }]);

/** The faults of practice-form, by the names that lesson basic 07 gives them, and how each is fixed. */
export const fixes: Record<string, Fix> = {
  "two-questions-in-one": (form) => {
    const both = rowOf(form, "food_shelter");
    return replaced(form, "food_shelter", [
      {
        ...both,
        name: "food_enough",
        label: { es: "¿Tiene el hogar comida suficiente?", en: "Does the household have enough food?" },
      },
      {
        ...both,
        name: "safe_place",
        label: {
          es: "¿Tiene el hogar un lugar seguro donde dormir?",
          en: "Does the household have a safe place to sleep?",
        },
      },
    ]);
  },

  "other-without-text": (form) => {
    const housing = rowOf(form, "housing");
    return replaced(form, "housing", [
      housing,
      {
        ...housing,
        type: "text",
        list: null,
        name: "housing_other",
        label: { es: "¿En qué otro lugar?", en: "In which other place?" },
        relevant: "${housing} = 'other'",
      },
    ]);
  },

  "no-answer-for-none": (form) => {
    const last = form.choices.findLastIndex(({ list }) => list === "need");
    const none: Choice = { list: "need", name: "none", label: { es: "Ninguna", en: "Nothing" }, added: null };
    return changed({ ...form, choices: form.choices.toSpliced(last + 1, 0, none) }, "needs", {
      required: true,
      constraint: "not(selected(., 'none')) or count-selected(.) = 1",
      constraintMessage: {
        es: "«Ninguna» no va junto a otra necesidad.",
        en: '"Nothing" does not go with another need.',
      },
    });
  },

  "number-as-text": (form) =>
    changed(form, "rent", {
      type: "integer",
      hint: {
        es: "En soles, solo el número. 9998: no sabe. 9999: no responde.",
        en: "In soles, the number only. 9998: does not know. 9999: does not answer.",
      },
      constraint: "(. >= 0 and . <= 3000) or . = 9998 or . = 9999",
      constraintMessage: {
        es: "Un número de 0 a 3000, o bien 9998 o 9999.",
        en: "A number from 0 to 3000, or 9998 or 9999.",
      },
    }),

  "skip-hides-its-own": (form) =>
    changed(form, "school_barrier", { relevant: "${school} = 'some' or ${school} = 'none'" }),

  "option-added-late": (form) => ({
    ...form,
    choices: form.choices.map((choice) => ({ ...choice, added: null })),
  }),
};

/** A survey that starts anew: with all fixes, and a version of its own. */
export const fixedForm = (form: Form): Form => {
  const fixed = Object.values(fixes).reduce((one, fix) => fix(one), form);
  return { ...fixed, settings: { ...form.settings, version: "2019-06-10" } };
};
