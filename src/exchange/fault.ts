/** Why something that came from outside cannot be used; `src/i18n/exchange.ts` says it in words. */
export type Fault =
  /** Nothing of this site: another file, another link. */
  | { kind: "not-ours" }
  /** Of this site, but another of its formats: `found` is its name. */
  | { kind: "other-format"; found: string }
  /** Cut or changed on its way. */
  | { kind: "damaged" }
  /** Made by a later version of the site. */
  | { kind: "too-new" }
  /** Written with a field that no version of the format has; `place` is a path such as "attempts.3.outcome". */
  | { kind: "malformed"; place: string }
  | { kind: "too-large" }
  /** Its signature is not that of who it says made it. */
  | { kind: "forged" }
  /** Encrypted for somebody else. */
  | { kind: "other-recipient" }
  | { kind: "wrong-passphrase" };

/** Thrown by everything that reads from outside; nothing of the faulty thing is used. */
export class Unusable extends Error {
  readonly fault: Fault;
  constructor(fault: Fault, cause?: unknown) {
    super(`unusable: ${fault.kind}${"place" in fault ? ` at ${fault.place}` : ""}`, { cause });
    this.name = "Unusable";
    this.fault = fault;
  }
}
