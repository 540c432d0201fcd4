import type { KeptAssignment } from "../record.ts";

/** What the page shows, as its address says: `#<assignment>`, or `#<assignment>/<sender>` for a learner. */
export interface Place {
  assignment: string | null;
  sender: string | null;
}

/** Of the links that lead back to all assignments. */
const toAll = "#assignments";

/** Other fragments are places on the page: the assignment that is open stays open. */
export function readPlace(hash: string, assignments: KeptAssignment[], now: Place): Place {
  const [, assignment = null, sender = null] = /^#([\w-]{1,64})(?:\/([\w-]{1,64}))?$/.exec(hash) ?? [];
  if (assignments.some(({ id }) => id === assignment)) return { assignment, sender };
  const isPlace = hash.length > 1 && hash !== toAll;
  return isPlace && now.assignment ? { ...now, sender: null } : { assignment: null, sender: null };
}
