import { asLine } from "../../exchange/fields.ts";
import type { AssignmentDraft, KeptAssignment } from "../device/record.ts";

/** One assignment as the list shows it: its link's record, its draft, or both. */
export interface Entry {
  id: string;
  /** "" where none was written yet. */
  title: string;
  kept: KeptAssignment | null;
  draft: AssignmentDraft | null;
  /** How many learners' answers came. */
  answers: number;
  /** Whether the key here opens what is sent to its link; true where there is no link. */
  isReadable: boolean;
}

/** Latest written first. */
export function entriesOf(
  kept: KeptAssignment[],
  drafts: AssignmentDraft[],
  answers: ReadonlyMap<string, number>,
  own: string | null,
): Entry[] {
  const ids = [...new Set([...kept, ...drafts].map(({ id }) => id))];
  const entries = ids.map((id) => {
    const link = kept.find((one) => one.id === id) ?? null;
    const draft = drafts.find((one) => one.id === id) ?? null;
    const isReadable = !link || link.assignment.recipients.some((recipient) => recipient === own);
    const title = link?.assignment.title ?? asLine(draft?.title ?? "");
    return { id, title, kept: link, draft, answers: answers.get(id) ?? 0, isReadable };
  });
  const written = ({ kept, draft }: Entry) => draft?.at ?? kept?.assignment.changed ?? "";
  return entries.sort((one, other) => Date.parse(written(other)) - Date.parse(written(one)));
}
