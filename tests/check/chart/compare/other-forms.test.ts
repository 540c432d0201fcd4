// What is drawn in another form than the one that is expected, where the exercise lets it be: it is still judged.
import { describe, expect, test } from "vitest";
import { dots, group, lineOf, names, numbers, paper, place, right, told, up } from "./paper.ts";

const x = names("Lima", "Puno", "Ica");
const bars = (values: number[]) =>
  paper({
    x,
    y: numbers(up),
    drawn: group(
      "bar",
      values.map((to, i) => `<rect x="${place(i) - 30}" y="${up(to)}" width="60" height="${3 * to}"/>`),
    ),
  });
const grid = (colours: string[]) =>
  paper({
    x,
    y: names("2019"),
    drawn: group(
      "cell",
      colours.map((fill, i) => `<rect x="${place(i) - 30}" y="80" width="60" height="40" fill="${fill}"/>`),
    ),
  });

describe("dots of which two stand at one place, beside", () => {
  const between = (drawn: string) => paper({ x: numbers(right), y: numbers(up), drawn });
  const scatter = (last: number) => between(dots([20, 80]) + dots([40, last], "", 1));
  test.each<[string, ReturnType<typeof paper>, string]>([
    ["themselves", scatter(50), ""],
    ["one that is elsewhere", scatter(95), "point-differs count=1 compared=4 item= found=95 @1:1"],
    ["a line", between(lineOf([20, 80, 40])), "not-seen how=hidden count=1 item= @0:0"],
    ["bars", bars([20, 80, 50]), "not-seen how=hidden count=3 item= @0:0,0:1,0:2"],
  ])("%s", (_, found, said) =>
    expect(told(scatter(50), found, { families: ["dot"], alternatives: ["line", "bar", "cell"] })).toBe(said),
  );
});

describe("a grid of colours that may be bars", () => {
  const wanted = grid(["#fee", "#f88", "#600"]);
  test.each<[string, ReturnType<typeof paper>, string]>([
    ["is itself", wanted, ""],
    [
      "is in the wrong order",
      grid(["#600", "#f88", "#fee"]),
      "colours-differ how=reversed item=2019,Puno @0:1,0:2",
    ],
    ["is bars of any length", bars([90, 20, 10]), "names-differ how=unknown count=3 name=45 @x"],
  ])("%s", (_, found, said) =>
    expect(told(wanted, found, { families: ["cell"], alternatives: ["bar"], side: null })).toBe(said),
  );
});

describe("bars that may be a grid of colours", () => {
  test.each<[string, ReturnType<typeof paper>, string]>([
    ["are themselves", bars([10, 20, 90]), ""],
    [
      "are fields of any colour",
      grid(["#600", "#f88", "#fee"]),
      "axis-not-readable axis=y how=few found=2019 @y",
    ],
  ])("%s", (_, found, said) =>
    expect(told(bars([10, 20, 90]), found, { alternatives: ["cell"] })).toBe(said),
  );
});
