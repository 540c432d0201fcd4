import type { Answers } from "../../exchange/answers.ts";
import type { Assignment } from "../../exchange/assignment.ts";
import type { Comment } from "../../exchange/comments.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { CertificateTerms } from "../issuing/terms.ts";
import type { PeopleAct } from "../people/act.ts";
import type { Roster } from "../roster/roster.ts";

/** The one key pair of a trainer: made on first use, kept on the device. */
export interface TrainerKeys {
  /** How learners know the trainer. */
  name: string;
  organisation: string;
  /** age identity that opens answers: never leaves the device but in the passphrase-protected file. */
  identity: string;
  /** Its public half, which travels in links. */
  recipient: string;
  /** 32 secret bytes (base64url) that sign certificates, and their public key. */
  secret: string;
  signer: string;
  /** When it was made, ISO 8601 in UTC. */
  made: string;
  /** When it was last saved as a file; null: losing this device loses all answers. */
  saved: string | null;
}

/** Another trainer who can read the answers too. */
export interface Fellow {
  /** age recipient. */
  recipient: string;
  name: string;
  /** Ed25519 key of their comments, base64url; not there where their card was read before it was kept. */
  signer?: string;
  at: string;
}

export interface KeptAssignment {
  /** Of the assignment. */
  id: string;
  assignment: Assignment;
  /** When it was made here; `assignment.changed` says when it was last changed. */
  made: string;
  /** The group in which the trainer put it afterwards, "" for none, and when; its link says what it said. */
  placed?: { group: string; at: string };
  /** What the trainer certifies with it, and when they said so; not there: the usual. */
  certifying?: { terms: CertificateTerms; at: string };
}

/** An assignment as it is being written: what no link says yet. Texts stand as they were typed. */
export interface AssignmentDraft {
  /** Of the assignment that it becomes, or already is. */
  id: string;
  title: string;
  note: string;
  group: string;
  locale: Locale | null;
  /** "2019-11-22T18:00" by the clocks of `timeZone`; "" for no date. */
  due: string;
  /** IANA name. */
  timeZone: string;
  limits: Assignment["limits"];
  exercises: string[];
  /** What is asked besides them, the sessions one a line; not there in drafts of before. */
  atEnd?: { evaluation: boolean; sessions: string };
  /** age recipients of the other trainers who can read the answers. */
  fellows: string[];
  /** The trainer's own name, for as long as there are no keys that hold it. */
  trainer: string;
  /** When it was last written, ISO 8601 in UTC. */
  at: string;
}

/** One learner's newest answers to an assignment, all earlier attempts among them. */
export interface KeptAnswers {
  assignment: string;
  /** Of the sender. */
  sender: string;
  answers: Answers;
  /** When the first and the newest file came, by this device's clock. */
  received: { first: string; last: string };
  /** Their files, oldest first; not there in records of before names were kept. */
  sentAs?: SentAs[];
}

/** One file of a sender: who they said they were. */
export interface SentAs {
  name: string;
  organisation: string;
  /** Of the personal link, or of the card, that went along. */
  code?: string;
  /** When it was made, by the learner's clock, and when it came, by this device's. */
  sent: string;
  came: string;
  /** Ids of the attempts that no earlier file held. */
  attempts: string[];
  /** Kept when only the newest name was: under which name they came earlier, if they did, is not known. */
  before?: true;
}

/** What checking one answer again found. Answers that are the same, of whomever, share one. */
export interface Verdict {
  /** Fingerprint of exercise, its version and the submission (`answerKey`). */
  key: string;
  /** Version of the exercise that judged it. */
  version: string;
  outcome: "pass" | "fail" | "error";
  /** Kinds of the problems, the told one first; "error-…" for a program that stopped. */
  problems: string[];
  mistake: string | null;
  idea: string | null;
  /** Fingerprint of what it returned: equal for answers that return the same, however they were written. */
  returned: string;
  /** How long the program ran. */
  ms: number;
}

/** A comment of this trainer on a learner's answer. */
export interface KeptComment extends Comment {
  assignment: string;
  /** Of the learner whom it answers. */
  sender: string;
}

/** What a learner was last answered: tells whose comments wait to be handed back. */
export interface SentBack {
  assignment: string;
  /** Of the learner. */
  sender: string;
  /** When it was made into a file or a link. */
  at: string;
  /** How many comments it held: with one taken away since, it is not the same answer any more. */
  comments: number;
}

/** A certificate that was issued: it goes back with the comments, or as a link. */
export interface IssuedCertificate {
  /** Of the certificate: the same when it is issued again. */
  id: string;
  /** In whose gradebook it was issued. */
  assignment: string;
  /** Of the learner. */
  sender: string;
  /** What was completed: "assignment", or the name of a track. */
  of: string;
  /** Of the certificate's address, with its `#`. */
  fragment: string;
  /** When it was made, ISO 8601 in UTC. */
  at: string;
}

/** A comment to use again. */
export interface SavedComment {
  id: string;
  text: string;
  at: string;
}

/** The logo on the certificates of a signature. */
export interface CertificateLogo {
  signer: string;
  /** A PNG that this site drew, as a data address; "" where it was taken away. */
  image: string;
  /** When that was said, ISO 8601 in UTC. */
  at: string;
}

/** Everything that a trainer has on a device, but for the keys. */
export interface TrainerRecords {
  fellows: Fellow[];
  assignments: KeptAssignment[];
  drafts: AssignmentDraft[];
  answers: KeptAnswers[];
  verdicts: Verdict[];
  comments: KeptComment[];
  sentBack: SentBack[];
  certificates: IssuedCertificate[];
  savedComments: SavedComment[];
  /** What the trainer said of who is who. */
  people: PeopleAct[];
  /** Who is expected to answer. */
  rosters: Roster[];
  /** One a signature. */
  logos: CertificateLogo[];
}
