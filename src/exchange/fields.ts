import * as v from "valibot";
import { currentId } from "./current-id.ts";
import { canBeSeen, hasControls, mostInLine } from "./one-line.ts";

export { asLine, asNote } from "./one-line.ts";

/** Fields that several formats share, with the bounds that keep a hostile file small. */

/** One line: a name, a title. Markup is text to us; control characters and direction marks are not. */
export const lineField = v.pipe(
  v.string(),
  v.maxLength(mostInLine),
  v.check((text) => !hasControls(text), "has control characters"),
  v.check((text) => canBeSeen(text), "has nothing that can be seen"),
);

/** Several lines: a note, a comment. */
export const noteField = v.pipe(
  v.string(),
  v.maxLength(5000),
  v.check((text) => !hasControls(text.replace(/[\n\t]/g, "")), "has control characters"),
);

/** ISO 8601 with its time zone, e.g. "2019-06-15T10:00:00.000Z". */
export const momentField = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, "is no moment"),
  v.check((text) => !Number.isNaN(Date.parse(text)), "is no moment"),
);

export const idField = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, "is no id"));

/** "<track>/<lesson>/<exercise>"; an id of before is read as the current one. */
export const exerciseField = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+){2}$/, "is no exercise"),
  v.transform(currentId),
);

export const lessonField = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "is no lesson"),
  v.transform(currentId),
);

/** Version 2 differs from version 1 in its ids, which `exerciseField` and `lessonField` bring up to date. */
export const secondVersionField = v.pipe(
  v.picklist([1, 2]),
  v.transform((): 2 => 2),
);

export const countField = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An age recipient for X25519. */
export const recipientField = v.pipe(
  v.string(),
  v.regex(/^age1[02-9ac-hj-np-z]{58}$/, "is no age recipient"),
);

/** 32 bytes of an Ed25519 public key, base64url without padding. */
export const signerField = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, "is no Ed25519 key"));

/** An Ed25519 signature: 64 bytes, base64url without padding. */
export const signatureField = v.pipe(v.string(), v.regex(/^[\w-]{86}$/, "is no signature"));
