// A long list by pages, or by "show more" where the server tells only what comes next.
import { formatNumber } from "../../words/format";
import { useWords } from "../../words/words";
import { Button } from "../form/button";

interface PaginationProps {
  from: number;
  to: number;
  all: number;
  previous?: () => void;
  next?: () => void;
}

export function Pagination({ from, to, all, previous, next }: PaginationProps) {
  const say = useWords("ui");
  return (
    <nav className="pages" aria-label={say("pages.label")}>
      <span role="status">{say("pages.shown", { from, to, all: formatNumber(all) })}</span>
      <span className="row">
        <Button small disabled={!previous} onClick={previous}>
          {say("pages.previous")}
        </Button>
        <Button small disabled={!next} onClick={next}>
          {say("pages.next")}
        </Button>
      </span>
    </nav>
  );
}

export function More({ running, more }: { running?: boolean; more: () => void }) {
  const say = useWords("ui");
  return (
    <div className="pages">
      <Button running={running} onClick={more}>
        {say("more")}
      </Button>
    </div>
  );
}
