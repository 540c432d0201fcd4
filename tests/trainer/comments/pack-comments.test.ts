import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { openComments, openCommentsLink } from "../../../src/exchange/comments.ts";
import { newIdentity, recipientOf } from "../../../src/exchange/seal.ts";
import {
  commentsArchive,
  commentsFile,
  commentsFileName,
  commentsLink,
  type Parcel,
} from "../../../src/trainer/comments/pack-comments.ts";
import { anAssignment } from "../../exchange/arbitraries.ts";
import { someSecret, someSigner } from "../../exchange/some-keys.ts";

const assignment = { ...anAssignment, id: "workshop", title: "Taller de marzo", trainer: "Ana Flores" };
const now = new Date("2019-06-15T10:00:00.000Z");
const identities: string[] = [];
const parcels: Parcel[] = [];

beforeAll(async () => {
  for (const [index, name] of ["Rosa Quispe", "Luis Rojas", "Rosa Quispe", "Rosa Quispe", "李"].entries()) {
    const identity = await newIdentity();
    identities.push(identity);
    const comment = {
      id: `c${index}`,
      assignment: assignment.id,
      sender: `s${index}`,
      exercise: "basic/lesson/one",
      attempt: `a${index}`,
      line: null,
      text: `Para ti, ${name}.`,
      at: "2019-06-15T09:00:00.000Z",
    };
    const organisation = index === 0 ? "Sol" : "Luna";
    parcels.push({
      name,
      organisation,
      recipient: await recipientOf(identity),
      comments: [comment],
      certificate: index === 0 ? "#certificate=1.eJwr" : null,
    });
  }
});

describe("comments that go back", () => {
  test("hold one learner's comments, the assignment's name and the certificate, and open with that learner's key alone", async () => {
    const [rosas, luis] = parcels as [Parcel, Parcel];
    const file = await commentsFile(assignment, rosas, someSecret, now);
    expect(await openComments(file, identities[0] ?? "")).toEqual({
      format: "aula-de-datos comments",
      version: 2,
      assignment: "workshop",
      title: "Taller de marzo",
      trainer: "Ana Flores",
      made: now.toISOString(),
      comments: [
        {
          id: "c0",
          exercise: "basic/lesson/one",
          attempt: "a0",
          line: null,
          text: "Para ti, Rosa Quispe.",
          at: "2019-06-15T09:00:00.000Z",
        },
      ],
      certificate: "#certificate=1.eJwr",
      signer: someSigner,
    });
    await expect(openComments(file, identities[1] ?? "")).rejects.toThrow("other-recipient");
    const link = await commentsLink(assignment, luis, someSecret, now);
    expect((await openCommentsLink(link, identities[1] ?? "")).comments[0]?.text).toBe(
      "Para ti, Luis Rojas.",
    );
  });

  test("have a name that says whose they are", () => {
    expect(commentsFileName("comentarios", assignment, parcels[0] as Parcel)).toBe(
      "comentarios-taller-de-marzo-rosa-quispe",
    );
  });

  test("go to a whole group as one archive, a file each, also for people of the same name", async () => {
    const files = unzipSync(await commentsArchive("comentarios", assignment, parcels, someSecret, now));
    expect(Object.keys(files).sort()).toEqual([
      "comentarios-luis-rojas.aula",
      "comentarios-rosa-quispe-luna-2.aula",
      "comentarios-rosa-quispe-luna.aula",
      "comentarios-rosa-quispe-sol.aula",
      "comentarios.aula",
    ]);
    const second = strFromU8(files["comentarios-rosa-quispe-luna-2.aula"] ?? new Uint8Array());
    expect((await openComments(second, identities[3] ?? "")).comments[0]?.id).toBe("c3");
  });
});
