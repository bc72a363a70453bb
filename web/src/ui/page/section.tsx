// The head of a page and its sections: a section is parted by a strong rule under its heading.
import { type ReactNode, useId } from "react";
import { classes } from "../classes";
import { usePageTitle } from "./title";

export function PageHead({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  usePageTitle(title);
  return (
    <div className="head">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {children !== undefined && <p>{children}</p>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}

interface SectionProps {
  title: string;
  aside?: ReactNode;
  /** No space under the rule: rows begin at once. */
  flush?: boolean;
  /** What a link of the page leads to. */
  anchor?: string;
  children: ReactNode;
}

export function Section({ title, aside, flush, anchor, children }: SectionProps) {
  const own = useId();
  const id = anchor ?? own;
  return (
    <section className="sec" aria-labelledby={id}>
      <div className={classes("sec-head", flush && "flush")}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
