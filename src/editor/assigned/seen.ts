import type { LearnerStore } from "../../learner/store.ts";

/** Comments that were new when this page first showed them: they stay marked as long as it is open. */
const newHere = new Set<string>();

/** Whether to mark a comment as new; `seen` is what the device knows. */
export function isNewHere(id: string, seen: string[]): boolean {
  if (!seen.includes(id)) newHere.add(id);
  return newHere.has(id);
}

/** One after the other: each reads what the one before wrote. */
let writing = Promise.resolve();

/** Notes on the device which comments came before the learner's eyes. Returns what ends it. */
export function noteSeen(shown: Map<Element, string>, assignment: string, store: LearnerStore): () => void {
  const observer = new IntersectionObserver((entries) => {
    const ids: string[] = [];
    for (const { isIntersecting, target } of entries) {
      const id = shown.get(target);
      if (!isIntersecting || id === undefined) continue;
      observer.unobserve(target);
      ids.push(id);
    }
    // A device that keeps no note shows them as new again: nothing is lost.
    if (ids.length > 0) writing = writing.then(() => addSeen(store, assignment, ids)).catch(() => {});
  });
  for (const element of shown.keys()) observer.observe(element);
  return () => observer.disconnect();
}

async function addSeen(store: LearnerStore, assignment: string, ids: string[]): Promise<void> {
  const received = (await store.comments()).find(({ id }) => id === assignment);
  const fresh = ids.filter((id) => !received?.seen.includes(id));
  if (!received || fresh.length === 0) return;
  await store.setComments({ ...received, seen: [...received.seen, ...fresh] });
}
