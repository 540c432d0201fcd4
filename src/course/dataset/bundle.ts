import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { projectPath } from "../project.ts";
import { readPackage } from "./dataset.ts";
import { zip } from "./zip.ts";

/**
 * The data package as the Frictionless standard ships it: datapackage.json and its CSV, as they lie in
 * datasets/. The packages that foreign keys refer to come along, so that the keys can be checked.
 */
export function toZip(name: string): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {};
  for (const folder of [name, ...referredBy(name)]) {
    const descriptor = readPackage(folder);
    files[`${folder}/datapackage.json`] = strToU8(`${JSON.stringify(descriptor, null, 2)}\n`);
    const [{ path }] = descriptor.resources;
    files[`${folder}/${path}`] = new Uint8Array(readFileSync(projectPath("datasets", folder, path)));
  }
  return zip(files);
}

function referredBy(name: string): string[] {
  const [{ schema }] = readPackage(name).resources;
  return [...new Set((schema.foreignKeys ?? []).map(({ reference }) => reference.package))];
}
