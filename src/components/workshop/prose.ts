import Chart from "../Chart.astro";
import Figure from "../Figure.astro";
import Note from "../Note.astro";
import ProseCode from "../ProseCode.astro";
import ProseTable from "../ProseTable.astro";
import Rows from "../Rows.astro";
import Term from "../Term.astro";
import Ask from "./Ask.astro";
import Block from "./Block.astro";
import ExerciseLink from "./ExerciseLink.astro";
import HandOut from "./HandOut.astro";
import LessonLink from "./LessonLink.astro";
import Lines from "./Lines.astro";
import Monday from "./Monday.astro";
import NewPage from "./NewPage.astro";
import Wrong from "./Wrong.astro";

/** What a workshop's es.mdx and en.mdx are made of. Each page hides what belongs to the other. */
export const workshopProse = {
  Ask,
  Block,
  Chart,
  ExerciseLink,
  Figure,
  HandOut,
  LessonLink,
  Lines,
  Monday,
  NewPage,
  Note,
  Rows,
  Term,
  Wrong,
  table: ProseTable,
  pre: ProseCode,
};
