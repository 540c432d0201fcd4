import fc from "fast-check";
import { expect, test } from "vitest";
import { coursesOfAll, groupIdeas } from "../../../src/trainer/group/group-ideas.ts";
import { ideaCourses, isMissing } from "../../../src/trainer/group/idea-course.ts";
import { anyGroup, one, right, three, two, wrong } from "../insight/group.ts";

const people = "count-each-person-once";
const day = (n: number) => `2019-06-${String(n).padStart(2, "0")}T15:00:00.000Z`;
/** Exercises one and two are of the idea, three is not. */
const canShow = (exercise: string) => exercise === one || exercise === two;

test("an idea is missing as long as nothing of it was solved after it was missed last", () => {
  const [course] = ideaCourses(
    [
      right({ exercise: two, at: day(1) }),
      wrong(people, { exercise: one, at: day(2) }),
      right({ exercise: three, at: day(3) }),
    ],
    canShow,
  );
  expect(course && isMissing(course)).toBe(true);
});

test("it is overcome since the first exercise of it that was solved after the last miss", () => {
  const since = right({ exercise: two, at: day(4) });
  const later = right({ exercise: one, at: day(5) });
  const [course] = ideaCourses(
    [
      wrong(people, { exercise: one, at: day(1) }),
      right({ exercise: two, at: day(2) }),
      wrong(people, { exercise: two, at: day(3) }),
      since,
      right({ exercise: two, at: day(4) }),
      later,
    ],
    canShow,
  );
  expect(course?.missed).toHaveLength(2);
  expect(course?.solvedAfter).toEqual([since, later]);
});

test("an exercise in which the idea was missed is one of it, whatever the course lists", () => {
  const [course] = ideaCourses(
    [wrong(people, { exercise: three, at: day(1) }), right({ exercise: three, at: day(2) })],
    canShow,
  );
  expect(course && isMissing(course)).toBe(false);
});

test("what was not checked, and a file that could be read in two ways, tell nothing", () => {
  expect(ideaCourses([wrong(people, { outcome: null }), wrong(people, { doubtful: true })], canShow)).toEqual(
    [],
  );
});

test("in a group nobody lacks an idea and has overcome it, and everybody who missed it is in one of the two", () => {
  fc.assert(
    fc.property(anyGroup, (learners) => {
      const members = learners.map((learner) => ({ ...learner, courses: [], solved: [] }));
      for (const { idea, missing, overcome } of groupIdeas(members, coursesOfAll(members, canShow))) {
        const met = members.filter(({ answers }) =>
          answers.some(({ verdict }) => verdict && verdict.outcome !== "pass" && verdict.idea === idea),
        );
        expect(missing.filter((one) => overcome.includes(one))).toEqual([]);
        expect(missing.length + overcome.length).toBe(met.length);
      }
    }),
  );
});
