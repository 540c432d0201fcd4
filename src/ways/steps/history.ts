/** What was made, and what it was before: undo and redo. */
export interface History<State> {
  past: State[];
  now: State;
  future: State[];
}

/** More is never gone back. */
const longest = 200;

export const begun = <State>(now: State): History<State> => ({ past: [], now, future: [] });

export const done = <State>({ past, now }: History<State>, next: State): History<State> => ({
  past: [...past, now].slice(-longest),
  now: next,
  future: [],
});

export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redone<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future };
}
