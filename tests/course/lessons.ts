import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of lessons with one lesson, basic/01-first, that has these files. */
export function lessonsWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "lessons-"));
  const front =
    "---\ntitle: A lesson\nquestion: What for?\nsummary: A summary.\nskills:\n  - See a fault\n---\n";
  const lesson: Record<string, string> = {
    "lesson.json": '{"datasets": ["unhcr-peru-population"], "prerequisites": []}',
    "es.mdx": front,
    "en.mdx": front,
    ...files,
  };
  writeFileSync(join(root, "glossary.json"), "{}");
  for (const [file, text] of Object.entries(lesson)) {
    const path = join(root, "basic/01-first", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}
