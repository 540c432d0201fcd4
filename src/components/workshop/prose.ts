import Chart from "../prose/Chart.astro";
import Figure from "../prose/Figure.astro";
import Note from "../prose/Note.astro";
import ProseCode from "../prose/ProseCode.astro";
import ProseTable from "../prose/ProseTable.astro";
import Rows from "../prose/Rows.astro";
import Term from "../prose/Term.astro";
import AnswerKey from "./AnswerKey.astro";
import Ask from "./Ask.astro";
import Block from "./Block.astro";
import Card from "./Card.astro";
import Cards from "./Cards.astro";
import ExerciseLink from "./ExerciseLink.astro";
import HandOut from "./HandOut.astro";
import LessonLink from "./LessonLink.astro";
import Lines from "./Lines.astro";
import Monday from "./Monday.astro";
import NewPage from "./NewPage.astro";
import Wrong from "./Wrong.astro";

/** What a workshop's es.mdx and en.mdx are made of. Each page hides what belongs to the other. */
export const workshopProse = {
  AnswerKey,
  Ask,
  Block,
  Card,
  Cards,
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
