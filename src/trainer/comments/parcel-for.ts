import type { Addressee } from "./addressees.ts";
import type { CommentController } from "./comment-controller.ts";
import type { Parcel } from "./pack-comments.ts";

/**
 * All that goes back to one device, as it is now. Where two people shared it, what is said and given to both: the
 * file takes the place of all earlier ones there.
 */
export function parcelFor(
  { learner, sender, whose, together }: Addressee,
  controller: CommentController,
): Parcel {
  const { name, organisation } = learner;
  const certificate = controller.certificateTo(whose.person ?? [])?.fragment ?? null;
  const given = together.flatMap(({ name, senders }) => {
    const theirs = controller.certificateTo(senders);
    return theirs ? [{ name, certificate: theirs.fragment }] : [];
  });
  const isOthersToo = given.some((one) => one.certificate !== certificate);
  return {
    name,
    organisation,
    recipient: sender.recipient,
    comments: controller.to(sender.id),
    certificate,
    ...(isOthersToo && { certificates: given }),
  };
}
