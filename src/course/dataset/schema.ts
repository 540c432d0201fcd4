import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { FieldDescriptor } from "./datapackage.ts";
import { packageSchema } from "./datapackage-schema.ts";

function createAjv(): Ajv {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true });
  // The package's types describe a default export that its module puts one level deeper.
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv;
}

export const validatePackage: ValidateFunction = createAjv().compile(packageSchema);

/** Validates one row, an object of cells by column, against the Table Schema of its fields. */
export function compileRows(fields: FieldDescriptor[]): ValidateFunction {
  return createAjv().compile({
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, cellSchema(field)])),
  });
}

/** A Table Schema field as JSON Schema; a blank cell is null. */
function cellSchema({ type, categories, constraints = {} }: FieldDescriptor): object {
  const { required, pattern, minimum, maximum } = constraints;
  const kinds = {
    string: "string",
    date: "string",
    integer: "integer",
    number: "number",
    boolean: "boolean",
  };
  const codes: (string | null)[] | undefined = categories?.map((category) => category.value);
  return {
    type: required ? kinds[type] : [kinds[type], "null"],
    ...(codes && { enum: required ? codes : [...codes, null] }),
    ...(pattern && { pattern: `^(?:${pattern})$` }),
    ...(type === "date"
      ? {
          format: "date",
          ...(minimum !== undefined && { formatMinimum: minimum }),
          ...(maximum !== undefined && { formatMaximum: maximum }),
        }
      : {
          ...(minimum !== undefined && { minimum }),
          ...(maximum !== undefined && { maximum }),
        }),
  };
}

/** What an error of ajv says to an author: the rule of Table Schema it breaks, and the fix. */
export function explain(error: ErrorObject): { rule: string; problem: string; fix: string } {
  const shown = JSON.stringify(error.data);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case "required":
      return { rule: "required", problem: `"${params.missingProperty}" is missing`, fix: "add it" };
    case "additionalProperties":
      return {
        rule: "unknown-property",
        problem: `"${params.additionalProperty}" is unknown`,
        fix: "take it away, or see src/course/dataset/datapackage.ts",
      };
    case "type":
      return error.data === null
        ? { rule: "required", problem: "is blank", fix: "fill the cell in" }
        : {
            rule: "type",
            problem: `${shown} is no ${params.type}`,
            fix: "correct the cell or the field's type",
          };
    case "enum":
      return {
        rule: "categories",
        problem: `${shown} is none of ${(params.allowedValues as unknown[]).filter(Boolean).join(", ")}`,
        fix: "correct the cell, or add a category",
      };
    case "pattern":
      return {
        rule: "pattern",
        problem: `${shown} does not match ${params.pattern}`,
        fix: "correct the cell",
      };
    case "minimum":
    case "maximum":
    case "formatMinimum":
    case "formatMaximum":
      return {
        rule: error.keyword.replace("formatM", "m"),
        problem: `${shown} must be ${params.comparison} ${params.limit}`,
        fix: "correct the cell, or the field's constraint",
      };
    default:
      return { rule: error.keyword, problem: `${shown} ${error.message}`, fix: "correct it" };
  }
}
