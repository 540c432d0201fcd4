/** One at least. */
export type Group<Member> = [Member, ...Member[]];

/** Map.groupBy, which browsers of before 2024 lack. Groups and their members keep their order. */
export function groupBy<Member, Key>(
  members: Iterable<Member>,
  keyOf: (member: Member) => Key,
): Map<Key, Group<Member>> {
  const groups = new Map<Key, Group<Member>>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group === undefined) groups.set(keyOf(member), [member]);
    else group.push(member);
  }
  return groups;
}
