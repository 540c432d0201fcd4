import { type Assignment, assignmentText } from "../../exchange/assignment.ts";
import { sign } from "../../exchange/signature.ts";

/** @param secret of the assignment's signer, 32 bytes in base64url */
export const signAssignment = (assignment: Assignment, secret: string): Assignment => ({
  ...assignment,
  signature: sign(assignmentText(assignment), secret),
});
