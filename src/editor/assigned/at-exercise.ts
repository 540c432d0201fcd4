/** What a trainer's assignments and comments are to one exercise on the page. */
export interface Assigned {
  /** Why no hint may be opened when so many are open; null when one may. */
  refusesHint(opened: number): string | null;
  /** Whether attempts are left of the few that count: a solution would spoil them. */
  withholdsSolution(): Promise<boolean>;
  close(): void;
}
