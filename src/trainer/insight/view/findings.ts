import { insightWords } from "../../../i18n/insight.ts";
import { missingIdeas } from "../missing-ideas.ts";
import { type InsightContext, ideaName } from "./context.ts";
import { exercisesFindings } from "./exercises-view.ts";

/** Lines under the name of a part. */
const most = 3;

/** What each part of the page tells first, by the name of its place; parts that tell nothing yet are left out. */
export const findingsOf = (context: InsightContext): Record<string, string[]> => ({
  ideas: missingIdeas(context.learners)
    .flatMap(({ idea, lacking }) =>
      idea !== null && lacking.length > 0
        ? insightWords(context.locale).ideasTitle(
            ideaName(context, idea) ?? idea,
            lacking.length,
            context.learners.length,
          )
        : [],
    )
    .slice(0, most),
  exercises: exercisesFindings(context).slice(0, most),
});
