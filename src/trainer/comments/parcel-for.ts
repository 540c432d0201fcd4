import type { Addressee } from "./addressees.ts";
import type { CommentController } from "./comment-controller.ts";
import type { Parcel } from "./pack-comments.ts";

/**
 * All that goes back to one device, as it is now. Where two people shared it, what is said to both: the file
 * takes the place of all earlier ones there.
 */
export function parcelFor({ learner, sender, whose }: Addressee, controller: CommentController): Parcel {
  const { name, organisation } = learner;
  const certificate = controller.certificateTo(whose.person ?? [])?.fragment ?? null;
  return { name, organisation, recipient: sender.recipient, comments: controller.to(sender.id), certificate };
}
