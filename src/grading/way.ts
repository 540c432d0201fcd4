/** How a program is made: each a folder of src/ways. What is judged is the program, however it was made. */
export const ways = ["code", "steps", "arrange"] as const;
export type Way = (typeof ways)[number];

/** How far somebody has come in each way of making one program, so that changing the way loses nothing. */
export interface WayDrafts {
  /** The way that is before the learner, whose program counts. */
  open: Way;
  /** By way, of those that were used: what its editor has to know to go on, as JSON. */
  states: Partial<Record<Way, unknown>>;
  /** States that an editor could not read and that the learner went on without: another version may read them. */
  unread?: Partial<Record<Way, unknown>>;
}
