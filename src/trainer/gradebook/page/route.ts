import type { KeptAssignment } from "../../device/record.ts";

/** What the page shows, as its address says: `#<assignment>`, or `#<assignment>/<sender>` for a learner. */
export interface Route {
  assignment: string | null;
  sender: string | null;
}

/** Of the links that lead back to all assignments. */
const toAll = "#assignments";

/** `#/<sender>` is a learner of the assignment that is open; other fragments are places on its page. */
export function readRoute(hash: string, assignments: KeptAssignment[], now: Route): Route {
  const [, assignment = "", sender = null] = /^#([\w-]{0,64})(?:\/([\w-]{1,64}))?$/.exec(hash) ?? [];
  if (assignments.some(({ id }) => id === assignment)) return { assignment, sender };
  if (hash === "" || hash === toAll || now.assignment === null) return { assignment: null, sender: null };
  return { assignment: now.assignment, sender: assignment === "" ? sender : null };
}

export const addressOf = ({ assignment, sender }: Route): string =>
  `#${[assignment, sender].filter((part) => part !== null).join("/")}`;

/** Whether an address names an assignment that could not be found. */
export const namesNone = (hash: string, { assignment }: Route): boolean =>
  assignment === null && hash.length > 1 && hash !== toAll;
