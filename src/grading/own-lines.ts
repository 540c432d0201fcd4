/**
 * The lines of a program, from 1, that are not as the exercise gave them: all between what stands at its
 * beginning and at its end as in the starter, less those that stand there word for word.
 */
export function ownLines(code: string, starter: string): number[] {
  const [own, given] = [code, starter].map((text) => text.split("\n").map((line) => line.trim())) as [
    string[],
    string[],
  ];
  let start = 0;
  while (start < own.length && start < given.length && own[start] === given[start]) start++;
  let end = 0;
  while (
    end < own.length - start &&
    end < given.length - start &&
    own[own.length - 1 - end] === given[given.length - 1 - end]
  )
    end++;
  const left = given.slice(start, given.length - end);
  return own
    .slice(start, own.length - end)
    .flatMap((line, at) => (line === "" || left.includes(line) ? [] : [start + at + 1]));
}
