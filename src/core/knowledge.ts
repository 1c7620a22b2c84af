/** A passage of what the business knows: one section of a file in `knowledge/`. */
export interface Passage {
  /** The file's path within `knowledge/`, as in `prices.md`. */
  file: string;
  /** The headings it stands under, outermost first: "Prices › Kitchens". Empty before the first heading. */
  heading: string;
  /** Its words without markup. */
  text: string;
}
