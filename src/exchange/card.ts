import * as v from "valibot";
import { lineField, recipientField, signerField } from "./fields.ts";
import { readFragment, toFragment } from "./link.ts";
import { type Format, readFormat } from "./read-format.ts";

const cardSchema = v.strictObject({
  format: v.literal("aula-de-datos card"),
  version: v.literal(1),
  name: v.pipe(lineField, v.minLength(1)),
  organisation: lineField,
  /** age recipient. */
  recipient: recipientField,
  /** Ed25519 key of their certificates, base64url. */
  signer: signerField,
});

/** How a trainer introduces themselves to another, who can then let them read answers too. Nothing in it is secret. */
export type Card = v.InferOutput<typeof cardSchema>;

const cardFormat: Format<Card> = {
  name: "aula-de-datos card",
  versions: [cardSchema],
};

/** The fragment of the card's address, behind `/<locale>/trainer/`. */
export const cardFragment = (card: Card): Promise<string> => toFragment("card", JSON.stringify(card));

/**
 * @param link also with words of a message around it
 * @throws Unusable
 */
export const readCardLink = async (link: string): Promise<Card> =>
  readFormat(await readFragment("card", link), cardFormat);
