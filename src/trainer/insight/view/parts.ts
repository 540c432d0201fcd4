import { viewAnswerBack } from "../../comments/answer-back-view.ts";
import { viewCertificates } from "../../issuing/certificates-view.ts";
import { viewAlike } from "./alike-view.ts";
import type { InsightContext } from "./context.ts";
import { viewExercises } from "./exercises-view.ts";
import { viewHelp } from "./help-view.ts";
import { viewMissingIdeas } from "./missing-ideas-view.ts";

export { findingsOf } from "./findings.ts";
export { viewLearner } from "./learner-view.ts";
export { openContext, uncheckedIn } from "./open-context.ts";
export { viewUrgent } from "./urgent-view.ts";

/** The parts of the gradebook below its table, by the name of their place on the page. */
export const viewParts = (context: InsightContext): Record<string, HTMLElement> => ({
  help: viewHelp(context),
  ideas: viewMissingIdeas(context),
  exercises: viewExercises(context),
  alike: viewAlike(context),
  certificates: viewCertificates(context),
  "answer-back": viewAnswerBack(context),
});
