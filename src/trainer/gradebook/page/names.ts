import type { ExerciseProse } from "../../../grading/exercise.ts";
import { formatList } from "../../../i18n/format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { trainerPeopleWords } from "../../../i18n/trainer-people.ts";
import { exerciseName } from "../exercise-name.ts";
import type { Gradebook, Learner } from "../gradebook.ts";

/** What exercises, learners and places are called on the page. */
export interface Names {
  locale: Locale;
  /** With its place in the assignment. */
  exercise(id: string): string;
  /** The learner's page. */
  address(learner: Learner): string;
  /**
   * What stands beside a name: the device of one who shares name and organisation, from how many devices
   * they sent, with whom they are a pair. Null for nothing.
   */
  beside(learner: Learner): string | null;
  /** The day of a moment in the assignment's time zone, as ISO 8601. */
  day(moment: string): string;
}

export function namesOf(
  { assignment, learners }: Gradebook,
  prose: Readonly<Record<string, ExerciseProse>>,
  locale: Locale,
): Names {
  const callings = new Map<string, number>();
  const calling = ({ name, organisation }: Learner) => `${name}\n${organisation}`.toLowerCase();
  for (const learner of learners) callings.set(calling(learner), (callings.get(calling(learner)) ?? 0) + 1);
  // Swedish writes days as ISO 8601 does.
  const days = new Intl.DateTimeFormat("sv", { timeZone: assignment.timeZone, dateStyle: "short" });
  return {
    locale,
    exercise: (id) => exerciseName(assignment, prose, id, locale),
    address: ({ id }) => `#${assignment.id}/${id}`,
    beside: (learner) => {
      const words = trainerPeopleWords(locale);
      const partners = learners.filter(({ id }) => learner.partners.includes(id)).map(({ name }) => name);
      const devices = new Set(learner.devices.map(({ sender }) => sender.id));
      const parts = [
        ...((callings.get(calling(learner)) ?? 0) > 1
          ? [words.device(learner.devices[0]?.sender.id.slice(0, 4) ?? "")]
          : []),
        ...(devices.size > 1 ? [words.devices(devices.size)] : []),
        ...(partners.length > 0 ? [words.inPair(formatList(partners, locale))] : []),
      ];
      return parts.length > 0 ? parts.join(" · ") : null;
    },
    day: (moment) => days.format(new Date(moment)),
  };
}
