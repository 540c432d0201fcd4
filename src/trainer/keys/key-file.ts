import { openFile, sealFile } from "../../learner/passphrase/passphrase-file.ts";
import { needSecureContext } from "../../loading/unreachable.ts";
import type { TrainerKeys } from "../device/record.ts";
import { keysText, readKeys } from "./keys.ts";

/** The file that takes the keys to a second device, or through the loss of the first. @throws Unreachable, Unsupported */
export const writeKeyFile = (keys: TrainerKeys, passphrase: string): Promise<string> =>
  sealFile(keysText(keys), passphrase);

/** @throws Unusable, Unreachable, Unsupported */
export async function readKeyFile(file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<TrainerKeys> {
  needSecureContext();
  return readKeys(await openFile(file, passphrase));
}
