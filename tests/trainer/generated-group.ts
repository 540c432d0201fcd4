import { readExercise } from "../../src/course/exercise/folder.ts";
import type { Answers } from "../../src/exchange/answers.ts";
import type { Attempt } from "../../src/exchange/attempt.ts";
import type { ExerciseBundle, Submission } from "../../src/grading/exercise.ts";
import { seededRandom } from "../../src/grading/random.ts";
import { someRecipient } from "../exchange/some-keys.ts";
import { programs as hostile } from "../hostile/programs.ts";

/** What a person of a made-up group does; who is hostile sends programs that mean harm, and claims success. */
type Manner = "learns" | "errs" | "nonsense" | "hostile";

/** Of twenty people. */
const manners: Manner[] = [
  ...Array<Manner>(13).fill("learns"),
  ...Array<Manner>(4).fill("errs"),
  ...Array<Manner>(2).fill("nonsense"),
  "hostile",
];

const mannerOf = (person: number, hostility: boolean): Manner => {
  const manner = manners[(person * 7) % manners.length] ?? "learns";
  return manner === "hostile" && !hostility ? "learns" : manner;
};

const names = ["Rosa", "Luis", "María José", "Íñigo", "Ana", "Óscar", "Zoila", "Nélida", "Wilmer", "Yuri"];
const surnames = ["Quispe", "Mamani", "Flores", "Ñahui", "Rojas", "Pérez", "Huamán", "Díaz", "Chávez"];
const organisations = ["Organización Sol", "Red Luna", "Fundación Puente", "", "Comité de Tumbes"];
const nonsense = [
  "hola",
  "export default 42;",
  "export default ;",
  "// nada",
  "export default [1, 2",
  "______",
];

/**
 * Answers of a made-up group to real exercises: right ones, every named mistake in turn, nonsense, and
 * hostile programs. The same for the same numbers. Programs differ from person to person by a comment,
 * so that none is checked for another.
 */
export async function generatedGroup(
  learners: number,
  bundles: ExerciseBundle[],
  assignment: string,
  { alike = false, hostility = true } = {},
): Promise<Answers[]> {
  const mistaken = new Map<string, Submission[]>();
  for (const bundle of bundles) mistaken.set(bundle.id, await mistakesIn(bundle));
  return Array.from({ length: learners }, (_, person) => {
    const random = seededRandom(person + 1);
    const at = (index: number) => new Date(Date.UTC(2019, 5, 10, 14, index * 3)).toISOString();
    let tries = 0;
    const manner = mannerOf(person, hostility);
    const attempts = bundles.flatMap((bundle, place) => {
      const wrong = mistaken.get(bundle.id) ?? [];
      const mistake = wrong[(person + place) % Math.max(1, wrong.length)];
      const program = person * bundles.length + place;
      const submissions = answersOf(manner, bundle, mistake, program, random());
      return submissions.map(({ submission, outcome }): Attempt => {
        tries += 1;
        return {
          id: `g-${person}-${tries}`,
          exercise: bundle.id,
          version: bundle.version,
          at: at(tries),
          submission: alike ? submission : marked(submission, `${person} ${tries}`),
          outcome,
          problems: [],
          mistake: null,
          hintsOpened: Math.floor(random() * 3),
          ms: 12,
        };
      });
    });
    const surname = surnames[Math.floor(person / names.length) % surnames.length];
    return {
      format: "aula-de-datos answers",
      version: 2,
      assignment,
      sender: {
        id: `g-${person}`,
        name: `${names[person % names.length]} ${surname}${person >= 90 ? ` ${person}` : ""}`,
        organisation: organisations[person % organisations.length] ?? "",
        recipient: someRecipient,
      },
      opened: at(0),
      sent: at(tries + 1),
      attempts,
    };
  });
}

interface Answered {
  submission: Submission;
  /** As the file claims it. */
  outcome: Attempt["outcome"];
}

function answersOf(
  manner: Manner,
  bundle: ExerciseBundle,
  mistake: Submission | undefined,
  place: number,
  chance: number,
): Answered[] {
  const wrong: Answered[] = mistake ? [{ submission: mistake, outcome: "fail" }] : [];
  const right: Answered = { submission: rightOf(bundle), outcome: "pass" };
  const isProgram = right.submission.kind === "code";
  if (manner === "learns") return chance < 0.1 ? [] : chance < 0.6 ? [...wrong, right] : [right];
  if (manner === "errs" || !isProgram) return [...wrong, ...wrong];
  const texts = manner === "hostile" ? Object.values(hostile).map(([code]) => code) : nonsense;
  const code = texts[place % texts.length] ?? "";
  return [{ submission: { kind: "code", code }, outcome: manner === "hostile" ? "pass" : "error" }];
}

function rightOf({ choice, expected, solution, kind }: ExerciseBundle): Submission {
  if (choice) return { kind: "choice", chosen: choice.answer };
  const isNumber = kind === "number" || kind === "predict";
  if (isNumber && expected.kind === "scalar") return { kind: "number", cell: expected.cell };
  return { kind: "code", code: solution };
}

/** Every named mistake of an exercise, as learners make it. */
async function mistakesIn(bundle: ExerciseBundle): Promise<Submission[]> {
  const { choice, mistakes, kind } = bundle;
  if (choice && (kind === "order" || kind === "match"))
    return choice.mistakes.map(({ chosen }) => ({ kind: "choice", chosen }));
  if (choice)
    return choice.options
      .filter((option) => !choice.answer.includes(option))
      .map((option) => ({ kind: "choice", chosen: [option] }));
  if (kind === "number" || kind === "predict")
    return mistakes.flatMap(({ value }) =>
      value.kind === "scalar" ? [{ kind: "number" as const, cell: value.cell }] : [],
    );
  return Object.values((await readExercise(bundle.id)).wrong).map((code) => ({ kind: "code", code }));
}

const marked = (submission: Submission, mark: string): Submission =>
  submission.kind === "code" ? { ...submission, code: `${submission.code}\n// ${mark}` } : submission;
