import { expect, test } from "vitest";
import { addressOf, type Route, readRoute } from "../../../../src/trainer/gradebook/page/route.ts";
import { keptAssignment } from "../../sent.ts";

const here = [keptAssignment({ id: "taller" }), keptAssignment({ id: "otro" })];
const nowhere: Route = { assignment: null, sender: null };
const taller: Route = { assignment: "taller", sender: null };

test.each<[string, Route, Route]>([
  ["", nowhere, nowhere],
  ["#taller", nowhere, taller],
  ["#taller/s-1", nowhere, { assignment: "taller", sender: "s-1" }],
  ["#/s-1", taller, { assignment: "taller", sender: "s-1" }],
  ["#otro", taller, { assignment: "otro", sender: null }],
  // A place on the page, from the group and from a learner's page.
  ["#missing-ideas", taller, taller],
  ["#missing-ideas", { assignment: "taller", sender: "s-1" }, taller],
  ["#assignments", taller, nowhere],
  ["#not-here", nowhere, nowhere],
  ["#/s-1", nowhere, nowhere],
  ["#%00/<script>", taller, taller],
])("readPlace(%j) from %j is %j", (hash, now, expected) => {
  expect(readRoute(hash, here, now)).toEqual(expected);
});

test("addressOf(place) leads there", () => {
  for (const route of [taller, { assignment: "otro", sender: "s-1" }])
    expect(readRoute(addressOf(route), here, nowhere)).toEqual(route);
});
