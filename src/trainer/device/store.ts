import type { PeopleAct } from "../people/act.ts";
import type { Roster } from "../roster/roster.ts";
import type {
  AssignmentDraft,
  CertificateLogo,
  Fellow,
  IssuedCertificate,
  KeptAnswers,
  KeptAssignment,
  KeptComment,
  SavedComment,
  SentBack,
  TrainerKeys,
  TrainerRecords,
  Verdict,
} from "./record.ts";

/** Where a trainer's work is kept. Every method rejects with a StorageTrouble when the device refuses. */
export interface TrainerStore {
  /** False when the work, the keys with it, is gone with the page (storage is forbidden). */
  readonly lasting: boolean;
  keys(): Promise<TrainerKeys | null>;
  setKeys(keys: TrainerKeys): Promise<void>;
  fellows(): Promise<Fellow[]>;
  setFellow(fellow: Fellow): Promise<void>;
  removeFellow(recipient: string): Promise<void>;
  /** Latest changed first. */
  assignments(): Promise<KeptAssignment[]>;
  assignment(id: string): Promise<KeptAssignment | null>;
  setAssignment(kept: KeptAssignment): Promise<void>;
  /** With its draft, its answers, comments, certificates and what was sent back. */
  removeAssignment(id: string): Promise<void>;
  /** What was written and stands in no link yet, latest first. */
  drafts(): Promise<AssignmentDraft[]>;
  /** By the id of the assignment that it becomes. */
  draft(id: string): Promise<AssignmentDraft | null>;
  setDraft(draft: AssignmentDraft): Promise<void>;
  removeDraft(id: string): Promise<void>;
  answers(assignment: string): Promise<KeptAnswers[]>;
  /** How many learners' answers came, without reading them. */
  countAnswers(assignment: string): Promise<number>;
  setAnswers(kept: KeptAnswers[]): Promise<void>;
  /** With the comments on them, the certificates and what was sent back. */
  removeAnswers(assignment: string, sender: string): Promise<void>;
  /**
   * Leaves of a sender's answers these, with the comments on them.
   * @param part under whose id certificates are kept, and what was sent back, that go
   */
  cutAnswers(left: KeptAnswers, part: string): Promise<void>;
  /** Those of the keys that are there. */
  verdicts(keys: string[]): Promise<Verdict[]>;
  addVerdicts(verdicts: Verdict[]): Promise<void>;
  comments(assignment: string): Promise<KeptComment[]>;
  setComments(comments: KeptComment[]): Promise<void>;
  removeComment(id: string): Promise<void>;
  sentBack(assignment: string): Promise<SentBack[]>;
  setSentBack(sent: SentBack[]): Promise<void>;
  /** Issued in the assignment's gradebook. */
  certificates(assignment: string): Promise<IssuedCertificate[]>;
  setCertificates(certificates: IssuedCertificate[]): Promise<void>;
  savedComments(): Promise<SavedComment[]>;
  setSavedComment(comment: SavedComment): Promise<void>;
  removeSavedComment(id: string): Promise<void>;
  /** The whole log, in no order. */
  people(): Promise<PeopleAct[]>;
  addPeople(acts: PeopleAct[]): Promise<void>;
  /** By id: one that names somebody who is gone. */
  removePeople(id: string): Promise<void>;
  /** In no order; one that was removed is here without people. */
  rosters(): Promise<Roster[]>;
  setRoster(roster: Roster): Promise<void>;
  /** In no order; one that was taken away is here without an image. */
  logos(): Promise<CertificateLogo[]>;
  setLogo(logo: CertificateLogo): Promise<void>;
  /** All that there is, for a backup; not the keys. */
  read(): Promise<TrainerRecords>;
  write(records: TrainerRecords): Promise<void>;
  clear(): Promise<void>;
}
