import type { Source } from "../../import/import.ts";

/** Files that are taken at once; a group has a few hundred. */
export const mostFiles = 20_000;

/** Files that were chosen, with the path in their folder where there is one. */
export const chosenFiles = (files: Iterable<File>): Source[] =>
  [...files]
    .slice(0, mostFiles)
    .map((file) => ({ name: file.webkitRelativePath || file.name, content: file }));

/**
 * Everything in what was dropped: files, and those in folders at any depth. Must be called in the event itself.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Source[]> {
  const entries = [...transfer.items]
    .filter(({ kind }) => kind === "file")
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const text = transfer.getData("text/plain");
  const found: Source[] = [];
  for (const entry of entries) {
    if (entry instanceof File) found.push(...chosenFiles([entry]));
    else if (entry) await walk(entry, "", found);
  }
  if (found.length === 0 && text) found.push({ name: "", content: text });
  return found;
}

async function walk(entry: FileSystemEntry, path: string, found: Source[]): Promise<void> {
  if (found.length >= mostFiles) return;
  const name = path + entry.name;
  try {
    if (entry.isFile) {
      found.push({ name, content: await fileOf(entry as FileSystemFileEntry) });
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader gives a hundred at a time, then none.
    for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader))
      for (const inner of some) await walk(inner, `${name}/`, found);
  } catch {
    found.push({ name, content: null });
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
const entriesOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));
