/**
 * Modules that a page asks for together come in one file. Left to itself the build makes a file of every module
 * that two parts share: a lesson asked for 50 of a few hundred bytes before its first exercise was alive, most of
 * them twice (whole, src/loading/whole-script.ts, and then to run it), and each costs a slow line a journey.
 * What a group's modules need comes with them; the first group that fits has a module.
 */
const groups: [name: string, modules: RegExp][] = [
  // What reads what is kept and what came.
  ["valibot", /\/node_modules\/valibot\//],
  // What every page begins with.
  [
    "page",
    /rolldown\/runtime|\/src\/(loading\/|i18n\/(locale|address|messages|loading|plain)\.ts|ui\/(page-locale|make|find|adopt-style)\.ts|exchange\/(new-id|current-id|maker|in-order)\.ts|learner\/(notes|own-name|download|copying)\.ts|learner\/people\/(people|device-people)\.ts|service-worker\/(site|wishes)\.ts|components\/offline\/site-worker\.ts)/,
  ],
  // Figures in the page's language.
  ["figures", /\/src\/i18n\/(format|paired)\.ts/],
  // What opens a learner's work, and shows how far it is and what the device keeps.
  [
    "device",
    /\/src\/(i18n\/learner\.ts|learner\/(open|save-file|backup|sender|tabs|progress|known-exercises|when-chosen|follow-trouble)\.ts|exchange\/fault\.ts|learner\/people\/switch-news\.ts|components\/device\/[\w-]+-view\.ts)/,
  ],
  // What a learner was asked for, and when.
  [
    "asked",
    /\/src\/(i18n\/due|exchange\/(halves|evaluation)|learner\/(asked|standing|assignments-here))\.ts/,
  ],
  // What is said of a file that goes from one to another.
  ["told", /\/src\/(exchange\/(sha256|armour|fingerprint)|i18n\/exchange)\.ts/],
  // What is sent, as it is written and read.
  [
    "sent",
    /\/node_modules\/@scure\/base\/|\/src\/exchange\/(fields|pack|read-format|signed-text|link|exercise-runs|assignment|personal)\.ts/,
  ],
  // What signs, and what hashes.
  ["sha2", /\/node_modules\/@noble\/hashes\/(sha2|_md|_u64|utils)\.js/],
  ["sign", /\/node_modules\/@noble\/curves\/|\/src\/exchange\/signature\.ts/],
  // What opens a trainer's work.
  [
    "trainer-device",
    /\/src\/trainer\/(device\/(indexed-store|memory-store|trainer-rules|open|backup)|insight\/order|import\/(moments|merge-answers))\.ts/,
  ],
  // What a trainer's pages show of people and assignments.
  [
    "trainer",
    /\/src\/(i18n\/sharing|trainer\/(people\/[\w-]+|roster\/roster|group\/groups|insight\/checked|assigning\/(link|own-address|zoned-time|new-assignment|draft|catalogue)))\.ts/,
  ],
  // What came of a group: its table, its ideas, its report.
  [
    "group",
    /\/src\/(i18n\/(insight|learner-page|before-after|trainer-people)|grading\/chosen-as|trainer\/(checking\/(answer-key|answers-to-check)|gradebook\/[\w-]+|insight\/missing-ideas|insight\/view\/people-view))\.ts/,
  ],
  // What an exercise says.
  [
    "exercise",
    /\/src\/(grading\/(own-judgement|idea)|i18n\/(editor|step-view)|ui\/cell-text|ways\/code\/highlight)\.ts/,
  ],
  // Steps, as a program and in words.
  ["steps", /\/src\/steps\/(?!tools\/)|\/src\/ways\/data-columns\.ts/],
  // What answers are judged by, and told.
  ["answers", /\/src\/(grading\/(exercise|random)|check\/(cell|group-by)|check\/chart\/facts\/family)\.ts/],
];

/** For Rolldown's `output.codeSplitting`. */
export const together = {
  groups: groups.map(([name, test], at) => ({ name, test, priority: groups.length - at })),
};
