import { fetchIdeas, fetchProse } from "../../../editor/judge/engine.ts";
import type { ExerciseProse, IdeaProse } from "../../../grading/exercise.ts";
import { lessonOf } from "../../../grading/lesson-of.ts";
import { gradebookWords } from "../../../i18n/gradebook.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { find } from "../../../ui/find.ts";
import { openAtEnd } from "../../at-end/view/open-at-end.ts";
import type { HeldTrainerStore } from "../../device/open.ts";
import { openPeople } from "../../people/view/open-people.ts";
import { openRoster } from "../../roster/view/open-roster.ts";
import { GradebookController } from "../controller.ts";
import type { Gradebook } from "../gradebook.ts";
import type { GradebookState } from "../state.ts";
import { openAssignments } from "./assignments-view.ts";
import { browserEffects } from "./browser-effects.ts";
import { openChecking } from "./checking-view.ts";
import { openExport } from "./export-view.ts";
import { openGroup } from "./group-view.ts";
import { viewHeading } from "./heading-view.ts";
import { openImporting } from "./import-view.ts";
import { openLearnerPage } from "./learner-page.ts";
import { type Names, namesOf } from "./names.ts";
import { viewNotices } from "./notices.ts";
import { openRemoving } from "./removing-view.ts";
import { addressOf, namesNone, type Route, readRoute } from "./route.ts";

/** Brings the gradebook's page to life: what the controller does is shown, what the trainer does reaches the controller. */
export async function openGradebookPage(page: HTMLElement, store: HeldTrainerStore, locale: Locale) {
  const controller = new GradebookController(browserEffects(store), () => show());
  const prose: Record<string, ExerciseProse> = {};
  const ideas: Record<string, IdeaProse> = {};
  const open = (address: string) => {
    location.hash = address;
  };
  const assignments = openAssignments(page, locale);
  const importing = openImporting(page, controller, locale);
  const checking = openChecking(page, controller, locale);
  const group = openGroup(page, open);
  const learner = openLearnerPage(page, controller, locale, (text) => removing.tell(text));
  const removing = openRemoving(page, controller, locale);
  const roster = openRoster(page, store, locale, () => shown && showPeople(shown));
  const atEnd = openAtEnd(page, controller, locale);
  const people = openPeople(page, controller, locale, roster.organisations);
  let route: Route = { assignment: null, sender: null };
  let names: Names | null = null;
  let shown: Gradebook | null = null;
  let listed: GradebookState["imported"] | null = null;
  openExport(page, () => {
    if (!shown || !names) return null;
    return { book: shown, learners: group.fitting(), names, bundles: controller.state.bundles, prose, ideas };
  });

  function show(): void {
    const { state } = controller;
    const { book } = state;
    importing.show(state);
    // Also what was brought while none was open is counted in the list.
    if (state.imported !== listed && state.importing === null) {
      listed = state.imported;
      void assignments.show(state, store, false);
    }
    checking.show(state);
    if (state.importing) removing.tell("");
    const hasPeople = (book?.learners.length ?? 0) > 0;
    for (const part of page.querySelectorAll<HTMLElement>("[data-people], aula-insight"))
      part.hidden = !hasPeople;
    find(page, "[data-desk]").toggleAttribute("data-peopled", hasPeople);
    find(page, "[data-nobody]").hidden =
      book === null || book.learners.length > 0 || state.importing !== null;
    viewNotices(page, state, { lasting: store.lasting, names, locale });
    if (!book) roster.show(null);
    if (!book || book === shown) return;
    shown = book;
    roster.show(book);
    names = namesOf(book, prose, locale);
    group.show(book, names);
    atEnd.show(book);
    showLearner(book);
    // What else stands on the page hears of it here, when the table has been drawn.
    setTimeout(() => {
      if (shown === book)
        page.dispatchEvent(new CustomEvent("aula-gradebook", { bubbles: true, detail: book }));
    });
  }

  /** Who was joined is found under what was one of their devices, and shown under who they are now. */
  function showLearner(book: Gradebook): void {
    const found = book.learners.find(({ senders }) => senders.includes(route.sender ?? ""));
    if (found && found.id !== route.sender) {
      location.replace(addressOf({ ...route, sender: found.id }));
      return;
    }
    learner.show(book, route.sender);
    showPeople(book);
  }

  function showPeople(book: Gradebook): void {
    if (names) people.show({ book, learner: route.sender, day: names.day });
  }

  async function go(): Promise<void> {
    const before = route;
    route = readRoute(location.hash, controller.state.assignments, route);
    if (location.hash.startsWith("#/")) history.replaceState(null, "", addressOf(route));
    if (route.assignment !== before.assignment) {
      shown = null;
      await controller.open(route.assignment);
      await fetchTitles(controller.state);
      shown = null;
    }
    const { book } = controller.state;
    if (route.assignment !== before.assignment || (before.sender && !route.sender)) people.quiet();
    const { sender } = route;
    if (book && sender && !book.learners.some(({ senders }) => senders.includes(sender))) {
      route = { ...route, sender: null };
      history.replaceState(null, "", addressOf(route));
      removing.tell(gradebookWords(locale).learnerGone);
    }
    viewHeading(page, controller.state, locale);
    void assignments.show(controller.state, store, namesNone(location.hash, route));
    show();
    if (shown) showLearner(shown);
    if (before.sender && !route.sender) group.focus(before.sender);
  }

  async function fetchTitles({ kept, missing }: GradebookState): Promise<void> {
    const known = (kept?.assignment.exercises ?? []).filter((id) => !missing.includes(id) && !prose[id]);
    const lessons = new Set(known.map(lessonOf));
    await Promise.all([
      ...[...lessons].map(async (lesson) => {
        // Without them exercises are called by their ids.
        Object.assign(prose, await fetchProse(lesson).catch(() => ({})));
      }),
      // Without them ideas are named and not explained.
      fetchIdeas()
        .catch(() => ({}))
        .then((known) => Object.assign(ideas, known)),
    ]);
  }

  store.listen(() => {
    if (!store.trouble) void controller.saved();
  });
  addEventListener("hashchange", () => void go());
  await controller.open(null);
  await go();
}
