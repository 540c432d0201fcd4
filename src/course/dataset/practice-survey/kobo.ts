import { cellsOf } from "../../../form/cells.ts";
import { type Form, isQuestion, type Row } from "../../../form/form.ts";

/** An interview as it was sent. */
export interface Submission {
  id: number;
  uuid: string;
  /** With the offset of Lima. */
  start: string;
  end: string;
  /** In UTC, as the server notes it. */
  submitted: string;
  by: string;
  /** Of the form that was asked. */
  version: string;
  /** What was answered: a question that was not shown is not there. */
  answers: Record<string, string>;
  /** The same of each time that the repeat was asked. */
  repeats: Record<string, string>[];
  /** The choices that this version of the form did not have yet, as "<list> <name>". */
  missing: ReadonlySet<string>;
}

type Cells = Record<string, string>;

/** A sheet's name in Excel has at most 31 letters. */
export const sheetName = (form: Form): string => form.settings.title.slice(0, 31);

/**
 * The two sheets of a Kobo export with XML values as headings and no groups in them: a row an interview, and a row
 * a repeat, which are joined by `_index` and `_parent_index`. As formpack writes them:
 * https://github.com/kobotoolbox/formpack/blob/master/src/formpack/reporting/export.py
 */
export function toExport(form: Form, submissions: Submission[]): { interviews: Cells[]; repeats: Cells[] } {
  const { once, repeated } = questionsOf(form);
  const repeats: Cells[] = [];
  const interviews = submissions.map((submission, index) => {
    const { id, uuid, start, end, submitted, by, version } = submission;
    const parent = String(index + 1);
    const meta = {
      _id: String(id),
      _uuid: uuid,
      _submission_time: submitted,
      _validation_status: "",
      _notes: "",
      _status: "submitted_via_web",
      _submitted_by: by,
      __version__: version,
      _tags: "",
    };
    for (const answers of submission.repeats) {
      repeats.push({
        ...cellsOf(form, repeated, answers, submission.missing),
        _index: String(repeats.length + 1),
        _parent_table_name: sheetName(form),
        _parent_index: parent,
        ...Object.fromEntries(Object.entries(meta).map(([name, value]) => [`_submission_${name}`, value])),
      });
    }
    return {
      start,
      end,
      ...cellsOf(form, once, submission.answers, submission.missing),
      ...meta,
      _index: parent,
    };
  });
  return { interviews, repeats };
}

/** Questions in the repeat, and those outside it. */
function questionsOf({ rows }: Form): { once: Row[]; repeated: Row[] } {
  const from = rows.findIndex(({ type }) => type === "begin_repeat");
  const to = rows.findIndex(({ type }) => type === "end_repeat");
  const isInside = (index: number) => index > from && index < to;
  return {
    once: rows.filter((row, index) => isQuestion(row) && !isInside(index)),
    repeated: rows.filter((row, index) => isQuestion(row) && isInside(index)),
  };
}
