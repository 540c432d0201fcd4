import type { AskedAtEnd, KeptAtEnd } from "../exchange/at-end.ts";
import {
  type EvaluationQuestion,
  evaluationQuestions,
  mostInRemark,
  type ScalePoint,
  scale,
} from "../exchange/evaluation.ts";
import { atEndWords, pointWords } from "../i18n/at-end.ts";
import type { Locale } from "../i18n/locale.ts";
import type { ReceivedAssignment } from "../learner/record.ts";
import { make } from "../ui/make.ts";

interface AtEndEffects {
  locale: Locale;
  now(): Date;
  /** False when the device does not keep it. */
  keep(typed: KeptAtEnd): Promise<boolean>;
}

/** What is asked besides the exercises, where answers are sent: kept as it is typed. */
export function openAtEnd(place: HTMLElement, { locale, now, keep }: AtEndEffects) {
  const words = atEndWords(locale);
  const told = make("p", { role: "status" });
  /** What the view was made from: being typed, it is not made anew. */
  let shown = "";
  let typed: KeptAtEnd | null = null;
  let writing: Promise<void> | null = null;

  /** One write after another; what was typed meanwhile goes with the next. */
  const write = async () => {
    for (let written: KeptAtEnd | null = null; typed && written !== typed; ) {
      written = typed;
      told.textContent = (await keep(written)) ? "" : words.notKept;
    }
    writing = null;
  };
  const changed = (change: Partial<KeptAtEnd>) => {
    typed = { points: {}, remark: "", attended: null, ...typed, ...change, at: now().toISOString() };
    writing ??= write();
  };

  const viewQuestion = (question: EvaluationQuestion) => {
    const choose = (point: ScalePoint | null) => {
      const { [question]: _, ...points } = typed?.points ?? {};
      changed({ points: point === null ? points : { ...points, [question]: point } });
    };
    const radio = (point: ScalePoint | null, label: string) => {
      const input = make("input", {
        type: "radio",
        name: `at-end-${question}`,
        checked: (typed?.points[question] ?? null) === point,
      });
      input.addEventListener("change", () => choose(point));
      return make("label", { class: "tick" }, input, ` ${label}`);
    };
    return make(
      "fieldset",
      {},
      make("legend", {}, words[question]),
      ...scale.map((point) => radio(point, pointWords(question, point, locale))),
      radio(null, words.noAnswer),
    );
  };

  const viewEvaluation = (trainer: string): HTMLElement[] => {
    const remark = make("textarea", { id: "at-end-remark", rows: 4, maxlength: mostInRemark });
    remark.setAttribute("aria-describedby", "at-end-remark-how");
    remark.value = typed?.remark ?? "";
    remark.addEventListener("input", () => changed({ remark: remark.value }));
    return [
      make("h3", {}, words.evaluation),
      make("p", {}, words.whoSees(trainer)),
      ...evaluationQuestions.map(viewQuestion),
      make(
        "div",
        { class: "field" },
        make("label", { for: remark.id }, words.remark),
        remark,
        make("p", { class: "soft", id: "at-end-remark-how" }, words.remarkHow),
      ),
    ];
  };

  const viewAttendance = (trainer: string, sessions: string[]): HTMLElement => {
    const tick = (label: string, checked: boolean) => {
      const input = make("input", { type: "checkbox", checked });
      return { input, line: make("label", { class: "tick" }, input, ` ${label}`) };
    };
    const said = typed?.attended ?? null;
    const ticks = sessions.map((session) => tick(session, said?.includes(session) ?? false));
    const none = tick(words.none, said?.length === 0);
    const read = () => {
      const attended = sessions.filter((_, place) => ticks[place]?.input.checked);
      if (attended.length > 0) none.input.checked = false;
      changed({ attended: attended.length > 0 || none.input.checked ? attended : null });
    };
    for (const { input } of ticks) input.addEventListener("change", read);
    none.input.addEventListener("change", () => {
      if (none.input.checked) for (const { input } of ticks) input.checked = false;
      read();
    });
    return make(
      "fieldset",
      {},
      make("legend", {}, words.attendance),
      make("p", {}, words.attendanceWho(trainer)),
      ...[...ticks, none].map(({ line }) => line),
    );
  };

  const view = ({ evaluation, sessions }: AskedAtEnd, trainer: string): HTMLElement[] => [
    make("h3", {}, words.title),
    make("p", {}, words.optional),
    ...(sessions.length > 0 ? [viewAttendance(trainer, sessions)] : []),
    ...(evaluation ? viewEvaluation(trainer) : []),
    told,
  ];

  return {
    show({ id, assignment, atEnd }: ReceivedAssignment, trainer: string): void {
      const asked = assignment.atEnd ?? null;
      place.hidden = asked === null;
      const state = JSON.stringify([id, asked, trainer]);
      if (asked === null || state === shown) return;
      shown = state;
      typed = atEnd ?? null;
      place.replaceChildren(...view(asked, trainer));
    },
    /** Resolves when what was typed is on the device, or was refused. */
    settled: async (): Promise<void> => {
      await writing;
    },
  };
}
