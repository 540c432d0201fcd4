import type { AnswerPart, ProblemShape } from "../../problem.ts";

/** A text on the chart says something else than what is drawn beside it. */
export interface TextDiffers extends ProblemShape {
  kind: "text-differs";
  detail: {
    /** "label": beside a mark; "tip": shown under a pointer; "title": above or below; "line": a line at a number. */
    place: "label" | "tip" | "title" | "line";
    /**
     * "number": another number; "unit": another unit, or another multiple; a title that says of an item
     * that it is the "most" or the "least" of all, or "more" or "less" than another, and it is not.
     */
    how: "number" | "unit" | "most" | "least" | "more" | "less";
    text: string;
    item: string[];
    count: number;
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "text-differs": TextDiffers;
  }
}

export const textDiffers = (detail: TextDiffers["detail"], where: AnswerPart[] = []): TextDiffers => ({
  kind: "text-differs",
  detail,
  where,
});
