import { locales } from "../../i18n/locale.ts";

/** JSON Schema of datasets/<name>/datapackage.json, as src/course/dataset/datapackage.ts describes it. */
const words = { type: "string", minLength: 1 };
const names = { type: "array", items: words, minItems: 1 };
const titled = { title: words, title_en: words };

const field = {
  type: "object",
  required: ["name", "type", "title", "title_en", "description", "description_en", "hxl"],
  additionalProperties: false,
  properties: {
    // As Kobo names columns too: _index, needs/food.
    name: { type: "string", pattern: "^[a-z_][a-z0-9_/]*$" },
    type: { enum: ["string", "integer", "number", "boolean", "date"] },
    ...titled,
    description: words,
    description_en: words,
    hxl: words,
    unit: words,
    unitColumn: words,
    categories: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["value", "label", "label_en"],
        additionalProperties: false,
        properties: { value: words, label: words, label_en: words },
      },
    },
    constraints: {
      type: "object",
      additionalProperties: false,
      properties: {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        pattern: { type: "string", format: "regex" },
        minimum: { type: ["number", "string"] },
        maximum: { type: ["number", "string"] },
      },
    },
  },
};

const variation = {
  type: "object",
  required: ["drop", "shuffle", "move"],
  additionalProperties: false,
  properties: {
    drop: { type: "number", minimum: 0, maximum: 1 },
    repeat: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
    shuffle: { type: "boolean" },
    columns: { type: "boolean" },
    rename: { type: "array", minItems: 1, items: names },
    move: {
      type: "object",
      additionalProperties: {
        type: "object",
        required: ["by"],
        additionalProperties: false,
        properties: {
          by: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
          min: { type: "number" },
          max: { type: "number" },
          integer: { type: "boolean" },
          where: { type: "object", additionalProperties: { type: "array", minItems: 1 } },
          tie: {
            type: "object",
            required: ["share", "within"],
            additionalProperties: false,
            properties: {
              share: { type: "number", exclusiveMinimum: 0, maximum: 1 },
              within: { type: "array", items: { type: "string", minLength: 1 } },
            },
          },
        },
      },
    },
  },
};

const resource = {
  type: "object",
  required: ["name", "type", "path", "format", "mediatype", "encoding", "schema", "variation"],
  properties: {
    name: { type: "string", pattern: "^[a-z][A-Za-z0-9]*$" },
    type: { const: "table" },
    path: { type: "string", pattern: "^[a-z0-9-]+\\.csv$" },
    format: { const: "csv" },
    mediatype: { const: "text/csv" },
    encoding: { const: "utf-8" },
    schema: {
      type: "object",
      required: ["fields", "missingValues"],
      additionalProperties: false,
      properties: {
        fields: { type: "array", minItems: 1, items: field },
        missingValues: { const: [""] },
        primaryKey: names,
        foreignKeys: {
          type: "array",
          items: {
            type: "object",
            required: ["fields", "reference"],
            properties: {
              fields: names,
              reference: {
                type: "object",
                required: ["package", "resource", "fields"],
                properties: { package: words, resource: words, fields: names },
              },
            },
          },
        },
      },
    },
    sums: {
      type: "array",
      items: { type: "object", required: ["total", "parts"], properties: { total: words, parts: names } },
    },
    variation,
  },
};

export const packageSchema = {
  type: "object",
  required: [
    "name",
    "languages",
    "title",
    "title_en",
    "description",
    "description_en",
    "licenses",
    "sources",
    "caveats",
    "caveats_en",
    "resources",
  ],
  properties: {
    name: { type: "string", pattern: "^[a-z0-9-]+$" },
    languages: { const: locales },
    ...titled,
    description: words,
    description_en: words,
    simulated: { const: true },
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "title", "title_en"],
        properties: { name: words, ...titled, path: { type: "string", format: "uri" } },
      },
    },
    sources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["title", "title_en"],
        properties: { ...titled, path: { type: "string", format: "uri" } },
      },
    },
    caveats: names,
    caveats_en: names,
    resources: { type: "array", minItems: 1, maxItems: 1, items: resource },
  },
};
