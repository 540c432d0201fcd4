import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import type { Group } from "../groups.ts";

/** Of a page's list of the names of groups that are in use: boxes for a group's name offer it. */
export const namesInUse = "groups-in-use";

export const nameOptions = (groups: Pick<Group, "name">[]): HTMLElement[] =>
  groups.map(({ name }) => make("option", { value: name }));

export const offerNames = (page: HTMLElement, groups: Pick<Group, "name">[]): void =>
  find(page, `#${namesInUse}`).replaceChildren(...nameOptions(groups));
