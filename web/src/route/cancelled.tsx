// Activities whose session was called off: said on top until another is chosen, to the author with the way to do it.
import { ButtonLink } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { isCancelled } from "../builder/place";
import type { RoutePage } from "./reads";

export const replacing = (item: string) => `/my/selection?replace=${item}`;

function useHint(page: RoutePage, own: boolean) {
  const say = useWords("route");
  if (!own) return say("lost.others");
  return say(page.may.edit || page.may.correct ? "lost.hint" : "lost.waits");
}

export function CancelledItems({ page, own }: { page: RoutePage; own: boolean }) {
  const say = useWords("route");
  const hint = useHint(page, own);
  const items = page.items.filter(isCancelled);
  if (items.length === 0) return null;
  const may = own && (page.may.edit || page.may.correct);
  return (
    <Banner tone="attention" title={say("lost", { count: items.length })}>
      <p>{hint}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            {item.title}, {formatPeriod(item.starts, item.ends)}{" "}
            {may && (
              <ButtonLink small to={replacing(item.id)}>
                {say("replace")}
                <span className="sr">{`: ${item.title}`}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
