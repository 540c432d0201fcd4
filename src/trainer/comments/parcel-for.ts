import type { Addressee } from "./addressees.ts";
import type { CommentController } from "./comment-controller.ts";
import type { Parcel } from "./pack-comments.ts";

/** All that goes back to one device, as it is now. */
export function parcelFor({ learner, sender, person }: Addressee, controller: CommentController): Parcel {
  const { name, organisation } = learner;
  const certificate = controller.certificateTo(person)?.fragment ?? null;
  return { name, organisation, recipient: sender.recipient, comments: controller.to(sender.id), certificate };
}
