/** One week of a chart. */
export interface ChartColumn {
  /** What stands below it, in two short lines: "16", "Nov". */
  under: string[];
  /** Not known is null: a gap, never zero. */
  value: number | null;
  /** The value in words; it is drawn above the column. */
  words: string;
  /** The week that the report is about. */
  marked: boolean;
}

/** A chart as facts, for whoever draws it. All words are plain text. */
export interface Chart {
  title: string;
  /** The oldest first. */
  columns: ChartColumn[];
  /** What the marked column stands for: "Nov 16 to 22". */
  marked: string;
  /** Where the metric stood before, as a line across. */
  baseline?: { value: number; words: string };
  /** The whole chart in words, for those who do not see it. */
  alt: string;
}

/** Slack's limit for alternative text is 2,000 characters; a person listens to far fewer. */
export const ALT_CHARS = 1_000;
