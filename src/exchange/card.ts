import * as v from "valibot";
import { lineField, recipientField, signerField } from "./fields.ts";
import { readFragment, toFragment } from "./link.ts";
import { type Format, readFormat } from "./read-format.ts";

/** How a trainer introduces themselves to another, who can then let them read answers too. Nothing in it is secret. */
export interface Card {
  format: "aula-de-datos card";
  version: 1;
  name: string;
  organisation: string;
  /** age recipient. */
  recipient: string;
  /** Ed25519 key of their certificates, base64url. */
  signer: string;
}

const cardFormat: Format<Card> = {
  name: "aula-de-datos card",
  versions: [
    v.strictObject({
      format: v.literal("aula-de-datos card"),
      version: v.literal(1),
      name: v.pipe(lineField, v.minLength(1)),
      organisation: lineField,
      recipient: recipientField,
      signer: signerField,
    }),
  ],
};

/** The fragment of the card's address, behind `/<locale>/trainer/`. */
export const cardFragment = (card: Card): Promise<string> => toFragment("card", JSON.stringify(card));

/**
 * @param link also with words of a message around it
 * @throws Unusable
 */
export const readCardLink = async (link: string): Promise<Card> =>
  readFormat(await readFragment("card", link), cardFormat);
