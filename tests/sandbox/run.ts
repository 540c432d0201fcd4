import { afterAll } from "vitest";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { Program, Run } from "../../src/sandbox/sandbox.ts";

const sandbox = await createNodeSandbox(60_000);
afterAll(() => sandbox.close());

/** So that a busy machine does not stop a program that is right, ms. */
const patience = 20_000;

/** Runs a program in Spanish and without datasets, unless `options` say otherwise. */
export const run = (code: string, options: Partial<Omit<Program, "code">> = {}): Promise<Run> =>
  sandbox.run({
    code,
    datasets: [],
    locale: "es",
    ...options,
    limits: { time: patience, ...options.limits },
  });

/** The value of a program that must not fail. */
export async function valueFrom(
  code: string,
  options: Partial<Omit<Program, "code">> = {},
): Promise<Run["value"]> {
  const { error, value } = await run(code, options);
  if (error) throw new Error(`${error.kind}: ${error.name} ${error.message} (${error.line}:${error.column})`);
  return value;
}

/** What the program exports, read back from its JSON text. */
export async function answerFrom(expression: string, before = ""): Promise<unknown> {
  const value = await valueFrom(`${before}\nexport default JSON.stringify(${expression});`);
  return value.kind === "scalar" ? JSON.parse(String(value.cell)) : value;
}
