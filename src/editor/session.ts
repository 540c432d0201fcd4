import { columnKinds } from "../grading/column-kinds.ts";
import {
  type ExerciseBundle,
  type ExerciseKind,
  isPrediction,
  type Submission,
} from "../grading/exercise.ts";
import { askedToJudge, type OwnJudgement } from "../grading/own-judgement.ts";
import { editorWords } from "../i18n/editor.ts";
import { openBox } from "../kinds/box.ts";
import { openWriting } from "../learner/decimal-sign.ts";
import { type HeldStore, openStore } from "../learner/open.ts";
import { tabs } from "../learner/tabs.ts";
import type { Run } from "../sandbox/sandbox.ts";
import { find as findIn } from "../ui/find.ts";
import { Notices } from "../ui/notices.ts";
import { pageLocale } from "../ui/page-locale.ts";
import { openWays } from "../ways/open.ts";
import { openAssigned } from "./assigned/assigned.ts";
import { type Drafts, openDrafts } from "./drafts.ts";
import { openFileAnswer } from "./file/answer.ts";
import type { Doubt, FileSubmission } from "./file/submit.ts";
import { openHints } from "./hints.ts";
import { chartTableKey } from "./judge/chart-table-key.ts";
import { openResult, type Report } from "./judge/result.ts";
import { openRecording } from "./recording.ts";
import { openStanding } from "./standing.ts";
import { withSteps } from "./steps/offer.ts";
import { withWhy } from "./why.ts";

export type Action = "run" | "check" | "cancel" | "hint" | "reset" | "solution" | "table" | "leave";

export interface ExerciseSession {
  perform(action: Action): void;
  /** The learner is here: fetch what running will need. */
  warmUp(): void;
  close(): void;
}

/** All that judges and shows answers: fetched when an exercise is used, not when it is seen. */
const judging = () => import("./judge/judging.ts");

/** An exercise that is not seen in its lesson: what it sees of the store is said before it is put on a page. */
export interface Sat extends HTMLElement {
  sitting?(store: HeldStore): HeldStore;
}

export async function openSession(element: HTMLElement): Promise<ExerciseSession> {
  const locale = pageLocale();
  const words = editorWords(locale);
  const { exercise = "", answer = "" } = element.dataset;
  const kind = element.dataset.kind as ExerciseKind;
  const find = <Found extends HTMLElement>(selector: string) => findIn<Found>(element, selector);
  const device = await openStore();
  const store = (element as Sat).sitting?.(device) ?? device;
  const notices = new Notices(find("[data-notices]"));
  const hints = openHints(element);
  const assigned = openAssigned(element, exercise, store);
  const result = openResult(find("[data-result]"), find("[data-do=cancel]"));
  const fetchBundle = async (): Promise<ExerciseBundle> => (await judging()).fetchBundle(exercise);

  const toTable = chartTableKey();
  const form = find<HTMLFormElement>("form");
  // What is typed before the drafts are there is seen when they come.
  let opened: Drafts | null = null;
  const changed = () => opened?.changed();
  const preferred = await store.preference("editor").catch(() => null);
  const writing = await openWriting(store);
  const openProgram = () =>
    openWays({
      host: find("[data-ways]"),
      describedBy: `${element.id}-keys`,
      bundle: fetchBundle,
      run: async (code, how) =>
        (await judging()).runCode(code, await fetchBundle(), locale, { ...how, narrow: true }),
      prefersFullEditor: preferred === "full",
      changed,
      announce: result.say,
      // A wish that is not kept is made again.
      choseEditor: (value) =>
        void store.setPreference({ name: "editor", value, at: new Date().toISOString() }).catch(() => {}),
    });
  const box = await openBox(kind, {
    form,
    answer: answer as Submission["kind"],
    changed,
    writing,
    openProgram,
  });
  const labelOf = (chosen: string): string => box.labelOf?.(chosen) ?? chosen;
  const startAnew = () => {
    const before = box.draft();
    box.reset();
    changed();
    notices.show("reset", words.resetDone, [
      {
        label: words.undo,
        press() {
          box.write(before);
          changed();
        },
      },
    ]);
  };
  const drafts = await openDrafts(exercise, box, store, notices, startAnew);
  opened = drafts;
  element.addEventListener("focusout", drafts.flush);

  const standing = openStanding(element, exercise, { store, hints, assigned });
  await standing.show();
  const stopListening = tabs().listen(({ about, exercise: which }) => {
    if (about === "records" || (about === "attempt" && which === exercise)) void standing.show();
  });

  const record = openRecording(exercise, { store, hints, worked: drafts.worked });

  const program = answer === "code";
  const predicts = isPrediction(kind);
  let engineReady = false;
  const stateOfEngine = (state: string) => (engineReady ? state : words.starting);

  const steps = (report: Report, submission: Submission, run: Run | null, bundle: ExerciseBundle) =>
    withSteps(report, submission, run, { bundle, locale, mark: (lines) => box.mark?.(lines) });

  const submitFile = (answer: FileSubmission, doubt: Doubt | null = null) => {
    const runs = answer.submission.kind === "code";
    const draft = box.draft();
    const madeWith = draft.kind === "code" && draft.ways?.open === "steps" ? "steps" : "program";
    return result.show(runs ? stateOfEngine(words.checking) : words.checking, async () => {
      const { judgeAnswer, viewVerdict, viewOwnJudgement, readData } = await judging();
      const bundle = await fetchBundle();
      const reading = runs ? readData(bundle.datasets, locale) : null;
      const { submission, grade, said } = await judgeAnswer(answer, doubt, bundle, locale);
      engineReady ||= runs;
      standing.tried();
      box.judged?.(grade, submission);
      await record(submission, bundle, grade);
      const report = steps(
        await viewVerdict(grade, bundle, locale, { labelOf, madeWith, said, data: await reading }),
        submission,
        grade.run,
        bundle,
      );
      const asked = grade.outcome === "pass" ? askedToJudge(bundle) : [];
      // An attempt never changes once it is written: a tick is handed in with the same answer again.
      const again = (ticked: OwnJudgement[]) => void record(submission, bundle, grade, ticked);
      if (asked.length > 0) report.shown.unshift(await viewOwnJudgement(asked, grade.run, locale, again));
      return report.outcome === "pass" ? withWhy(element, report) : report;
    });
  };
  const closeFile = openFileAnswer(element, submitFile, {
    expect: async () => ({
      ...columnKinds((await fetchBundle()).expected),
      said: writing.said,
    }),
    saidSign: writing.say,
  });

  const check = () => {
    const submission = box.submission();
    if (!submission) {
      const first = answer === "choice" ? words.chooseFirst : words.typeFirst;
      result.say(box.missing?.() ?? first);
      box.focus();
      return;
    }
    drafts.flush();
    return submitFile({ submission, whole: null });
  };

  const run = () => {
    const written = box.draft();
    if (predicts && !standing.isTried()) {
      result.say(words.predictFirst);
      box.focus();
      return;
    }
    if (written.kind === "code" && written.code === "") return check();
    drafts.flush();
    return result.show(stateOfEngine(words.running), async () => {
      const { runCode, viewRunOnly, readData } = await judging();
      const bundle = await fetchBundle();
      const code = written.kind === "code" ? written.code : bundle.solution;
      const ran = await runCode(code, bundle, locale);
      engineReady = true;
      return steps(
        await viewRunOnly(ran, bundle, locale, await readData(bundle.datasets, locale)),
        { kind: "code", code },
        ran,
        bundle,
      );
    });
  };

  const actions: Record<Action, () => unknown> = {
    check,
    run,
    cancel: async () => (await judging()).stopRun(),
    async hint() {
      const refused = (await assigned)?.refusesHint(hints.opened()) ?? null;
      if (refused !== null) {
        const next = () => find("[data-do=hint]").focus();
        notices.show("hint", refused, [{ label: words.understood, press: next }]);
        return;
      }
      hints.openNext();
      void standing.show();
    },
    reset() {
      const notice = notices.show("reset", words.resetAsk, [
        { label: words.resetYes, press: startAnew },
        { label: words.keep, press: () => find("[data-do=reset]").focus() },
      ]);
      notice.querySelector("button")?.focus();
    },
    solution: () =>
      result.show(words.opening, async () =>
        withWhy(element, (await judging()).viewSolution(await fetchBundle(), labelOf, locale)),
      ),
    table: () => toTable(find("[data-result]")) || result.say(words.noTable),
    leave: () => find("[data-do=check]").focus(),
  };

  let warm = false;
  return {
    perform: (action) => void actions[action](),
    warmUp() {
      if (warm) return;
      warm = true;
      void judging()
        .then(async ({ warmUp, fetchBundle: fetch }) => {
          // What does not come is told when the learner runs or checks, and asked for again.
          if (program || predicts) void warmUp().catch(() => {});
          drafts.versionIs((await fetch(exercise)).version);
        })
        .catch(() => {
          // It will be asked for again, and told, when the learner runs or checks.
          warm = false;
        });
    },
    close() {
      drafts.close();
      closeFile();
      stopListening();
      void assigned.then((one) => one?.close());
    },
  };
}
