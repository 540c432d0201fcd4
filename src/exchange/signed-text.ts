import { inOrder } from "./in-order.ts";

/** A JSON text as it travels; null where nobody signed it, as before there were signatures. */
export interface Carried {
  text: string;
  /** Ed25519 over exactly the text's bytes, base64url. */
  signature: string | null;
}

/** "<signature>.<JSON>", or the JSON alone. */
export const writeSigned = ({ text, signature }: Carried): string =>
  signature === null ? text : `${signature}.${text}`;

export function readSigned(carried: string): Carried {
  const signature = /^[\w-]{86}(?=\.)/.exec(carried)?.[0] ?? null;
  return { text: signature === null ? carried : carried.slice(signature.length + 1), signature };
}

/** The one text of a content: what is signed can be kept as an object and be written again. */
export const writtenInOrder = (content: object): string => JSON.stringify(content, inOrder);
