import type { Way, WayDrafts } from "../grading/way.ts";

/** States of ways that no editor holds: their editors are not open yet, or could not read them. */
export interface KeptStates {
  /** Takes what a draft kept. What once could not be read is tried again where nothing newer stands. */
  put(drafts: WayDrafts): void;
  has(way: Way): boolean;
  of(way: Way): unknown;
  /** An editor has read it. */
  taken(way: Way): void;
  /** Something is made in that way now: what could not be read stays aside, in the draft and in its copies. */
  outdated(way: Way): void;
  /** A draft with these and the states of the editors, for the ways that nothing is kept of. */
  with(open: Way, editors: Iterable<[Way, unknown]>): WayDrafts;
}

export function openKeptStates(): KeptStates {
  const states: WayDrafts["states"] = {};
  const unread: WayDrafts["states"] = {};
  return {
    put(drafts) {
      Object.assign(unread, drafts.unread);
      Object.assign(states, unread, drafts.states);
    },
    has: (way) => way in states,
    of: (way) => states[way],
    taken(way) {
      delete states[way];
    },
    outdated(way) {
      if (way in states) unread[way] = states[way];
      delete states[way];
    },
    with(open, editors) {
      const made = Object.fromEntries([...editors].filter(([way]) => !(way in states)));
      const aside = Object.keys(unread).length > 0 ? { unread: { ...unread } } : {};
      return { open, states: { ...states, ...made }, ...aside };
    },
  };
}
