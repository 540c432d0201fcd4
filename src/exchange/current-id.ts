/**
 * The id of a lesson or exercise as it is called now. Before version 2 of the formats it held the number
 * of the lesson's folder, "basic/05-count-people-once/one-day"; a name never begins with a digit.
 */
export const currentId = (id: string): string => id.replace(/^([a-z0-9-]+\/)\d\d-/, "$1");

/** The same in all that a record holds of exercises, for what a device kept before. */
export function withCurrentIds<Kept>(record: Kept): Kept {
  return JSON.parse(JSON.stringify(record), (key, value) => {
    if (key === "exercise" && typeof value === "string") return currentId(value);
    return key === "exercises" && Array.isArray(value) ? value.map(currentId) : value;
  });
}
