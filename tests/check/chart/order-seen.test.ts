// Bars in another order, as a reader sees them.
import { expect, test } from "vitest";
import { check } from "../../../src/check/check.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";
import { drawnBars } from "./drawing.ts";

const around = { words: chartWords, tables: [], synonyms: [] };

test("is marked where it breaks: at the bar that stands right after one before which it belongs", () => {
  const { Lima, Piura, Tacna, Puno } = { Lima: 1800, Piura: 1400, Tacna: 600, Puno: 200 };
  const falling = drawnBars({ Lima, Piura, Tacna, Puno });
  const told = check(falling, drawnBars({ Lima, Tacna, Piura, Puno }), { as: "chart", order: true }, around);
  expect(told).toMatchObject([{ kind: "order-differs", where: [{ mark: 0, item: 2 }] }]);
});
