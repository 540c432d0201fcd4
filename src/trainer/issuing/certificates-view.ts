import { fingerprint } from "../../exchange/fingerprint.ts";
import { askedCount } from "../../exchange/halves.ts";
import { fingerprintWords } from "../../i18n/fingerprints.ts";
import { issuingWords } from "../../i18n/issuing.ts";
import type { Locale } from "../../i18n/locale.ts";
import { notReached } from "../../loading/not-reached.ts";
import { make, makeButton } from "../../ui/make.ts";
import { fetchCatalogue } from "../assigning/catalogue.ts";
import { trainerStore } from "../device/open.ts";
import type { Gradebook } from "../gradebook/gradebook.ts";
import type { InsightContext } from "../insight/view/context.ts";
import { type DataCell, viewDataTable } from "../insight/view/data-table.ts";
import { learnerLink } from "../insight/view/people-view.ts";
import { completedOn, viewWays } from "./certificate-ways.ts";
import { type Completion, completionOf } from "./certificates.ts";
import { NoKeys } from "./issuing-controller.ts";
import { viewLogo } from "./logo-view.ts";
import type { CertificateTerms } from "./terms.ts";
import { viewTerms } from "./terms-view.ts";
import { trackCompletions } from "./track-completions.ts";

/** Who completed the assignment, or with it a track, and the certificates that they can be given. */
export function viewCertificates(context: InsightContext): HTMLElement {
  const { issuing, locale } = context;
  const words = issuingWords(locale);
  const told = make("p", { class: "said", role: "status", tabindex: "-1" });
  const list = make("div");
  const tell = (text: string) => {
    told.textContent = text;
  };
  const issue = async (completions: Completion[]) => {
    tell(words.issuing);
    try {
      await issuing.issue(completions);
      tell(words.issued(completions.length));
    } catch (failure) {
      const absent = notReached(failure, locale);
      tell(failure instanceof NoKeys ? words.noKeys : (absent?.text ?? words.notIssued));
      if (!absent && !(failure instanceof NoKeys)) console.error(failure);
    }
  };
  const gradebook = {
    assignment: context.assignment,
    learners: context.learners,
    answers: 0,
    checked: 0,
    people: [],
  };
  let tracks: Completion[] = [];
  /** The list is made anew after each change; the focus stays on the same ways, or goes to what was said of them. */
  const show = () => {
    const at = document.activeElement;
    const before = at && list.contains(at) ? at.closest<HTMLElement>("[data-of]")?.dataset.of : null;
    const completions = [...assignmentCompletions(gradebook, issuing.terms), ...tracks];
    list.replaceChildren(...viewList(completions, context, { tell, issue }));
    if (!before) return;
    const same = list.querySelector<HTMLElement>(`[data-of="${CSS.escape(before)}"] :is(a, button)`);
    (same ?? told).focus();
  };
  show();
  void addTracks(gradebook, context).then((found) => {
    if (found.length === 0) return;
    tracks = found;
    show();
  });
  const terms = viewTerms(issuing, askedCount(context.assignment), locale);
  const view = make("div", {}, make("p", {}, words.how), terms, told, list, viewOwnPrint(locale, terms));
  const stop = issuing.listen(() => (view.isConnected ? show() : stop()));
  return view;
}

export const assignmentCompletions = (gradebook: Gradebook, terms: CertificateTerms): Completion[] =>
  gradebook.learners
    .map((learner) => completionOf(gradebook, learner, terms))
    .filter((completion) => completion !== null);

/** None where the site's files cannot be reached: the assignment's own certificates can be issued all the same. */
const addTracks = async (gradebook: Gradebook, { issuing }: InsightContext): Promise<Completion[]> => {
  try {
    const catalogue = await fetchCatalogue(issuing.locale);
    return await trackCompletions(gradebook, await trainerStore(), catalogue, issuing.locale);
  } catch {
    return [];
  }
};

interface Doing {
  tell(text: string): void;
  issue(completions: Completion[]): Promise<void>;
}

function viewList(
  completions: Completion[],
  { issuing, learners, locale }: InsightContext,
  doing: Doing,
): HTMLElement[] {
  const words = issuingWords(locale);
  if (completions.length === 0) return [make("p", { class: "soft" }, words.nobody)];
  const title = ({ title, exercises, asked }: Completion) =>
    exercises.length < asked ? `${title} (${words.solvedOf(exercises.length, asked)})` : title;
  const waiting = completions.filter((completion) => issuing.issuedFor(completion) === null);
  const rows = completions.map((completion): DataCell[] => {
    const learner = learners.find(({ id }) => id === completion.learner.id);
    return [
      learner ? learnerLink(learner) : completion.learner.name,
      title(completion),
      completedOn(completion, locale),
      viewWays(completion, issuing, locale, doing),
    ];
  });
  const columns = [words.person, words.what, words.when, words.certificate];
  const all = makeButton(words.issueAll(waiting.length), () => void doing.issue(waiting), "button");
  return [
    ...(waiting.length > 0 ? [make("div", { class: "tools", "data-of": "all" }, all)] : []),
    viewDataTable(words.certificates, columns, rows, locale),
  ];
}

/** What the trainer gives to those who want to verify; who has a signature may have a logo too, among the terms. */
function viewOwnPrint(locale: Locale, terms: HTMLElement): HTMLElement {
  const words = issuingWords(locale);
  const print = make("strong", { class: "print-of-key" });
  const part = make(
    "p",
    { class: "soft", hidden: true },
    `${fingerprintWords(locale).ofSignature}: `,
    print,
    ". ",
    words.yourPrintHow,
  );
  void trainerStore()
    .then(async (store) => {
      const keys = await store.keys();
      if (!keys) return;
      print.textContent = await fingerprint(keys.signer);
      part.hidden = false;
      terms.append(await viewLogo(keys.signer, store, locale));
    })
    // The certificates themselves name the signature too.
    .catch(() => {});
  return part;
}
