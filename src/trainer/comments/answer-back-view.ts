import type { Assignment } from "../../exchange/assignment.ts";
import { pageAddress } from "../../i18n/address.ts";
import { commentWords } from "../../i18n/comments.ts";
import { formatMoment } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { trainerPeopleWords } from "../../i18n/trainer-people.ts";
import { fileName } from "../../learner/answers.ts";
import { copy } from "../../learner/copying.ts";
import { download } from "../../learner/download.ts";
import { canShare, downloadSealed, share } from "../../learner/export-sealed.ts";
import { notReached } from "../../loading/not-reached.ts";
import { make, makeButton } from "../../ui/make.ts";
import type { Learner } from "../gradebook/gradebook.ts";
import { type DataCell, viewDataTable } from "../insight/view/data-table.ts";
import { learnerLink } from "../insight/view/people-view.ts";
import { type Addressee, addresseesOf } from "./addressees.ts";
import type { Standing } from "./answer-back.ts";
import type { CommentController } from "./comment-controller.ts";
import type { Secret } from "./pack-comments.ts";
import { parcelFor } from "./parcel-for.ts";

export interface AnswerBackHost {
  locale: Locale;
  assignment: Assignment;
  learners: Learner[];
  controller: CommentController;
  /** Asked when something is to be signed. */
  secret(): Promise<Secret>;
}

/** A link that is longer is cut by some messengers. */
const longLink = 4000;

/** Who has comments that wait, and their way back: a file or a link each, or all files in one archive. */
export function viewAnswerBack(place: AnswerBackHost): HTMLElement {
  const { controller, locale } = place;
  const words = commentWords(locale);
  const told = make("p", { role: "status" });
  const list = make("div");
  const tell = (text: string) => {
    told.textContent = text;
  };
  /** The list is made anew after each change; the focus stays on the same button. */
  const show = () => {
    const at = document.activeElement;
    const before = at && list.contains(at) ? at.getAttribute("data-way") : null;
    list.replaceChildren(...viewList(place, tell));
    if (before) list.querySelector<HTMLElement>(`[data-way="${CSS.escape(before)}"]`)?.focus();
  };
  show();
  const view = make("div", {}, make("p", {}, words.answerBackHow), list, told);
  const stop = controller.listen(() => (view.isConnected ? show() : stop()));
  return view;
}

type Tell = (text: string) => void;

function viewList(place: AnswerBackHost, tell: Tell): HTMLElement[] {
  const { controller, learners, locale } = place;
  const words = commentWords(locale);
  const standing = ({ whose }: Addressee) => controller.standing(whose);
  const answered = addresseesOf(learners).filter((one) => standing(one).kind !== "nothing");
  if (answered.length === 0) return [make("p", { class: "soft" }, words.noneYet)];
  const waiting = answered.filter((one) => standing(one).kind === "waiting");
  const rows = answered.map((one): DataCell[] => [
    viewName(one, locale),
    controller.about(one.whose).length,
    stateWords(standing(one), place),
    viewWays(one, place, tell),
  ]);
  const columns = [words.person, words.count, words.state, words.send];
  const batch = waiting.length > 0 ? waiting : answered;
  const zip = makeButton(words.zip(batch.length), () => void downloadAll(batch, place, tell), "button");
  zip.dataset.way = "zip";
  return [
    make("p", {}, waiting.length > 0 ? words.waiting(waiting.length) : words.allSent),
    make("div", { class: "tools" }, zip),
    make("p", { class: "soft" }, words.zipHow),
    viewDataTable(words.answerBack, columns, rows, locale),
  ];
}

function stateWords(standing: Standing, { locale, assignment }: AnswerBackHost): string {
  const words = commentWords(locale);
  if (standing.kind === "nothing") return "";
  if (standing.kind === "sent")
    return words.stateSent(formatMoment(standing.at, locale, assignment.timeZone));
  const { comments, certificate } = standing;
  const parts = [
    comments > 0 ? words.stateWaiting(comments) : null,
    certificate ? words.stateCertificate : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : words.stateChanged;
}

function viewName({ learner, device }: Addressee, locale: Locale): HTMLElement {
  const link = learnerLink(learner);
  return device === null ? link : make("span", {}, link, ` · ${trainerPeopleWords(locale).device(device)}`);
}

function viewWays(to: Addressee, place: AnswerBackHost, tell: Tell): HTMLElement {
  const { controller, locale, assignment } = place;
  const words = commentWords(locale);
  const name =
    to.device === null
      ? to.learner.name
      : `${to.learner.name}, ${trainerPeopleWords(locale).device(to.device)}`;

  const attempt = (work: () => Promise<string>) => {
    tell(words.preparing);
    work().then(tell, (failure: unknown) => {
      const absent = notReached(failure, locale);
      if (!absent) console.error(failure);
      tell(absent?.text ?? words.notMade);
    });
  };
  const makeFile = async () => {
    const { commentsFile, commentsFileName } = await import("./pack-comments.ts");
    const parcel = parcelFor(to, controller);
    const file = await commentsFile(assignment, parcel, await place.secret(), controller.moment());
    return { text: file, name: commentsFileName(words.fileWord, assignment, parcel) };
  };
  const way = (label: string, full: string, work: () => Promise<string>) => {
    const button = makeButton(label, () => attempt(work));
    button.setAttribute("aria-label", full);
    button.dataset.way = `${label} ${to.whose.part}`;
    return button;
  };

  const downloading = way(words.download, words.downloadFor(name), async () => {
    const called = downloadSealed(await makeFile());
    await controller.noteSent([to.whose]);
    return words.downloaded(called);
  });
  const makeLink = async () => {
    const { commentsLink } = await import("./pack-comments.ts");
    const parcel = parcelFor(to, controller);
    const fragment = await commentsLink(assignment, parcel, await place.secret(), controller.moment());
    const page = pageAddress(assignment.locale ?? locale, "assignment");
    return new URL(page, location.href).href + fragment;
  };
  const copying = way(words.copyLink, words.copyLinkFor(name), async () => {
    const link = makeLink();
    const copied = await copy(link);
    const { length } = await link;
    if (!copied) return words.notCopied;
    await controller.noteSent([to.whose]);
    return length > longLink ? words.copiedLong(name) : words.copied(name);
  });
  const sharing = way(words.share, words.shareFor(name), async () => {
    if (!(await share(await makeFile()))) return "";
    await controller.noteSent([to.whose]);
    return words.shared(name);
  });
  return make("div", { class: "tools" }, downloading, copying, canShare() ? sharing : null);
}

async function downloadAll(to: Addressee[], place: AnswerBackHost, tell: Tell): Promise<void> {
  const { controller, locale, assignment } = place;
  const words = commentWords(locale);
  tell(words.preparing);
  try {
    const { commentsArchive } = await import("./pack-comments.ts");
    const parcels = to.map((one) => parcelFor(one, controller));
    const secret = await place.secret();
    const archive = await commentsArchive(words.fileWord, assignment, parcels, secret, controller.moment());
    const called = `${fileName(words.fileWord, assignment.title)}.zip`;
    download(new Blob([archive], { type: "application/zip" }), called);
    await controller.noteSent(to.map(({ whose }) => whose));
    tell(words.zipDownloaded(called));
  } catch (failure) {
    const absent = notReached(failure, locale);
    if (!absent) console.error(failure);
    tell(absent?.text ?? words.notMade);
  }
}
