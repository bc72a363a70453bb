// One paper in the formats it can be taken as: the PDF is the original, the others are copies to be edited.
import { Fragment } from "react";

interface FileLinksProps {
  /** Where the PDF is; another format is asked for by a parameter. */
  address: string;
  /** What the links are of, for who does not see where they stand. */
  name: string;
  edited: readonly string[];
  /** Also a link to the PDF itself. */
  original?: boolean;
}

export function FileLinks({ address, name, edited, original = false }: FileLinksProps) {
  const formats = original ? ["pdf", ...edited] : edited;
  return formats.map((format, at) => (
    <Fragment key={format}>
      {at > 0 && " "}
      <a className="small nowrap" href={format === "pdf" ? address : `${address}?format=${format}`} aria-label={`${name}: ${format.toUpperCase()}`} download>
        {format.toUpperCase()}
      </a>
    </Fragment>
  ));
}
