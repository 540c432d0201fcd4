/** Puts texts into a program without moving a line, and leads columns of what came of it back. */
export class Edits {
  private readonly openings: Edit[] = [];
  private readonly closings: Edit[] = [];

  /** `open` before what starts at `start`, `close` behind what ends at `end`. Call it for the outer before the inner. */
  around(start: number, end: number, open: string, close: string): void {
    this.openings.push({ at: start, text: open });
    // What is within closes first.
    this.closings.unshift({ at: end, text: close });
  }

  /** The changed program, and what leads a place in it back to the one as it was. Lines count from 1, columns too. */
  applied(code: string): { code: string; columnBefore: (line: number, column: number) => number } {
    // Behind one thing and before the next: what ends there is closed before anything opens.
    const edits = [...this.closings, ...this.openings].sort((a, b) => a.at - b.at);
    const inserted = new Map<number, { column: number; length: number }[]>();
    let out = "";
    let done = 0;
    let line = 1;
    let lineStart = 0;
    for (const { at, text } of edits) {
      const between = code.slice(done, at);
      out += between;
      for (let i = between.indexOf("\n"); i !== -1; i = between.indexOf("\n", i + 1)) {
        line += 1;
        lineStart = out.length - between.length + i + 1;
      }
      const known = inserted.get(line) ?? [];
      inserted.set(line, known);
      known.push({ column: out.length - lineStart + 1, length: text.length });
      out += text;
      done = at;
    }
    return {
      code: out + code.slice(done),
      columnBefore(at, column) {
        let before = 0;
        for (const { column: start, length } of inserted.get(at) ?? []) {
          if (start >= column) break;
          before += Math.min(length, column - start);
        }
        return column - before;
      },
    };
  }
}

interface Edit {
  at: number;
  /** Without a line feed. */
  text: string;
}
