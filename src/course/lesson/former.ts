/** Addresses that lessons had in version 0.1, with the number of their folder: links of then lead on. */
export const formerLessons = [
  "basic/01-what-does-a-figure-count",
  "basic/05-count-people-once",
  "basic/10-the-first-chart",
  "basic/11-honest-charts",
  "intermediate/03-aggregate-by-the-rules",
  "intermediate/07-the-grammar-of-a-chart",
];
