/** How partners write one column, folded (`fold`): names met in reports of several years, in both languages. */
export interface ColumnNames {
  names: string[];
  /** HXL hashtags with their attributes sorted. */
  hxl: string[];
  /**
   * Tried where no name is the same: all words of one entry in any order, each as the start of a word; "!"
   * forbids one.
   */
  holds: string[][];
}
