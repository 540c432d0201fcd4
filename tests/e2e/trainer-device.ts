import type { Page } from "@playwright/test";
import { type Answers, sealAnswers } from "../../src/exchange/answers.ts";
import type { Assignment } from "../../src/exchange/assignment.ts";
import type { TrainerKeys } from "../../src/trainer/device/record.ts";
import { newKeys } from "../../src/trainer/keys/keys.ts";
import { someSecret } from "../exchange/some-keys.ts";
import { keepOnDevice } from "./trainers-store.ts";

/** A trainer with a key and an assignment, as the device keeps them. */
export interface Trainer {
  keys: TrainerKeys;
  assignment: Assignment;
}

export async function makeTrainer(given: Partial<Assignment> = {}): Promise<Trainer> {
  const keys = await newKeys("Ana", "GTRM", new Date("2019-06-01T10:00:00Z"));
  const assignment: Assignment = {
    format: "aula-de-datos assignment",
    version: 2,
    id: "2f0f6e5a-52ad-4f0e-9f4f-0c1f3a8f2b11",
    title: "Taller de Tumbes, primer día",
    note: "",
    group: "Tumbes",
    trainer: "Ana",
    locale: "es",
    due: "2019-06-15T23:00:00.000Z",
    timeZone: "America/Lima",
    limits: { attempts: null, hints: null },
    exercises: [],
    recipients: [keys.recipient],
    signer: keys.signer,
    changed: "2019-06-01T10:00:00.000Z",
    ...given,
  };
  return { keys, assignment };
}

export const sealFor = ({ keys }: Trainer, answers: Answers): Promise<string> =>
  sealAnswers(answers, [keys.recipient], someSecret);

/** Puts the trainer's key and assignments onto the device, as if they had been made on it. */
export async function settle(
  page: Page,
  { keys, assignment }: Trainer,
  more: Assignment[] = [],
): Promise<void> {
  const assignments = [assignment, ...more].map((one) => ({
    id: one.id,
    assignment: one,
    made: "2019-06-01T10:00:00.000Z",
  }));
  await keepOnDevice(page, keys, { assignments });
}
