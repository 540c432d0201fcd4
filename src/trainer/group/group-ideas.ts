import { compareText } from "../insight/order.ts";
import { type CanShow, type IdeaCourse, ideaCourses, isMissing } from "./idea-course.ts";
import type { Member } from "./members.ts";

/** Who of a group lacks an idea now, and who missed it and overcame it; each by name. Nobody is in both. */
export interface GroupIdea {
  idea: string;
  missing: Member[];
  overcome: Member[];
}

/** By member id. */
export const coursesOfAll = (members: Member[], canShow: CanShow): Map<string, IdeaCourse[]> =>
  new Map(members.map(({ id, answers }) => [id, ideaCourses(answers, canShow)]));

/** The idea that most lack now first. */
export function groupIdeas(members: Member[], courses: ReadonlyMap<string, IdeaCourse[]>): GroupIdea[] {
  const ideas = new Set([...courses.values()].flat().map(({ idea }) => idea));
  const who = (idea: string, wanted: boolean) =>
    members.filter(({ id }) =>
      courses.get(id)?.some((course) => course.idea === idea && isMissing(course) === wanted),
    );
  return [...ideas]
    .map((idea) => ({ idea, missing: who(idea, true), overcome: who(idea, false) }))
    .toSorted(
      (one, other) =>
        other.missing.length - one.missing.length ||
        other.overcome.length - one.overcome.length ||
        compareText(one.idea, other.idea),
    );
}
