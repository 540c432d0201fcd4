const blank = /(?<!\w)_{3,}(?!\w)/g;

/** How many blanks (`______`) of a starter a learner has not filled in yet. */
export const countBlanks = (code: string): number => code.match(blank)?.length ?? 0;
